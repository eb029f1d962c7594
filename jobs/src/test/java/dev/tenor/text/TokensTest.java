package dev.tenor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void marksAreTokensByThemselves() {
    assertThat(words("“Yes,” he said.")).containsExactly("“", "Yes", ",", "”", "he", "said", ".");
  }

  @Test
  void contractionsStayWholeAndPossessivesComeApart() {
    assertThat(words("won’t Orlova's states' O'Dell"))
        .containsExactly("won’t", "Orlova", "'s", "states", "'", "O'Dell");
  }

  @Test
  void initialsKeepTheirClosingStop() {
    assertThat(words("The U.S. envoy, J.D. Marek, left the U.S.'s desk."))
        .containsExactly(
            "The", "U.S.", "envoy", ",", "J.D.", "Marek", ",", "left", "the", "U.S.", "'s", "desk",
            ".");
  }

  @Test
  void numbersKeepTheirPointsAndCommas() {
    assertThat(words("1,200 men, 3.5 per cent, 2025.")).containsSubsequence("1,200", "3.5", "2025");
  }

  @Test
  void hyphensJoinWordsAndDashesDoNot() {
    assertThat(words("ceasefire-monitoring – talks—again"))
        .containsExactly("ceasefire-monitoring", "–", "talks", "—", "again");
  }

  @Test
  void combiningMarksBelongToTheirLetter() {
    assertThat(words("Zele\u0301nka fled")).containsExactly("Zele\u0301nka", "fled");
  }

  @Test
  void anEmojiIsOneToken() {
    assertThat(words("good😀 news")).containsExactly("good", "😀", "news");
  }

  @Test
  void doubledMarksAreOneQuotationMark() {
    assertThat(words("``Yes'' they")).containsExactly("``", "Yes", "''", "they");
  }

  @Test
  void noTextIsLostButBlanks() {
    String text = "“A.B. — c’d”\u00A0e\u200Bf 😀\uD83D 1,2.3' --\n\t x.y.z.";
    StringBuilder joined = new StringBuilder();
    Tokens tokens = Tokens.of(text);
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(TextRepair.isBlank(text.substring(end, tokens.start(i)))).isTrue();
      end = tokens.end(i);
      joined.append(tokens.word(i));
    }
    assertThat(joined.toString()).isEqualTo(text.replaceAll("[\\s\\u00A0\\u200B]", ""));
  }

  @Test
  void aStretchKeepsTheOffsetsOfTheWhole() {
    Tokens tokens = Tokens.of("one two three four", 4, 13);

    assertThat(tokens.size()).isEqualTo(2);
    assertThat(tokens.word(1)).isEqualTo("three");
    assertThat(tokens.start(1)).isEqualTo(8);
    assertThat(tokens.firstAtOrAfter(5)).isEqualTo(1);
    assertThat(tokens.firstAtOrAfter(8)).isEqualTo(1);
    assertThat(tokens.firstAtOrAfter(9)).isEqualTo(2);
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }
}
