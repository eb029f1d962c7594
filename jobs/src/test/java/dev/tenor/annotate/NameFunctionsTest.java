package dev.tenor.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFunctionsTest {
  @Test
  void anIdIsTheSameForComposedAndDecomposedAccents() {
    assertThat(NameFunctions.slug("Méra Tolvik")).isEqualTo("mera-tolvik");
    assertThat(NameFunctions.slug("Me\u0301ra Tolvik")).isEqualTo("mera-tolvik");
  }

  @Test
  void anIdHoldsNothingButLettersDigitsAndHyphens() {
    assertThat(NameFunctions.slug("The \"O'Hara\" & Sons, Ltd.")).isEqualTo("the-o-hara-sons-ltd");
    assertThat(NameFunctions.slug("../..")).isEqualTo("x");
  }
}
