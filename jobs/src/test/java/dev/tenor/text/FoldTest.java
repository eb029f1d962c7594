package dev.tenor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldTest {
  @Test
  void everyCharacterKeepsItsPlace() {
    // Lower case of the dotted capital I is two characters long in a whole string.
    String text = "İstanbul “CEASEFIRE” 😀 Straße Ǆ e\u0301É";
    assertThat(text.toLowerCase(java.util.Locale.ROOT)).hasSizeGreaterThan(text.length());

    String folded = Fold.fold(text);

    assertThat(folded).hasSameSizeAs(text).contains("\"ceasefire\"").contains("😀");
    assertThat(folded.indexOf("straße")).isEqualTo(text.indexOf("Straße"));
  }

  @Test
  void curlyMarksBecomeStraightOnes() {
    assertThat(Fold.fold("‘a’ “b” «c» „d‟ ‛e ʼf")).isEqualTo("'a' \"b\" \"c\" \"d\" 'e 'f");
  }

  @Test
  void hyphensAndBlanksOfAllKindsBecomePlain() {
    assertThat(Fold.fold("a\u2010b\u2011c\u00A0d\u2009e\u202Ff\u3000g")).isEqualTo("a-b-c d e f g");
  }

  @Test
  void dashesAreNoHyphens() {
    assertThat(Fold.fold("talks – or — not")).isEqualTo("talks – or — not");
  }
}
