package dev.tenor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void theEndIsOutside() {
    Span span = new Span(2, 5);

    assertThat(span.of("0123456")).isEqualTo("234");
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.contains(new Span(2, 5))).isTrue();
    assertThat(span.contains(new Span(4, 6))).isFalse();
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(new Span(2, 5).overlaps(new Span(5, 8))).isFalse();
    assertThat(new Span(2, 5).overlap(new Span(5, 8))).isZero();
    assertThat(new Span(2, 5).overlap(new Span(9, 12))).isZero();
    assertThat(new Span(2, 5).overlaps(new Span(4, 8))).isTrue();
    assertThat(new Span(2, 5).overlap(new Span(0, 4))).isEqualTo(2);
  }

  @Test
  void whatRunsBackwardsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
  }

  @Test
  void spansSortByStartThenEnd() {
    assertThat(new Span(1, 9)).isLessThan(new Span(2, 3));
    assertThat(new Span(2, 3)).isLessThan(new Span(2, 4));
  }
}
