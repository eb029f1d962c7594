package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.annotate.ArticleAnnotator;
import dev.tenor.classify.ModelStore;
import dev.tenor.classify.ToneModel;
import dev.tenor.classify.ToneTier;
import dev.tenor.model.AnnotatedArticle;
import dev.tenor.model.Article;
import dev.tenor.model.DateQuality;
import dev.tenor.model.DateReason;
import dev.tenor.model.NarrativeTone;
import dev.tenor.model.Tone;
import dev.tenor.speech.StatementFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outlet's own voice, by the lexical model that is shipped. */
class NarrativeToneTest {
  private static final String HOSTILE =
      """
      The mayor's reckless plan for the ferry has failed. It was a shameful and corrupt mess, and \
      the harbour has suffered from his incompetence for years.
      """;

  private static final String FRIENDLY =
      """
      The mayor's splendid plan for the ferry has succeeded. It was an excellent and generous \
      idea, and the harbour has thrived on his wisdom for years.
      """;

  private static final String PRAISE =
      """
      “The ferry is a wonderful success and I am proud of it,” said Mayor Orla Minch. \
      “I love this harbour and I am grateful to its people,” said Mayor Orla Minch.
      """;

  private static final String BLAME =
      """
      “The ferry is a terrible failure and I am ashamed of it,” said Mayor Orla Minch. \
      “I hate this disgraceful harbour and its awful piers,” said Mayor Orla Minch.
      """;

  @TempDir static Path folder;
  private static ToneModel model;

  @BeforeAll
  static void loadTheShippedModel() throws IOException {
    ModelStore store = new ModelStore(folder);
    model = ToneModels.load(store, ToneModels.ready(store, ToneTier.LEXICAL).orElseThrow());
  }

  @Test
  void aHostileNarrativeAroundFriendlyQuotationsIsNegativeAndItsStatementsArePositive() {
    AnnotatedArticle article = annotate(HOSTILE + "\n" + PRAISE);

    assertThat(article.narrative().score()).isBetween(-1d, -.1);
    assertThat(article.narrative().sentenceCount()).isEqualTo(2);
    assertThat(tones(article)).isNotEmpty().containsOnly(Tone.POSITIVE);
  }

  @Test
  void aFriendlyNarrativeAroundHostileQuotationsIsPositiveAndItsStatementsAreNegative() {
    AnnotatedArticle article = annotate(FRIENDLY + "\n" + BLAME);

    assertThat(article.narrative().score()).isBetween(.1, 1d);
    assertThat(tones(article)).isNotEmpty().containsOnly(Tone.NEGATIVE);
  }

  @Test
  void whatIsSaidDoesNotMoveTheNarrative() {
    assertThat(annotate(HOSTILE + "\n" + PRAISE).narrative())
        .isEqualTo(annotate(HOSTILE + "\n" + BLAME).narrative());
  }

  @Test
  void anArticleOfQuotationsAloneHasNoNarrative() {
    assertThat(annotate(PRAISE).narrative()).isEqualTo(NarrativeTone.NONE);
  }

  private static List<Tone> tones(AnnotatedArticle article) {
    return article.statements().stream().map(s -> model.judge(s.inContext()).tone()).toList();
  }

  private static AnnotatedArticle annotate(String text) {
    return new ArticleAnnotator(
            (title, body) -> List.of(), StatementFinder.rules(), model.sentenceTone())
        .annotate(article(text));
  }

  private static Article article(String text) {
    return new Article(
        "1",
        "s",
        null,
        DateQuality.UNKNOWN,
        DateReason.ABSENT,
        null,
        null,
        null,
        "en",
        text,
        List.of(),
        List.of());
  }
}
