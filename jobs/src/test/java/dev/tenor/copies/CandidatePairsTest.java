package dev.tenor.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatePairsTest {
  private static final Nearness NEARNESS = new Nearness(0.6, 7);
  private static final Sketch SKETCH = new Sketch(1, 2, 3, 4);
  private static final Sketch NEAR = new Sketch(1, 2, 3, 0x5555555555555555L);
  private static final Sketch FAR = new Sketch(-1, -1, -1, -1);

  private static BandedArticle article(String id, int day, long words, Sketch sketch) {
    return new BandedArticle(1, day, id, words, sketch);
  }

  /** Pairs as "earlier later" with "=" between where the words are the same, else "~". */
  private static List<String> pairs(BandedArticle... articles) {
    List<String> pairs = new ArrayList<>();
    new CandidatePairs(List.of(articles).iterator(), NEARNESS)
        .forEachRemaining(
            p -> pairs.add(p.earlier() + (p.isVerbatim() ? " = " : " ~ ") + p.later()));
    return pairs;
  }

  @Test
  void plausiblePairsOfABucketAreGiven() {
    assertThat(pairs(article("a", 1, 1, SKETCH), article("b", 2, 2, NEAR)))
        .containsExactly("a ~ b");
  }

  @Test
  void whatSketchesRuleOutIsNotCompared() {
    assertThat(pairs(article("a", 1, 1, SKETCH), article("b", 2, 2, FAR))).isEmpty();
  }

  @Test
  void otherBucketsAreOtherPairs() {
    BandedArticle elsewhere = new BandedArticle(2, 1, "b", 1, SKETCH);

    assertThat(pairs(article("a", 1, 1, SKETCH), elsewhere)).isEmpty();
  }

  @Test
  void theWindowCountsItsLastDay() {
    BandedArticle first = article("a", 1, 1, SKETCH);

    assertThat(pairs(first, article("b", 8, 2, NEAR))).hasSize(1);
    assertThat(pairs(first, article("b", 9, 2, NEAR))).isEmpty();
    assertThat(pairs(first, article("b", 8, 1, SKETCH))).hasSize(1);
    assertThat(pairs(first, article("b", 9, 1, SKETCH))).isEmpty();
  }

  @Test
  void sameWordsFormAChain() {
    assertThat(
            pairs(
                article("a", 1, 1, SKETCH),
                article("b", 1, 1, SKETCH),
                article("c", 5, 1, SKETCH),
                article("d", 9, 2, NEAR)))
        // c alone of the chain is in d's window
        .containsExactly("a = b", "b = c", "c ~ d");
  }

  @Test
  void aHashThatCollidesIsNoSameText() {
    assertThat(pairs(article("a", 1, 1, SKETCH), article("b", 1, 1, FAR))).isEmpty();
  }

  @Test
  void anUndatedArticleIsPlacedOnTheDayOfTheSameWords() {
    List<CandidatePair> pairs = new ArrayList<>();
    new CandidatePairs(
            List.of(
                    article("a", 1, 1, SKETCH),
                    article("u", Nearness.UNDATED, 1, SKETCH),
                    article("v", Nearness.UNDATED, 1, SKETCH))
                .iterator(),
            NEARNESS)
        .forEachRemaining(pairs::add);

    assertThat(pairs).extracting(CandidatePair::earlier).containsExactly("a", "a");
    assertThat(pairs).allMatch(p -> p.laterDay() == 1 && p.isLaterUndated() && p.isVerbatim());
  }

  @Test
  void anEditedUndatedArticleIsComparedWithUndatedOnesOnly() {
    assertThat(
            pairs(
                article("a", 1, 1, SKETCH),
                article("u", Nearness.UNDATED, 2, NEAR),
                article("v", Nearness.UNDATED, 3, SKETCH)))
        .containsExactly("u ~ v");
  }

  @Test
  void aBucketOfSameWordsCostsOnePairAnArticle() {
    List<BandedArticle> prints = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      prints.add(article("p" + i, i / 1000, 1, SKETCH));
    }
    assertThat(pairs(prints.toArray(BandedArticle[]::new))).hasSize(4999);
  }

  @Test
  void aBucketOfLikeTextsStaysLinearAndKeepsTheOriginal() {
    List<BandedArticle> edits = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      edits.add(article("p" + i, 1, i, SKETCH));
    }
    List<String> pairs = pairs(edits.toArray(BandedArticle[]::new));

    assertThat(pairs).hasSizeLessThanOrEqualTo(16 * 5000).contains("p0 ~ p1", "p0 ~ p4999");
  }
}
