package dev.tenor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitTextTest {
  private static final SplitText SPLIT =
      new SplitText(
          " One. Two.\nSix.",
          List.of(new Span(1, 10), new Span(11, 15)),
          List.of(new Span(1, 5), new Span(6, 10), new Span(11, 15)));

  @Test
  void anOffsetFindsItsSentenceAndParagraph() {
    assertThat(SPLIT.sentenceAt(1)).isZero();
    assertThat(SPLIT.sentenceAt(9)).isEqualTo(1);
    assertThat(SPLIT.sentenceAt(14)).isEqualTo(2);
    assertThat(SPLIT.paragraphAt(9)).isZero();
    assertThat(SPLIT.paragraphAt(11)).isEqualTo(1);
  }

  @Test
  void aGapBelongsToTheSentenceBefore() {
    assertThat(SPLIT.sentenceAt(5)).isZero();
    assertThat(SPLIT.sentenceAt(10)).isEqualTo(1);
    assertThat(SPLIT.sentenceAt(99)).isEqualTo(2);
  }

  @Test
  void nothingIsBeforeTheFirst() {
    assertThat(SPLIT.sentenceAt(0)).isEqualTo(-1);
  }
}
