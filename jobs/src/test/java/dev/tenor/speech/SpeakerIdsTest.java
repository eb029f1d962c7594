package dev.tenor.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakerIdsTest {
  @Test
  void anIdIsTheSameForComposedAndDecomposedAccents() {
    assertThat(SpeakerIds.slug("Méra Tolvik")).isEqualTo("mera-tolvik");
    assertThat(SpeakerIds.slug("Me\u0301ra Tolvik")).isEqualTo("mera-tolvik");
  }

  @Test
  void anIdHoldsNothingButLettersDigitsAndHyphens() {
    assertThat(SpeakerIds.slug("The \"O'Hara\" & Sons, Ltd.")).isEqualTo("the-o-hara-sons-ltd");
    assertThat(SpeakerIds.slug("../..")).isEqualTo("x");
  }
}
