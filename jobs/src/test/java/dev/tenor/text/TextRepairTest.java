package dev.tenor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextRepairTest {
  @Test
  void aCleanTextIsTheSameInstance() {
    String clean = "“Naïve” talks — 😀\n\tnext e\u0301 line < 3 & more";

    assertThat(TextRepair.repair(clean)).isSameAs(clean);
  }

  @Test
  void nullStaysNull() {
    assertThat(TextRepair.repair(null)).isNull();
  }

  @Test
  void aByteOrderMarkGoesWhereverItStands() {
    assertThat(TextRepair.repair("\uFEFFone\uFEFFtwo")).isEqualTo("onetwo");
  }

  @Test
  void controlCharactersBecomeBlanks() {
    assertThat(TextRepair.repair("a\u0000b\u001B[31mc\u007Fd")).isEqualTo("a b [31mc d");
  }

  @Test
  void tabsStayAndLineBreaksAreLineFeeds() {
    assertThat(TextRepair.repair("a\tb\nc\r\nd\u0000")).isEqualTo("a\tb\nc\nd ");
  }

  @Test
  void windowsMarksReadAsLatin1AreReadAgain() {
    assertThat(TextRepair.repair("\u0093It isn\u0092t over\u0094 \u0096 yes"))
        .isEqualTo("“It isn’t over” – yes");
    assertThat(TextRepair.repair("a\u0081b\u009Dc\u0085d")).isEqualTo("a b c\u0085d");
  }

  @Test
  void halvesOfSurrogatePairsAreReplacedAndPairsKept() {
    assertThat(TextRepair.repair("\uD83Da 😀 \uDE00b\uD83D")).isEqualTo("\uFFFDa 😀 \uFFFDb\uFFFD");
  }

  @Test
  void lengthStaysTheSameBehindTheMark() {
    String broken = "x\u0000\uD800\u0092\u0007y";

    assertThat(TextRepair.repair(broken)).hasSameSizeAs(broken);
  }

  @Test
  void invisibleTextIsBlank() {
    assertThat(TextRepair.isBlank(" \t\n\u00A0\u200B\uFEFF\u3000")).isTrue();
    assertThat(TextRepair.isBlank("")).isTrue();
    assertThat(TextRepair.isBlank(null)).isTrue();
    assertThat(TextRepair.isBlank("\u00A0.")).isFalse();
  }
}
