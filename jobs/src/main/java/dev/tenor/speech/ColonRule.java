package dev.tenor.speech;

import java.util.List;

/** A name and a colon at the head of a paragraph: "Vance: ...". */
final class ColonRule {
  private static final double CONFIDENCE = 0.71;
  private static final int LONGEST_NAME = 6;

  private final Prose prose;
  private final Mentions mentions;

  ColonRule(Prose prose, Mentions mentions) {
    this.prose = prose;
    this.mentions = mentions;
  }

  /** The statement that a colon opens; null for another colon. */
  Draft find(int colon) {
    int first = colon;
    while (first > 0
        && prose.paragraph(first - 1) == prose.paragraph(colon)
        && colon - first < LONGEST_NAME) {
      first--;
    }
    boolean head = first == 0 || prose.paragraph(first - 1) != prose.paragraph(colon);
    NameMention name = mentions.endingAt(colon);
    boolean named = name != null && name.from() == first && name.figure().isPerson();
    boolean behind =
        colon + 1 < prose.size() && prose.paragraph(colon + 1) == prose.paragraph(colon);
    if (!head || !named || !behind) {
      return null;
    }
    int end = colon + 1;
    while (end < prose.size() && prose.paragraph(end) == prose.paragraph(colon)) {
      end++;
    }
    return new Draft(
        List.of(new TokenRange(colon + 1, end)),
        new TokenRange(colon, colon + 1),
        new TokenRange(name.from(), name.to()),
        "rules.colon",
        CONFIDENCE);
  }
}
