package dev.tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who turned, and what is missing. */
class OtherHeadlinesTest {
  private static final ToneTurn TURN =
      new ToneTurn(
          "mara-quill",
          "Mara Quill",
          "ferry",
          "Ferry",
          LocalDate.of(2025, 1, 15),
          .61,
          -.4,
          61,
          46,
          .00004);

  @Test
  void aTurnIsToldWithBothSides() {
    assertThat(ToneHeadlines.of(List.of(TURN)))
        .extracting(Headline::text)
        .containsExactly(
            "Mara Quill turned more negative on Ferry around 15 January 2025: net tone +0.61"
                + " before, \u22120.40 after (61 and 46 statements, q\u00a0<\u00a00.001).");
  }

  @Test
  void nobodyIsSaidToHaveTurnedByChance() {
    assertThat(ToneHeadlines.of(List.of()))
        .singleElement()
        .extracting(Headline::text)
        .asString()
        .startsWith("Nobody's tone turned by more than chance");
  }

  @Test
  void manyTurnsLeadToTheirPage() {
    assertThat(ToneHeadlines.of(Collections.nCopies(7, TURN)))
        .hasSize(5)
        .last()
        .extracting(Headline::text)
        .isEqualTo("3 more shifts of tone.");
  }

  @Test
  void everythingThatIsMissingIsNamed() {
    List<String> told =
        new MissingHeadlines(
                68,
                1,
                2,
                List.of("bad json", "no text"),
                3,
                400,
                200,
                20,
                50,
                10,
                List.of("April 2025"))
            .headlines().stream().map(Headline::text).toList();

    assertThat(told)
        .containsExactly(
            "2 records could not be analysed (bad json, no text).",
            "1 article of 68 without a day: outside all trends.",
            "3 days of an outlet with far fewer articles than expected, of 400 judged.",
            "April 2025 is in part outside the corpus: read as incomplete.",
            "Of 200 statements, 25% have a speaker without a name, 10% none that was found; on 5%"
                + " the tone model abstains.");
  }

  @Test
  void gapsThatCannotBeToldAreNotCalledNone() {
    assertThat(
            new MissingHeadlines(5, 0, 0, List.of(), 0, 0, 0, 0, 0, 0, List.of())
                .headlines().stream().map(Headline::text))
        .containsExactly("Gaps in coverage cannot be told: no outlet has enough articles a day.");
  }
}
