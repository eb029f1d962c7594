package dev.tenor.issue;

import static dev.tenor.issue.MatcherFixture.issue;
import static dev.tenor.issue.MatcherFixture.split;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Field;
import dev.tenor.model.IssueMention;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {
  private static final Taxonomy TAXONOMY =
      MatcherFixture.taxonomy(
          issue("ferry", "ferry", "boat", "terms: [delay]\n        weak: article"),
          issue("noise", "noise"));

  private static final String TEXT =
      "The ferry and its boat sank. The ferry was old. The ferry was cheap. Nobody swam.\n\n"
          + "There was noise. The ferry is gone. Nobody wept. "
          + "Orla Venn waited for hours by the old crane on the quay and spoke of a delay.";

  private static List<IssueMention> judged(String title) {
    return SecondOpinion.of(TAXONOMY).find(title == null ? null : split(title), split(TEXT));
  }

  private static List<IssueMention> of(List<IssueMention> mentions, String term) {
    return mentions.stream().filter(mention -> mention.term().equals(term)).toList();
  }

  @Test
  void whatItKeepsIsWhatTheTermsFound() {
    IssueFinder terms = IssueMatcher.of(TAXONOMY);

    assertThat(terms.find(null, split(TEXT)).stream().map(IssueMention::span))
        .containsAll(judged(null).stream().map(IssueMention::span).toList());
    assertThat(judged(null))
        .isNotEmpty()
        .allMatch(mention -> mention.probability() >= .4 && mention.probability() < 1);
  }

  @Test
  void aMentionThatIsBorneOutIsLikelierThanAPassingOne() {
    assertThat(of(judged(null), "ferry").get(0).probability())
        .isGreaterThan(of(judged(null), "noise").get(0).probability());
  }

  @Test
  void aWeakTermAloneIsLessLikely() {
    List<IssueMention> delay = of(judged("A ferry"), "delay");

    assertThat(delay)
        .allMatch(
            mention -> mention.probability() < of(judged("A ferry"), "ferry").get(1).probability());
  }

  @Test
  void titlesAreLeftAsTheyAre() {
    assertThat(judged("Noise!").get(0).field()).isEqualTo(Field.TITLE);
    assertThat(judged("Noise!").get(0).probability()).isNull();
  }

  @Test
  void theTitleSpeaksForItsIssue() {
    assertThat(of(judged("Noise!"), "noise").get(1).probability())
        .isGreaterThan(of(judged(null), "noise").get(0).probability());
  }
}
