package dev.tenor.issue;

import dev.tenor.model.Span;
import java.util.List;

/** Whether one of a group of witnesses stands around a hit. */
record Condition(int group, Scope scope, int words) {
  /**
   * Whether a witness that shares no word with the hit stands within the scope.
   *
   * @param article the readings of all fields, the hit's own among them
   */
  boolean isMet(Hit hit, Reading reading, List<Reading> article) {
    Occurrences witnesses = reading.occurrences(group);
    if (witnesses.isEmpty() && scope != Scope.ARTICLE) {
      return false;
    }
    int from = reading.firstWordOf(hit.sentence());
    int to = reading.lastWordOf(hit.sentence());
    return switch (scope) {
      case SENTENCE -> witnesses.hasApartFrom(hit, from, to);
      case WORDS ->
          witnesses.hasApartFrom(
              hit, Math.max(from, hit.firstWord() - words), Math.min(to, hit.lastWord() + words));
      case PARAGRAPH -> {
        Span paragraph = reading.text().paragraphs().get(reading.paragraphOf(hit));
        int first = reading.firstWordFrom(paragraph.start());
        int last = reading.firstWordFrom(paragraph.end()) - 1;
        yield witnesses.hasApartFrom(hit, first, last);
      }
      case ARTICLE ->
          witnesses.hasApartFrom(hit, 0, reading.lastWord()) || isMetElsewhere(reading, article);
    };
  }

  private boolean isMetElsewhere(Reading own, List<Reading> article) {
    for (Reading reading : article) {
      if (reading != own && !reading.occurrences(group).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
