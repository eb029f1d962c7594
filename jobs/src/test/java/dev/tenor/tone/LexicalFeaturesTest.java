package dev.tenor.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenor.model.Span;
import dev.tenor.model.StatementInContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexicalFeaturesTest {
  @Test
  void wordsCountByWhereTheyStand() {
    List<String> features =
        of("On Monday Ilka Vey said the bridge held.", "the bridge held", "said", "Ilka Vey");
    assertThat(features)
        .contains("o:on", "o:monday", "s:ilka", "s:vey", "q:said", "c:bridge", "p:the_bridg");
    assertThat(features).doesNotContain("c:said", "o:bridge", "k:no-cue");
  }

  @Test
  void negationReachesToTheNextMark() {
    List<String> features =
        of(
            "Vey said we will not build it, we will wait.",
            "we will not build it, we will wait",
            "said",
            "Vey");
    assertThat(features)
        .contains("c:not_build", "t:not_build", "c:wait")
        .doesNotContain("c:not_wait");
  }

  @Test
  void curlyAndStraightApostrophesNegateAlike() {
    String straight = "Vey said it isn't good.";
    String curly = straight.replace('\'', '\u2019');
    assertThat(of(curly, "it isn\u2019t good", "said", "Vey"))
        .isEqualTo(of(straight, "it isn't good", "said", "Vey"))
        .contains("c:not_good");
  }

  @Test
  void formsOfAWordShareAStem() {
    assertThat(of("Vey attacked it.", "it", "attacked", "Vey")).contains("q:~attack");
    assertThat(of("Vey attacks it.", "it", "attacks", "Vey"))
        .contains("q:~attack", "k:critical-cue");
    assertThat(of("Vey praised it.", "it", "praised", "Vey")).contains("k:supportive-cue");
  }

  @Test
  void whatFollowsAContrastIsMarked() {
    assertThat(of("Vey said it was dear but sound.", "it was dear but sound", "said", "Vey"))
        .contains("b:sound", "k:contrast")
        .doesNotContain("b:dear");
  }

  @Test
  void polarityIsTurnedByNegation() {
    assumeTrue(
        Polarity.of("terrible") != 0,
        "skipped: the artifact vader-sentiment-analyzer is not on the class path");
    assertThat(of("Vey said it was terrible.", "it was terrible", "said", "Vey"))
        .contains("v:bad")
        .doesNotContain("v:good");
    assertThat(of("Vey said it was not terrible.", "it was not terrible", "said", "Vey"))
        .contains("v:good")
        .doesNotContain("v:bad");
  }

  @Test
  void aMissingCueOrSpeakerIsAFeature() {
    assertThat(of("A fine day!", "A fine day!", null, null))
        .contains("k:no-cue", "k:no-speaker", "k:exclamation");
  }

  @Test
  void theSameStatementGivesTheSameFeatures() {
    assertThat(of("Vey said it held.", "it held", "said", "Vey"))
        .isEqualTo(of("Vey said it held.", "it held", "said", "Vey"));
  }

  @Test
  void emptyTextStillHasFeatures() {
    assertThat(LexicalFeatures.of(new StatementInContext("", List.of(), null, null))).isNotEmpty();
  }

  @Test
  void aHugeTextCostsNoMoreThanALongOne() {
    String text = "well ".repeat(400_000);
    StatementInContext huge =
        new StatementInContext(text, List.of(new Span(0, text.length())), null, null);
    assertThat(LexicalFeatures.of(huge)).hasSizeLessThan(10_000);
    StatementInContext late =
        new StatementInContext(
            text + "said so", List.of(new Span(text.length() + 5, text.length() + 7)), null, null);
    assertThat(LexicalFeatures.of(late)).contains("c:so").hasSizeLessThan(10_000);
  }

  private static List<String> of(String text, String content, String cue, String speaker) {
    return LexicalFeatures.of(
        new StatementInContext(
            text, List.of(span(text, content)), span(text, cue), span(text, speaker)));
  }

  private static Span span(String text, String words) {
    int at = words == null || words.isEmpty() ? -1 : text.indexOf(words);
    return at < 0 ? null : new Span(at, at + words.length());
  }
}
