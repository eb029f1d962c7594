package dev.tenor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.text.EnglishWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LanguageJudgeTest {
  private static final String FRENCH =
      "Les ministres se sont retrouvés vendredi à Dorvan et ont signé le texte après la nuit.";

  private final LanguageJudge judge = new LanguageJudge(LanguageRule.ENGLISH);

  @TestFactory
  Stream<DynamicTest> languagesAreToldByTwoSentences() throws IOException {
    return Files.readAllLines(Path.of("jobs/src/test/resources/corpus/languages.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line[0] + ": " + line[1],
                    () -> {
                      LanguageJudge.Judgement judged = judge.judge(line[1]);
                      assertThat(judged.code()).isEqualTo(line[0]);
                      assertThat(judged.isForeign()).isEqualTo(!line[0].equals("en"));
                      boolean sure = EnglishWords.areIn(line[1], 0, line[1].length());
                      assertThat(sure && !line[0].equals("en")).isFalse();
                    }));
  }

  @Test
  void aShortTextIsKeptAndNotGuessedAt() {
    LanguageJudge.Judgement judged = judge.judge("Les ministres ont signé.");

    assertThat(judged.code()).isEqualTo("und");
    assertThat(judged.isForeign()).isFalse();
  }

  @Test
  void listsOfNamesSpeakForNoLanguage() {
    String names =
        "Ostreya 3, Dorvan 2. Brenn, Haldane, Orlova, Renn, Mills, Carter, Ostrow; Kellerman 44'.";

    assertThat(judge.judge(names).isForeign()).isFalse();
  }

  @Test
  void smallWordsSettleOrdinaryEnglishWithoutADetector() {
    String text =
        "The envoys of Ostreya met for a third day, and they said that it was the last. "
            + "Nothing has been signed, but both of them would stay.";

    assertThat(EnglishWords.areIn(text, 0, text.length())).isTrue();
    assertThat(judge.judge(text).confidence()).isEqualTo(1);
  }

  @Test
  void whichLanguagesAreKeptIsAnOption() {
    assertThat(new LanguageJudge(new LanguageRule(List.of("en", "fr"), null)).judge(FRENCH))
        .matches(judged -> judged.code().equals("fr") && !judged.isForeign());
    assertThat(new LanguageJudge(new LanguageRule(List.of(), null)).judge(FRENCH))
        .matches(judged -> judged.code().equals("fr") && !judged.isForeign());
    assertThat(new LanguageJudge(new LanguageRule(List.of("en"), "en")).judge(FRENCH))
        .matches(judged -> judged.code().equals("en") && !judged.isForeign());
  }

  @Test
  void onlyTheBeginningCounts() {
    String english = "The envoys of Ostreya met, and they said that it was the last of the talks. ";

    assertThat(judge.judge(english.repeat(7) + FRENCH.repeat(50)).code()).isEqualTo("en");
  }
}
