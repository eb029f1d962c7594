package dev.tenor.issue;

import dev.tenor.model.Span;
import java.util.List;

/** Whether one of a group of witnesses stands around a hit. */
record Condition(int group, Scope scope, int words) {
  /**
   * @param article the readings of all fields, the hit's own among them
   */
  boolean isMet(Hit hit, Reading reading, List<Reading> article) {
    Occurrences witnesses = reading.occurrences(group);
    return switch (scope) {
      case ARTICLE ->
          witnesses.hasApartFrom(hit, 0, reading.lastWord()) || isMetElsewhere(reading, article);
      case PARAGRAPH ->
          isMetWithin(reading.text().paragraphs().get(reading.paragraphOf(hit)), hit, reading);
      case SENTENCE -> isMetWithin(sentence(hit, reading), hit, reading);
      case WORDS -> {
        Span sentence = sentence(hit, reading);
        int from = Math.max(hit.firstWord() - words, reading.firstWordFrom(sentence.start()));
        int to = Math.min(hit.lastWord() + words, reading.firstWordFrom(sentence.end()) - 1);
        yield witnesses.hasApartFrom(hit, from, to);
      }
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

  private boolean isMetWithin(Span part, Hit hit, Reading reading) {
    Occurrences witnesses = reading.occurrences(group);
    if (witnesses.isEmpty()) {
      return false;
    }
    int from = reading.firstWordFrom(part.start());
    int to = reading.firstWordFrom(part.end()) - 1;
    return witnesses.hasApartFrom(hit, from, to);
  }

  private static Span sentence(Hit hit, Reading reading) {
    return reading.text().sentences().get(reading.sentenceOf(hit));
  }
}
