package dev.tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rose and what fell, and what only seems to. */
class AttentionHeadlinesTest {
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

  private static IssueMove move(String label, double share, double n, double before) {
    return new IssueMove(label.toLowerCase(), label, MARCH, 3, share, n, before, 3 * n);
  }

  private static LevelChange level(String label, LocalDate day, double before, double after) {
    return new LevelChange(label.toLowerCase(), label, day, null, before, after, .012);
  }

  @Test
  void aClearMoveIsToldWithItsInterval() {
    AttentionHeadlines headlines =
        new AttentionHeadlines(List.of(), List.of(move("Harbour", .4, 200, .2)));

    assertThat(headlines.risen())
        .singleElement()
        .satisfies(
            h -> {
              assertThat(h.text())
                  .matches(
                      "Harbour was in 40% of the articles of March 2025, 20 points more"
                          + " \\(95% interval \\+1\\d to \\+2\\d\\) than in the 3 months before\\.");
              assertThat(h.address()).isEqualTo("#/issue/harbour");
            });
  }

  @Test
  void aMoveThatMayBeChanceIsSaidToBeSo() {
    AttentionHeadlines headlines =
        new AttentionHeadlines(List.of(), List.of(move("Harbour", .4, 10, .3)));

    assertThat(headlines.risen())
        .singleElement()
        .extracting(Headline::text)
        .asString()
        .startsWith("No issue rose by more than chance. The widest move in March 2025, Harbour:")
        .endsWith("may be noise.");
    assertThat(headlines.fallen())
        .extracting(Headline::text)
        .containsExactly("No issue fell by more than chance.");
  }

  @Test
  void aMoveThatIsClearByItselfIsNotAmongManyThatWereTried() {
    List<IssueMove> one = List.of(move("Harbour", .30, 100, .20));
    List<IssueMove> many =
        java.util.stream.IntStream.range(0, 40)
            .mapToObj(i -> i == 0 ? one.get(0) : move("Quiet" + i, .2, 100, .2))
            .toList();

    assertThat(IssueMove.beyondChance(one)).hasSize(1);
    assertThat(IssueMove.beyondChance(many)).isEmpty();
  }

  @Test
  void levelsAndBurstsAreTheLatestFirst() {
    LevelChange fall = level("Ferry", MARCH, .6, .2);
    LevelChange old = level("Bridge", MARCH.minusMonths(5), .1, .5);
    LevelChange burst = new LevelChange("quay", "Quay", MARCH, MARCH.plusDays(6), .1, .3, .0001);
    AttentionHeadlines headlines = new AttentionHeadlines(List.of(old, burst, fall), List.of());

    assertThat(headlines.risen())
        .extracting(Headline::text)
        .containsExactly(
            "Quay burst from 1 March 2025 to 7 March 2025: in 30% of articles instead of 10%"
                + " (q\u00a0<\u00a00.001).",
            "Bridge moved to 50% of articles around 1 October 2024, from 10%"
                + " (q\u00a0=\u00a00.01).");
    assertThat(headlines.fallen())
        .extracting(Headline::text)
        .containsExactly(
            "Ferry moved to 20% of articles around 1 March 2025, from 60%"
                + " (q\u00a0=\u00a00.01).");
  }

  @Test
  void withoutAFullMonthNothingIsCompared() {
    assertThat(new AttentionHeadlines(List.of(), List.of()).risen())
        .singleElement()
        .extracting(Headline::text)
        .asString()
        .contains("there is no full month to compare");
  }

  @Test
  void idsCannotLeaveTheirPlaceInAnAddress() {
    assertThat(AttentionHeadlines.issue("a/b?x=1&y#\"<>"))
        .isEqualTo("#/issue/a%2Fb%3Fx%3D1%26y%23%22%3C%3E");
  }
}
