package dev.tenor.speech;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tenor.model.SplitText;
import dev.tenor.text.SentenceSplitter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody wrote to be read: cost stays linear, nothing breaks. */
class HostileTextTest {
  /** Ten times what a busy machine needs; a quadratic finder needs hours. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static List<String> texts() {
    return List.of(
        "",
        " ",
        "\n\n\n",
        "\"".repeat(100_000),
        "“".repeat(100_000),
        "'".repeat(100_000),
        "” “".repeat(50_000),
        "said ".repeat(20_000),
        "said, ".repeat(20_000) + "\"",
        "Ann Lee, ".repeat(20_000),
        "Ann Lee said “yes,” Bo Day said. ".repeat(4_000),
        "he ".repeat(100_000),
        "the senator said that ".repeat(3_000),
        "x".repeat(1_000_000),
        "(".repeat(100_000),
        "A.B.".repeat(100_000),
        "Ann: ".repeat(50_000),
        "BEXLEY: yes\n".repeat(10_000),
        "according to ".repeat(5_000),
        "\uD83D\uDE00".repeat(100_000),
        "\uD83D".repeat(50_000),
        "who, ".repeat(100_000),
        "and ".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void hostileTextsAreReadInTime(String text) throws IOException {
    SplitText split = new SentenceSplitter().split(text);
    for (StatementFinder finder : List.of(StatementFinder.rules(), ShippedModel.finder())) {
      assertThatCode(() -> Assertions.assertTimeout(PATIENCE, () -> finder.find(split, split)))
          .doesNotThrowAnyException();
    }
  }
}
