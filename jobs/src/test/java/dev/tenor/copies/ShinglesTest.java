package dev.tenor.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tenor.model.Aside;
import dev.tenor.model.AsideKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShinglesTest {
  private static final String TEXT =
      "“We don’t know yet,” said Orla Venn on the quay; the ferry had left at nine.";

  private static double similarity(String a, String b) {
    return Shingles.similarity(Shingles.of(a).distinct(), Shingles.of(b).distinct());
  }

  @Test
  void aTextOfSevenWordsHasThreeShingles() {
    assertThat(Shingles.of("one two three four five six seven").distinct()).hasSize(3);
  }

  @Test
  void caseMarksAndBlanksAreNoOtherWords() {
    String reset =
        "\"WE DON'T know  yet\", said Orla Venn -- on the\u00a0quay. The ferry had left at nine";

    assertThat(Shingles.of(reset).wordsHash()).isEqualTo(Shingles.of(TEXT).wordsHash());
    assertThat(similarity(reset, TEXT)).isEqualTo(1);
  }

  @Test
  void anotherOrderIsAnotherText() {
    assertThat(Shingles.of("a b c d e f").wordsHash())
        .isNotEqualTo(Shingles.of("b a c d e f").wordsHash());
  }

  @Test
  void aWordChangedInTheMiddleChangesFiveShingles() {
    String text = "a b c d e f g h i j k l m n o p q r s t";

    // 16 shingles each, 11 of them shared: 11 of 21.
    assertThat(similarity(text, text.replace("j", "x"))).isCloseTo(11 / 21d, within(1e-9));
  }

  @Test
  void repeatedShinglesCountOnce() {
    assertThat(similarity("a b c d e a b c d e a b c d e", "a b c d e a b c d e")).isEqualTo(1);
  }

  @Test
  void textsOfFewWordsAreOneShingle() {
    assertThat(similarity("No news today", "no news, today!")).isEqualTo(1);
    assertThat(similarity("No news today", "No news yet")).isZero();
    assertThat(Shingles.of("…").distinct()).hasSize(1);
  }

  @Test
  void wordsOfAnyScriptCount() {
    assertThat(similarity("Ł ó 東京 \uD83D\uDE00 é ü", "ł Ó 東京 \uD83D\uDE00 É Ü")).isEqualTo(1);
    assertThat(similarity("a b c d \uD83D\uDE00", "a b c d \uD83D\uDE01")).isZero();
  }

  @Test
  void asidesAreAsIfTheyWereNotThere() {
    String boilerplate = "Read more at the Courier. ";
    String before = "The \uD83D\uDE00 ferry left at nine. ";
    String after = "It came back at noon with a hole in its side. ";
    int start = before.codePointCount(0, before.length());
    int middle = start + boilerplate.length();
    int end = middle + after.length();
    List<Aside> asides =
        List.of(
            new Aside(start, middle, AsideKind.READ_MORE),
            new Aside(end, end + boilerplate.length(), AsideKind.READ_MORE));

    Shingles left = Shingles.of(before + boilerplate + after + boilerplate, asides);

    assertThat(left.wordsHash()).isEqualTo(Shingles.of(before + after).wordsHash());
    assertThat(left.distinct()).isEqualTo(Shingles.of(before + after).distinct());
  }
}
