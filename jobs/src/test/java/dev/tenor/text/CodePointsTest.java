package dev.tenor.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void countsAreTheSameWithoutSurrogates() {
    Span span = new Span(3, 7);

    assertThat(CodePoints.of("déjà vu, “said”").span(span)).isSameAs(span);
  }

  @Test
  void aPairCountsOnce() {
    String text = "a😀b👩‍🚀c";

    for (int i = 0; i <= text.length(); i++) {
      boolean insidePair = i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
      if (!insidePair) {
        assertThat(CodePoints.of(text).offset(i))
            .as("offset %d", i)
            .isEqualTo(text.codePointCount(0, i));
      }
    }
  }

  @Test
  void halvesOfPairsCountAsOneEach() {
    String text = "\uD83Dx\uDE00y\uD83D";

    assertThat(CodePoints.of(text).offset(text.length()))
        .isEqualTo(text.codePointCount(0, text.length()))
        .isEqualTo(5);
  }
}
