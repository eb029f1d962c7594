package dev.tenor.speech;

import java.util.Set;

/**
 * Tells sentences whose words are mostly capitalised: there a name does not end with its capitals.
 */
final class Headlines {
  private static final double MOSTLY = 0.65;
  private static final int SHORTEST = 5;

  private final Prose prose;
  private final byte[] known;

  Headlines(Prose prose) {
    this.prose = prose;
    this.known = new byte[prose.sentenceCount() + 1];
  }

  boolean holds(NameRun run) {
    int sentence = prose.sentence(run.nameFrom());
    if (known[sentence] == 0) {
      known[sentence] = (byte) (isHeadline(sentence) ? 1 : 2);
    }
    return known[sentence] == 1;
  }

  private boolean isHeadline(int sentence) {
    int words = 0;
    int capitals = 0;
    for (int i = prose.sentenceStart(sentence); i < prose.sentenceEnd(sentence); i++) {
      if (prose.isWord(i)) {
        words++;
        capitals += prose.isCapital(i) ? 1 : 0;
      }
    }
    return words >= SHORTEST && capitals >= MOSTLY * words;
  }

  /**
   * In "Ann Lee Says No" the name: a given name and one word that stands alone elsewhere.
   *
   * @param alone words that stand alone as surnames do
   * @return the whole run where it cannot be told
   */
  static NameRun name(Prose prose, NameRun run, Set<String> alone) {
    int surname = run.nameFrom() + 1;
    boolean longer =
        run.to() - run.nameFrom() > 2
            && (prose.groups(run.nameFrom()) & WordGroup.ANY_NAME) != 0
            && alone.contains(PersonName.surnameKey(prose.string(surname, surname + 1)));
    return longer ? new NameRun(run.from(), run.nameFrom(), surname + 1, run.kind()) : run;
  }
}
