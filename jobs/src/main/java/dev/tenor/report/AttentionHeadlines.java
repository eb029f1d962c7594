package dev.tenor.report;

import dev.tenor.stats.ShareDifference;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What rose and what fell, in sentences; what is not more than chance is said to be so. */
final class AttentionHeadlines {
  /** More would not be read; the page of attention shows all. */
  private static final int SHOWN = 4;

  private final List<LevelChange> changes;
  private final List<IssueMove> moves;

  AttentionHeadlines(List<LevelChange> changes, List<IssueMove> moves) {
    this.changes = changes;
    this.moves = moves.stream().filter(m -> m.n() >= 1 && m.nBefore() >= 1).toList();
  }

  List<Headline> risen() {
    return headlines(true);
  }

  List<Headline> fallen() {
    return headlines(false);
  }

  private List<Headline> headlines(boolean rises) {
    List<Headline> found = new ArrayList<>();
    IssueMove.beyondChance(moves).stream()
        .filter(move -> move.difference().value() > 0 == rises)
        .sorted(Comparator.comparingDouble(move -> -Math.abs(move.difference().value())))
        .limit(SHOWN)
        .map(AttentionHeadlines::ofMove)
        .forEach(found::add);
    changes.stream()
        .filter(change -> change.isRise() == rises)
        .sorted(
            Comparator.comparing(LevelChange::firstDate)
                .reversed()
                .thenComparing(LevelChange::issueId))
        .limit(Math.max(1, SHOWN - found.size()))
        .map(AttentionHeadlines::ofChange)
        .forEach(found::add);
    if (found.isEmpty()) {
      found.add(nothing(rises));
    }
    return found;
  }

  private static Headline ofChange(LevelChange change) {
    String chance = " (q\u00a0" + Figures.chance(change.qValue()) + ")";
    String words =
        change.isBurst()
            ? "burst from %s to %s: in %s of articles instead of %s"
                .formatted(
                    Figures.day(change.firstDate()),
                    Figures.day(change.lastDate()),
                    Figures.percent(change.shareAfter()),
                    Figures.percent(change.shareBefore()))
            : "moved to %s of articles around %s, from %s"
                .formatted(
                    Figures.percent(change.shareAfter()),
                    Figures.day(change.firstDate()),
                    Figures.percent(change.shareBefore()));
    return new Headline(change.label(), issue(change.issueId()), words + chance + ".");
  }

  private static Headline ofMove(IssueMove move) {
    return new Headline(
        move.label(),
        issue(move.issueId()),
        "was in %s of the articles of %s, %s than in the %s before."
            .formatted(
                Figures.percent(move.share()),
                Figures.month(move.month()),
                difference(move.difference()),
                months(move.monthsBefore())));
  }

  private Headline nothing(boolean rises) {
    String direction = rises ? "rose" : "fell";
    if (moves.isEmpty()) {
      return Headline.plain(
          "No issue " + direction + " by more than chance; there is no full month to compare.");
    }
    IssueMove widest =
        moves.stream()
            .max(
                Comparator.comparingDouble(
                        (IssueMove m) -> (rises ? 1 : -1) * m.difference().value())
                    .thenComparing(IssueMove::issueId))
            .orElseThrow();
    String lead = "No issue %s by more than chance".formatted(direction);
    if (widest.difference().value() > 0 != rises || widest.difference().value() == 0) {
      return Headline.plain(lead + ".");
    }
    return Headline.plain(
        "%s. The widest move in %s, %s: %s, may be noise."
            .formatted(
                lead,
                Figures.month(widest.month()),
                widest.label(),
                difference(widest.difference())));
  }

  /** "12 points more (95% interval +3 to +21)". */
  private static String difference(ShareDifference difference) {
    return "%s points %s (95%% interval %s to %s)"
        .formatted(
            Figures.points(Math.abs(difference.value())).replace("+", ""),
            difference.value() < 0 ? "less" : "more",
            Figures.points(difference.low()),
            Figures.points(difference.high()));
  }

  private static String months(int count) {
    return count == 1 ? "month" : String.format(Locale.ROOT, "%d months", count);
  }

  /** The page of an issue. */
  static String issue(String id) {
    return "#/issue/" + inAddress(id);
  }

  static String inAddress(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
