package dev.tenor.speech;

import dev.tenor.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Interviews and debates set as a script: paragraphs that open with a name in capitals and a colon.
 */
final class Transcripts {
  /** Fewer such paragraphs are headings rather than a script. */
  private static final int FEWEST = 3;

  private static final int LONGEST_NAME = 4;

  /** How often such a paragraph is a statement, on PolNeAR train. */
  private static final double CONFIDENCE = 0.5;

  private final Prose prose;

  Transcripts(Prose prose) {
    this.prose = prose;
  }

  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    for (Span paragraph : prose.paragraphs()) {
      int from = prose.firstAtOrAfter(paragraph.start());
      int end = prose.firstAtOrAfter(paragraph.end());
      int name = from < end && !prose.isWord(from) ? from + 1 : from;
      int colon = name;
      while (colon < end && colon - name < LONGEST_NAME && isCapitals(colon)) {
        colon++;
      }
      if (colon > name && colon + 1 < end && prose.is(colon, ':')) {
        found.add(
            new Draft(
                List.of(new TokenRange(colon + 1, end)),
                new TokenRange(colon, colon + 1),
                new TokenRange(name, colon),
                "rules.transcript",
                CONFIDENCE));
      }
    }
    return found.size() >= FEWEST ? found : List.of();
  }

  private boolean isCapitals(int token) {
    for (int i = prose.start(token); i < prose.end(token); i++) {
      if (Character.isLowerCase(prose.text().charAt(i))) {
        return false;
      }
    }
    return prose.isWord(token) && Character.isUpperCase(prose.firstChar(token))
        || prose.is(token, '.');
  }

  /** The drafts that stand in none of the script's paragraphs, and the script's own. */
  static List<Draft> merged(List<Draft> drafts, List<Draft> script) {
    List<Draft> merged = new ArrayList<>(script);
    int next = 0;
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(null);
    for (Draft draft : sorted) {
      while (next < script.size() && script.get(next).end() <= draft.start()) {
        next++;
      }
      boolean inside = next < script.size() && script.get(next).source().from() < draft.end();
      if (!inside) {
        merged.add(draft);
      }
    }
    return merged;
  }
}
