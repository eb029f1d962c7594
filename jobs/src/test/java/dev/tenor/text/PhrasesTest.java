package dev.tenor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static List<String> in(String text) {
    List<String> phrases = new ArrayList<>();
    Phrases.in(
        text,
        (key, start, end) -> {
          String phrase = text.substring(start, end);
          assertThat(key).isEqualTo(Phrases.key(Phrases.canonical(phrase)));
          phrases.add(phrase);
        });
    return phrases;
  }

  @Test
  void phrasesHaveOneToThreeWords() {
    assertThat(in("Harbour noise rules bend"))
        .containsExactly(
            "Harbour",
            "noise",
            "Harbour noise",
            "rules",
            "noise rules",
            "Harbour noise rules",
            "bend",
            "rules bend",
            "noise rules bend");
  }

  @Test
  void stopWordsPartPhrases() {
    assertThat(in("Noise in the harbour")).containsExactly("Noise", "harbour");
    assertThat(in("Vessels don\u2019t wait")).containsExactly("Vessels", "wait");
  }

  @Test
  void numbersAndInitialsAreNoWords() {
    assertThat(in("42 ferries, 3,000 crates, 7th J ferry"))
        .containsExactly("ferries", "crates", "7th", "ferry");
  }

  @Test
  void marksAndLineBreaksPartPhrases() {
    assertThat(in("Ferries, docks. Cranes\nrust"))
        .containsExactly("Ferries", "docks", "Cranes", "rust");
  }

  @Test
  void capitalsAndCurlyQuotesMakeNoOtherPhrase() {
    assertThat(Phrases.key("Dockers\u2019 Strike")).isEqualTo(Phrases.key("dockers' strike"));
    assertThat(Phrases.canonical("Harbour\u00a0Noise")).isEqualTo("harbour noise");
  }
}
