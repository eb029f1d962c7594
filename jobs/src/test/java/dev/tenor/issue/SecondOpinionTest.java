package dev.tenor.issue;

import static dev.tenor.issue.MatcherFixture.issue;
import static dev.tenor.issue.MatcherFixture.split;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.model.Field;
import dev.tenor.model.IssueMention;
import dev.tenor.model.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {
  private static final int MARGIN = 15;
  private static final int WEAK = 24;

  private static final Taxonomy TAXONOMY =
      MatcherFixture.taxonomy(
          issue("ferry", "ferry", "terms: [delay]\n        weak: article"),
          issue("noise", "noise"),
          issue("tolls", "toll"));

  /** The word "harbour" speaks for ferries; nothing is learnt of tolls. */
  private static final IssueWords WORDS = words("Harbour.");

  private static IssueWords words(String speaking) {
    int[] hashes = SentenceWords.of(speaking, new Span(0, speaking.length())).hashes(List.of());
    float[] rarity = new float[hashes.length];
    Arrays.fill(rarity, 1);
    double[] ferry = new double[hashes.length];
    Arrays.fill(ferry, 4);
    List<double[]> weights = List.of(ferry, new double[hashes.length]);
    return IssueWords.of(List.of("ferry", "noise"), hashes, rarity, weights, new double[] {-2, -2});
  }

  private static double[] weights(double intercept, int feature, double weight) {
    double[] weights = new double[Evidence.WIDTH + 1];
    weights[Evidence.WIDTH] = intercept;
    weights[feature] = weight;
    return weights;
  }

  /** Weak terms alone are unlikely; a sentence without a term counts as its words have it. */
  private static final IssueOpinionModel MODEL =
      new IssueOpinionModel(WORDS, weights(2, WEAK, -9), weights(0, MARGIN, 1));

  private static List<IssueMention> judged(IssueOpinionModel model, String title, String text) {
    return SecondOpinion.of(TAXONOMY, model).find(title == null ? null : split(title), split(text));
  }

  private static List<String> described(List<IssueMention> mentions) {
    return mentions.stream().map(m -> m.issueId() + ":" + m.term()).toList();
  }

  @Test
  void anUnlikelyMentionIsDroppedAndTheOthersSayHowLikelyTheyAre() {
    List<IssueMention> mentions =
        judged(MODEL, null, "The ferry sank. A delay is likely. The ferry was old.");

    assertThat(described(mentions)).containsExactly("ferry:ferry", "ferry:ferry");
    assertThat(mentions).allMatch(mention -> Math.abs(mention.probability() - .8808) < .001);
  }

  @Test
  void aSentenceWithoutATermIsFoundByItsWords() {
    String text = "The ferry sank. The harbour slept. The ferry was old.";
    List<IssueMention> mentions = judged(MODEL, null, text);

    assertThat(described(mentions)).containsExactly("ferry:ferry", "ferry:null", "ferry:ferry");
    IssueMention found = mentions.get(1);
    assertThat(found.span().of(text)).isEqualTo("The harbour slept.");
    assertThat(found.sentence()).isEqualTo(found.span());
    assertThat(found.probability()).isBetween(.4, 1.0);
  }

  @Test
  void wordsAloneBringNoIssueIntoAnArticle() {
    assertThat(judged(MODEL, null, "The harbour slept. There was noise. The harbour woke."))
        .extracting(IssueMention::issueId)
        .containsExactly("noise");
  }

  @Test
  void anOnlyMentionMustBeLikelierThanNot() {
    double[] likelyByNearlyHalf = weights(Math.log(.45 / .55), WEAK, 0);
    IssueOpinionModel model =
        new IssueOpinionModel(WORDS, likelyByNearlyHalf, weights(-9, WEAK, 0));

    assertThat(judged(model, null, "The ferry sank. Nobody swam.")).isEmpty();
    assertThat(judged(model, null, "The ferry sank. The ferry was old.")).hasSize(2);
  }

  @Test
  void titlesAndIssuesThatTheModelDoesNotKnowAreLeftAsTheyAre() {
    IssueOpinionModel stern =
        new IssueOpinionModel(WORDS, weights(-9, WEAK, 0), weights(-9, WEAK, 0));
    List<IssueMention> mentions = judged(stern, "A ferry!", "The ferry pays a toll.");

    assertThat(described(mentions)).containsExactly("ferry:ferry", "tolls:toll");
    assertThat(mentions.get(0).field()).isEqualTo(Field.TITLE);
    assertThat(mentions).allMatch(mention -> mention.probability() == null);
  }

  @Test
  void theWordsOfATermSayNothingForIt() {
    IssueWords ofTheTerm = words("Ferry.");
    List<Candidate> candidates =
        Evidence.candidates(
            split("The ferry sank."),
            IssueMatcher.of(TAXONOMY).explain(null, split("The ferry sank.")),
            ofTheTerm);

    assertThat(candidates.get(0).features()[MARGIN]).isEqualTo(-2);
  }

  @Test
  void aModelIsTheSameFromItsBytes() {
    IssueOpinionModel again = IssueOpinionModel.ofBytes(MODEL.toBytes());
    String text = "The ferry sank. The harbour slept. A delay is likely. There was noise.";

    assertThat(again.toBytes()).isEqualTo(MODEL.toBytes());
    assertThat(judged(again, null, text)).isEqualTo(judged(MODEL, null, text));
  }

  @Test
  void otherBytesAreRefused() {
    byte[] half = Arrays.copyOf(MODEL.toBytes(), 40);

    assertThatThrownBy(() -> IssueOpinionModel.ofBytes(half))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                IssueOpinionModel.ofBytes(
                    "name: harbour".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
