package dev.tenor.speech;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Who holds which role on the day of one article, as figures of it. */
final class KnownRoles {
  private final SpeakerList known;
  private final LocalDate day;
  private final Map<KnownSpeaker, Figure> figures = new HashMap<>();

  /**
   * @param day null where it is unknown
   */
  KnownRoles(SpeakerList known, LocalDate day) {
    this.known = known;
    this.day = day;
  }

  /** The one who holds the role that the words name; null where nobody or several do. */
  Figure holder(String words) {
    return known
        .holder(words, day)
        .map(speaker -> figures.computeIfAbsent(speaker, KnownRoles::figure))
        .orElse(null);
  }

  /** Whether a figure comes from the list and not from the article. */
  boolean holds(Figure figure) {
    return figures.containsValue(figure);
  }

  private static Figure figure(KnownSpeaker speaker) {
    return new Figure(speaker.type(), speaker.name());
  }
}
