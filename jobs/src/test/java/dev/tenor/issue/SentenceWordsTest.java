package dev.tenor.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceWordsTest {

  private static int[] hashes(String sentence, Span... masked) {
    return SentenceWords.of(sentence, new Span(0, sentence.length())).hashes(List.of(masked));
  }

  @Test
  void wordsAndNeighboursCountOnceInAscendingOrder() {
    assertThat(hashes("The ferry, the ferry")).hasSize(4).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void caseAndEndingsMakeNoOtherWord() {
    assertThat(hashes("Ferries")).isNotEqualTo(hashes("ferry"));
    assertThat(hashes("HARBOURS")).isEqualTo(hashes("harbour"));
  }

  @Test
  void aMaskTakesAWordAndItsPairs() {
    assertThat(hashes("a new harbour opens", new Span(6, 13)))
        .containsExactlyInAnyOrder(union(hashes("a new"), hashes("opens")));
  }

  @Test
  void aMaskThatTouchesAWordTakesAllOfIt() {
    assertThat(hashes("new harbour", new Span(8, 9))).isEqualTo(hashes("new"));
  }

  @Test
  void aSentenceOfMarksHasNoWords() {
    assertThat(hashes("-- ?! ...")).isEmpty();
  }

  private static int[] union(int[] one, int[] other) {
    return IntStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
  }
}
