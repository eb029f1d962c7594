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

  /** Gives a figure of the article the words of what it holds on that day, by the list. */
  void teach(Figure figure) {
    KnownSpeaker speaker = figure.isPerson() ? known.named(figure.name()) : null;
    if (speaker == null) {
      return;
    }
    for (KnownRole role : speaker.roles()) {
      if (role.isHeldOn(day)) {
        role.phrases().forEach(phrase -> learn(figure, phrase));
      }
    }
    figure.recognise();
  }

  private static void learn(Figure figure, String phrase) {
    for (String word : SpeakerList.nameKey(phrase).split(" ")) {
      figure.learnRole(Roles.canonical(WordHash.of(word)));
    }
  }

  /** Whether a figure comes from the list and not from the article. */
  boolean holds(Figure figure) {
    return figures.containsValue(figure);
  }

  private static Figure figure(KnownSpeaker speaker) {
    return new Figure(speaker.type(), speaker.name());
  }
}
