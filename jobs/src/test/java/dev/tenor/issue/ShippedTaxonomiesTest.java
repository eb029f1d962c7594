package dev.tenor.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.IssueMention;
import dev.tenor.model.SplitText;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTaxonomiesTest {
  private static final IssueMatcher US_POLITICS = Taxonomies.matcher("us-politics");
  private static final IssueMatcher PEACE_TALKS = Taxonomies.matcher("peace-talks");

  @ParameterizedTest
  @ValueSource(strings = {"us-politics", "peace-talks"})
  void shippedTaxonomiesHaveNoProblems(String name) {
    assertThat(Taxonomies.parse(name).problems()).isEmpty();
    assertThat(Taxonomies.parse(name).taxonomy().name()).isEqualTo(name);
  }

  @Test
  void usPoliticsHasItsTwentyFiveIssues() {
    assertThat(Taxonomies.parse("us-politics").taxonomy().issues())
        .extracting(Issue::id)
        .containsExactly(
            "economy",
            "taxes-budget",
            "trade",
            "finance-regulation",
            "health-care",
            "social-programs",
            "education",
            "immigration",
            "crime-policing",
            "guns",
            "race-civil-rights",
            "gender-lgbt",
            "abortion",
            "climate-environment",
            "energy",
            "terrorism-security",
            "defense-veterans",
            "foreign-affairs",
            "courts-constitution",
            "elections-voting",
            "campaign-money",
            "ethics-scandal",
            "media",
            "religion",
            "polls-horse-race");
  }

  @Test
  void peaceTalksHasItsFourteenIssues() {
    assertThat(Taxonomies.parse("peace-talks").taxonomy().issues())
        .extracting(Issue::id)
        .containsExactly(
            "territory",
            "nuclear-plant",
            "security-guarantees",
            "nato",
            "ceasefire",
            "reconstruction",
            "rights-language",
            "elections",
            "military-aid",
            "sanctions",
            "humanitarian",
            "fighting",
            "mediation",
            "peace-deal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karvelia will not cede the Tamrin valley | territory",
        "Who controls the Donbas after the war? | territory",
        "Norvessa wants the province and its capital, and would withdraw from the coast |"
            + " territory",
        "Inspectors left the Ostrel nuclear power plant | nuclear-plant",
        "The Zaporizhzhia nuclear plant lost its last line | nuclear-plant",
        "Kyiv asks for Article 5-like guarantees | security-guarantees",
        "Peacekeepers from three neutral states would watch the ridge | security-guarantees",
        "It must never join NATO | nato",
        "A cease-fire is no peace, said the mayor | ceasefire",
        "Guns fell silent when the truce began | ceasefire",
        "Frozen assets could pay for rebuilding the bridges | reconstruction",
        "The draft protects the minority language in schools | rights-language",
        "No elections under martial law | elections",
        "Another shipment of shells and air-defence batteries was delayed | military-aid",
        "Sanctions on grain were eased | sanctions",
        "The Red Cross counted ninety civilians | humanitarian",
        "Forty prisoners were exchanged at the bridge | humanitarian",
        "The offensive stalled after drones struck the depot | fighting",
        "The envoy flew to both capitals | mediation",
        "If nothing moves we will walk away, the mediator said | mediation",
        "A peace plan of nineteen points | peace-deal"
      })
  void peaceTalksFitRealAndInventedWars(String sentence, String issue) {
    assertThat(issuesOf(PEACE_TALKS, sentence)).contains(issue);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They trade insults on Wall Street Journal podcasts.",
        "Paris was lovely, and so was her energy on stage.",
        "The veteran strategist deployed volunteers in every county.",
        "A Chicago school of thought courted the organ donor.",
        "He won the debate, thanked God and flew home."
      })
  void wordsOfIssuesInOtherUseAreNoMentions(String sentence) {
    assertThat(issuesOf(US_POLITICS, sentence)).isEmpty();
  }

  private static Set<String> issuesOf(IssueMatcher matcher, String sentence) {
    return matcher.find((SplitText) null, MatcherFixture.split(sentence)).stream()
        .map(IssueMention::issueId)
        .collect(Collectors.toSet());
  }
}
