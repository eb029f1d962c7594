package dev.tenor.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages are written out byte by byte: tag (number times 8 plus kind), length, value. */
class GraphOutputTest {
  @Test
  void theOutputIsReplacedAndAllElseStays() {
    byte[] model = {8, 6, 58, 8, 10, 1, 'n', 98, 3, 10, 1, 'y', 66, 1, 'z'};
    assertThat(GraphOutput.replace(model, List.of("inner")))
        .containsExactly(
            8, 6, 58, 12, 10, 1, 'n', 98, 7, 10, 5, 'i', 'n', 'n', 'e', 'r', 66, 1, 'z');
  }

  @Test
  void aModelThatIsCutOffIsRefused() {
    byte[] model = {8, 6, 58, 9, 10, 7, 'n'};
    assertThatThrownBy(() -> GraphOutput.replace(model, List.of("inner")))
        .isInstanceOf(EncoderProblem.class)
        .hasMessageContaining("cut off or damaged");
  }

  @Test
  void lengthsBeyondOneByteAreReadAndWritten() {
    byte[] node = new byte[300];
    byte[] model = new byte[3 + 3 + 300];
    model[0] = 58;
    model[1] = (byte) (303 & 127 | 128);
    model[2] = 303 >> 7;
    model[3] = 10;
    model[4] = (byte) (300 & 127 | 128);
    model[5] = 300 >> 7;
    System.arraycopy(node, 0, model, 6, 300);
    byte[] changed = GraphOutput.replace(model, List.of("x"));
    assertThat(changed).hasSize(model.length + 5).endsWith(98, 3, 10, 1, 'x');
    assertThat((changed[1] & 127) | changed[2] << 7).isEqualTo(308);
  }
}
