package dev.tenor.speech;

import java.util.Set;

/**
 * Finds who "a tax commissioner" of an opening sentence is: the person whom the next sentences
 * introduce by name.
 *
 * <p>Only the opening of an article or of an entry in a list of news holds its names back so; in
 * its midst an unnamed adviser stays unnamed.
 */
final class LateIntroductions {
  /** A paragraph this short before the source is a headline, a time or a rule. */
  private static final int SHORT_PARAGRAPH = 22;

  /** The name comes within this many tokens, and this many paragraphs. */
  private static final int REACH = 150;

  private static final int PARAGRAPHS = 2;

  private final Prose prose;
  private final Mentions mentions;

  LateIntroductions(Prose prose, Mentions mentions) {
    this.prose = prose;
    this.mentions = mentions;
  }

  /**
   * The person introduced behind a description.
   *
   * @param head the noun that carries the description
   * @param words of the description, canonical
   * @return null where nobody is
   */
  Figure introducedBehind(TokenRange source, int head, Set<Long> words) {
    if (!isHeldBack(source, head) || !opens(source.from())) {
      return null;
    }
    Gender gender =
        Gender.of(prose.groups(head) & (WordGroup.MALE_ROLE.bit() | WordGroup.FEMALE_ROLE.bit()));
    int paragraph = prose.paragraph(source.from());
    int from = mentions.lastBefore(prose.sentenceEnd(prose.sentence(source.from()))) + 1;
    for (int i = from; i < mentions.all().size(); i++) {
      NameMention mention = mentions.at(i);
      if (mention.from() - source.to() > REACH
          || prose.paragraph(mention.from()) - paragraph > PARAGRAPHS) {
        return null;
      }
      Figure figure = mention.figure(); // named in full where a reader does not know the name
      boolean introduced =
          figure.isPerson()
              && isNamedFirst(figure, from, i)
              && mention.to() - mention.nameFrom() > 1
              && prose.quotation(mention.from()) < 0
              && isSubject(mention);
      if (introduced) {
        boolean fits =
            !figure.gender().clashesWith(gender)
                && (!figure.isRecognised() || words.stream().anyMatch(figure::has));
        return fits ? figure : null;
      }
    }
    return null;
  }

  /** One person, by a role, without a name: "a former mayor", "Skarn's mayor", "Skarn mayor". */
  private boolean isHeldBack(TokenRange source, int head) {
    boolean one = prose.in(head, WordGroup.ROLE) || prose.in(head, WordGroup.TITLE);
    boolean own = mentions.holding(head) == null || !mentions.holding(head).figure().isPerson();
    return one && own && prose.quotation(source.from()) < 0;
  }

  /** Whether a sentence opens an article or an entry: only a short paragraph stands before it. */
  private boolean opens(int token) {
    int sentence = prose.sentence(token);
    int paragraph = prose.paragraph(token);
    int start = prose.sentenceStart(sentence);
    boolean begins = start == 0 || prose.paragraph(start - 1) != paragraph;
    if (!begins || paragraph == 0) {
      return begins;
    }
    int before = start;
    while (before > 0
        && start - before <= SHORT_PARAGRAPH
        && prose.paragraph(before - 1) >= paragraph - 1) {
      before--;
    }
    return start - before <= SHORT_PARAGRAPH;
  }

  private boolean isNamedFirst(Figure figure, int from, int mention) {
    for (int i = from; i < mention; i++) {
      if (mentions.at(i).figure() == figure) {
        return false;
      }
    }
    return true;
  }

  /** Begins its sentence, or a reporting word stands beside it. */
  private boolean isSubject(NameMention mention) {
    return prose.sentenceStart(prose.sentence(mention.from())) == mention.from()
        || prose.cue(mention.to()) > 0
        || prose.cue(mention.from() - 1) > 0;
  }
}
