package dev.tenor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  /** A case of the golden file: one line a sentence, a blank line between cases. */
  static Stream<List<String>> cases() throws IOException {
    try (InputStream in = SentenceSplitterTest.class.getResourceAsStream("/text/sentences.txt")) {
      List<List<String>> cases = new ArrayList<>(List.of(new ArrayList<>()));
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                if (line.isEmpty()) {
                  cases.add(new ArrayList<>());
                } else {
                  cases.get(cases.size() - 1).add(line);
                }
              });
      return cases.stream().filter(lines -> !lines.isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void sentencesEndWhereAReaderWouldEndThem(List<String> sentences) {
    assertThat(sentencesOf(String.join(" ", sentences))).isEqualTo(sentences);
  }

  @Test
  void linesAreParagraphsAndEndSentences() {
    SplitText split = SPLITTER.split("Title without a stop\r\n\r\n  First. Second \u2028Third");

    assertThat(split.paragraphs().stream().map(p -> p.of(split.text())))
        .containsExactly("Title without a stop", "First. Second", "Third");
    assertThat(split.sentences().stream().map(s -> s.of(split.text())))
        .containsExactly("Title without a stop", "First.", "Second", "Third");
  }

  @Test
  void blankTextHasNeither() {
    SplitText split = SPLITTER.split(" \n\u00A0\u200B\n");

    assertThat(split.paragraphs()).isEmpty();
    assertThat(split.sentences()).isEmpty();
  }

  @Test
  void everyVisibleCharacterLiesInExactlyOneSentence() {
    String text = "“Go!” he said... Then?! (No.) A. B. C. … 😀. e\u0301. \n.\n'' Mr. X left; Dr.";
    int[] covered = new int[text.length()];
    for (Span sentence : SPLITTER.split(text).sentences()) {
      for (int i = sentence.start(); i < sentence.end(); i++) {
        covered[i]++;
      }
    }
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Tokens.isBlank(text.charAt(i));
      assertThat(covered[i]).as("at %d", i).isBetween(blank ? 0 : 1, 1);
    }
  }

  @Test
  void hostileTextTakesLinearTime() {
    for (String unit : List.of("A.", ". ", "A. (", "(", "a.(", "?! ", "No. ", "x", ".\" '")) {
      String text = unit.repeat(1_000_000 / unit.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> assertThatCode(() -> SPLITTER.split(text)).doesNotThrowAnyException(),
          unit);
    }
  }

  private static List<String> sentencesOf(String text) {
    return SPLITTER.split(text).sentences().stream().map(s -> s.of(text)).toList();
  }
}
