package dev.tenor.report;

import java.util.ArrayList;
import java.util.List;

/** Who changed their tone, in sentences. */
final class ToneHeadlines {
  private static final int SHOWN = 4;

  private ToneHeadlines() {}

  static List<Headline> of(List<ToneTurn> turns) {
    if (turns.isEmpty()) {
      return List.of(
          Headline.plain(
              "Nobody's tone turned by more than chance. Twenty statements before and twenty after"
                  + " are needed to tell."));
    }
    List<Headline> headlines = new ArrayList<>();
    for (ToneTurn turn : turns.subList(0, Math.min(SHOWN, turns.size()))) {
      headlines.add(of(turn));
    }
    if (turns.size() > SHOWN) {
      headlines.add(
          new Headline(Figures.count(turns.size() - SHOWN, "more shift"), "#/shifts", "of tone."));
    }
    return headlines;
  }

  private static Headline of(ToneTurn turn) {
    String about = turn.issueId().equals("all") ? "" : " on " + turn.issueLabel();
    String direction = turn.after() < turn.before() ? "more negative" : "more positive";
    return new Headline(
        turn.speakerName(),
        "#/shifts",
        "turned %s%s around %s: net tone %s before, %s after (%s and %s, q\u00a0%s)."
            .formatted(
                direction,
                about,
                Figures.day(turn.day()),
                Figures.tone(turn.before()),
                Figures.tone(turn.after()),
                Figures.count(turn.countBefore()),
                Figures.count(turn.countAfter(), "statement"),
                Figures.chance(turn.qValue())));
  }
}
