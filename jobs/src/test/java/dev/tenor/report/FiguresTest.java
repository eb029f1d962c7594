package dev.tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void whatIsAboveNoneIsNeverCalledNone() {
    assertThat(Figures.percent(0)).isEqualTo("0%");
    assertThat(Figures.percent(.001)).isEqualTo("under 1%");
    assertThat(Figures.percent(.999)).isEqualTo("over 99%");
    assertThat(Figures.percent(1)).isEqualTo("100%");
    assertThat(Figures.percent(.146)).isEqualTo("15%");
  }

  @Test
  void tonesCarryASignUnlessTheyRoundToZero() {
    assertThat(Figures.tone(.5)).isEqualTo("+0.50");
    assertThat(Figures.tone(-.256)).isEqualTo("\u22120.26");
    assertThat(Figures.tone(-.001)).isEqualTo("0.00");
  }

  @Test
  void chancesAreNeverCalledZero() {
    assertThat(Figures.chance(1e-9)).isEqualTo("<\u00a00.001");
    assertThat(Figures.chance(.0049)).isEqualTo("=\u00a00.005");
    assertThat(Figures.chance(.04)).isEqualTo("=\u00a00.04");
  }

  @Test
  void oneIsSingular() {
    assertThat(Figures.count(1, "article")).isEqualTo("1 article");
    assertThat(Figures.count(12_000, "article")).isEqualTo("12,000 articles");
  }
}
