package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void whatSteersATerminalBecomesABlank() {
    assertThat(Printable.cut("a\u001b[31mb\u0007\r\nc\u009bd\u202ee", 80))
        .isEqualTo("a [31mb c d e");
  }

  @Test
  void aCutNeverPartsACharacterOfTwoUnits() {
    assertThat(Printable.cut("ab\ud83d\ude00cd", 4)).isEqualTo("ab\ud83d\ude00…");
    assertThat(Printable.cutFront("ab\ud83d\ude00cd", 4)).isEqualTo("…\ud83d\ude00cd");
  }

  @Test
  void whatFitsStays() {
    assertThat(Printable.cut("Zoë", 3)).isEqualTo("Zoë");
  }
}
