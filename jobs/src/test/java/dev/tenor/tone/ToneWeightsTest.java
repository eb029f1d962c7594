package dev.tenor.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToneWeightsTest {
  private final TermIndex index =
      TermIndex.of(List.of(List.of("a", "b"), List.of("a", "c", "c"), List.of("a", "b")), 2);

  @Test
  void rareTermsAreUnknownAndCommonOnesCountLess() {
    assertThat(index.size()).isEqualTo(2);
    WeightedTerms terms = index.weigh(List.of("b", "a", "b", "never seen"));

    assertThat(terms.places()).containsExactly(0, 1);
    // ln(4 / 4) = 0 for "a", which is everywhere; so all length is that of "b".
    assertThat(terms.weights()).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void nothingKnownIsTheZeroVector() {
    assertThat(index.weigh(List.of("x", "y")).places()).isEmpty();
    assertThat(index.weigh(List.of()).places()).isEmpty();
  }

  @Test
  void sparseAndDenseFeaturesGiveTheSameMargins() {
    LinearLayer layer = new LinearLayer(new float[] {1, 2, 3, 4, 5, 6}, new double[] {.1, .2, .3});

    double[] sparse = layer.margins(new WeightedTerms(new int[] {1}, new double[] {.5}));
    double[] dense = layer.margins(new double[] {0, .5});

    assertThat(sparse).containsExactly(dense, within(1e-12));
    assertThat(dense).containsExactly(new double[] {1.1, 2.2, 3.3}, within(1e-12));
  }

  @Test
  void bytesComeBackAsTheyWere() throws IOException {
    ToneWeights weights =
        new ToneWeights(
            index,
            new LinearLayer(new float[] {1, 2, 3, 4, 5, 6}, new double[3]),
            new LinearLayer(new float[] {7, 8, 9}, new double[] {1, 2, 3}));

    ToneWeights read = ToneWeights.ofBytes(weights.toBytes());

    assertThat(read.toBytes()).isEqualTo(weights.toBytes());
    assertThat(read.vectorMargins(new double[] {1})).containsExactly(8, 10, 12);
    assertThat(read.termMargins(List.of("b"))).isEqualTo(weights.termMargins(List.of("b")));
  }

  @Test
  void cutOrForeignBytesAreRefused() {
    byte[] bytes =
        new ToneWeights(index, new LinearLayer(new float[6], new double[3]), null).toBytes();

    assertThatThrownBy(() -> ToneWeights.ofBytes(Arrays.copyOf(bytes, bytes.length - 9)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () ->
                ToneWeights.ofBytes(
                    "# not a model at all".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not weights");
  }
}
