package dev.tenor.issue;

import static dev.tenor.issue.MatcherFixture.issue;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the matcher says about words that it found and did not count. */
class ExplainTest {
  @Test
  void aTermThatCountsSaysSo() {
    assertThat(MatcherFixture.withTerms("ferry").explained("The ferry is late."))
        .containsExactly("ferry COUNTS");
  }

  @Test
  void aMissingConditionIsNamed() {
    MatcherFixture matcher = MatcherFixture.withTerms("terms: [crew]\n        near: [harbour]");

    assertThat(matcher.explained("The crew sleeps.")).containsExactly("crew NOTHING_NEAR");
    assertThat(matcher.explained("The crew left the harbour.")).containsExactly("crew COUNTS");
  }

  @Test
  void aConditionThatKeepsATermOffIsNamed() {
    assertThat(
            MatcherFixture.withTerms("terms: [crew]\n        not_near: [film]")
                .explained("The crew of the film slept."))
        .containsExactly("crew KEPT_OFF");
  }

  @Test
  void aWeakTermWithoutWitnessIsNamed() {
    MatcherFixture matcher =
        MatcherFixture.withTerms("ferry", "terms: [night]\n        weak: sentence");

    assertThat(matcher.explained("The night was cold.")).containsExactly("night NO_WITNESS");
    assertThat(matcher.explained("The night ferry sank."))
        .containsExactly("night COUNTS", "ferry COUNTS");
  }

  @Test
  void anExcludedPhraseIsNamed() {
    assertThat(
            MatcherFixture.withTerms("terms: [noise]\n        not_in: [background noise]")
                .explained("There was background noise."))
        .containsExactly("noise IN_EXCLUDED_PHRASE");
  }

  @Test
  void aLongerTermHidesAShorterOne() {
    assertThat(
            MatcherFixture.withIssues(issue("trade", "trade"), issue("school", "trade school"))
                .explained("A trade school opened."))
        .containsExactlyInAnyOrder("trade HIDDEN", "trade school COUNTS");
  }

  @Test
  void whatCountsIsWhatFindGives() {
    MatcherFixture matcher =
        MatcherFixture.withTerms(
            "ferry", "ferry fare", "terms: [night]\n        weak: sentence", "boat");
    String text = "The ferry fare rose at night. Night fell. A boat, the ferry, left.";

    assertThat(matcher.explained(text).stream().filter(v -> v.endsWith(" COUNTS")).toList())
        .containsExactlyElementsOf(
            matcher.in(text).stream().map(m -> m.replaceFirst("it:(.*)", "$1 COUNTS")).toList());
  }

  @Test
  void aPhraseOfTwoIssuesIsShared() {
    Taxonomy taxonomy =
        MatcherFixture.taxonomy(
            issue("courts", "ballot law"), issue("votes", "ballot law", "vote"));

    assertThat(SharedTerms.of(taxonomy)).containsOnlyKeys("ballot law");
    assertThat(SharedTerms.of(taxonomy).get("ballot law")).containsExactly("courts", "votes");
  }
}
