package dev.tenor.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.issue.IssueMatcher;
import dev.tenor.issue.TaxonomyParser;
import dev.tenor.model.AnnotatedArticle;
import dev.tenor.model.AnnotatedMention;
import dev.tenor.model.AnnotatedStatement;
import dev.tenor.model.Article;
import dev.tenor.model.DateQuality;
import dev.tenor.model.DateReason;
import dev.tenor.model.Field;
import dev.tenor.model.IssueMention;
import dev.tenor.model.Span;
import dev.tenor.model.Speaker;
import dev.tenor.model.Statement;
import dev.tenor.model.StatementInContext;
import dev.tenor.model.StatementKind;
import dev.tenor.speech.StatementFinder;
import dev.tenor.text.Asides;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArticleAnnotatorTest {
  private static final String TAXONOMY =
      """
      name: test
      issues:
        - id: ceasefire
          label: Ceasefire
          definition: A stop of the fighting
          examples: [The ceasefire holds., A ceasefire came.]
          terms: [ceasefire]
        - id: prisoners
          label: Prisoners
          definition: Who is held
          examples: [The prisoners are free., No prisoners came.]
          terms: [prisoners]
      """;

  private static final ArticleAnnotator ANNOTATOR =
      new ArticleAnnotator(
          IssueMatcher.of(
              TaxonomyParser.parse("test.yaml", TAXONOMY.getBytes(StandardCharsets.UTF_8))
                  .taxonomy()),
          StatementFinder.rules());

  /** Pairs, joined emoji, curly marks and combining marks stand before and in everything. */
  private static final String TITLE = "😀 Orlova: ‘The ceasefire 👩‍🚀 holds’";

  private static final String TEXT =
      """
      🕊️🕊️ It rained. “The ceasefire 😀 isn’t over,” Minister Vessela Orlova\u0301 said on Friday 🎉. \
      “Nobody 🇨🇭 wants that.”

      𝔗he prisoners, Tamas Bre\u0301nn told reporters, would be freed 👍🏽 in May. \
      She said the ceasefire “is cafe\u0301 talk 😀”.
      """;

  @Test
  void everySpanCutFromTheTextGivesTheWordsOfItsRow() {
    AnnotatedArticle annotated = annotate(TITLE, TEXT);

    assertThat(annotated.statements()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(annotated.mentions()).hasSize(4);
    for (AnnotatedStatement row : annotated.statements()) {
      Statement statement = row.statement();
      String field = statement.field() == Field.TITLE ? TITLE : TEXT;
      assertThat(
              statement.content().stream()
                  .map(piece -> cut(field, piece))
                  .collect(Collectors.joining(" ")))
          .isEqualTo(row.contentText());
      if (statement.cue() != null) {
        assertThat(cut(field, statement.cue())).isEqualTo(row.cueText());
      }
      if (statement.speaker().mention() != null) {
        assertThat(cut(field, statement.speaker().mention()))
            .isEqualTo(statement.speaker().surface());
      }
    }
    for (AnnotatedMention row : annotated.mentions()) {
      String field = row.mention().field() == Field.TITLE ? TITLE : TEXT;
      assertThat(cut(field, row.mention().span())).isIn("ceasefire", "prisoners");
      assertThat(cut(field, row.mention().sentence()))
          .contains(cut(field, row.mention().span()))
          .doesNotContain("\n");
    }
    assertThat(annotated.statements())
        .extracting(AnnotatedStatement::contentText)
        .contains("“The ceasefire 😀 isn’t over,” “Nobody 🇨🇭 wants that.”");
  }

  @Test
  void theContextHoldsTheSameWordsInItsOwnOffsets() {
    for (AnnotatedStatement row : annotate(TITLE, TEXT).statements()) {
      StatementInContext context = row.inContext();
      assertThat(
              context.content().stream()
                  .map(piece -> piece.of(context.text()))
                  .collect(Collectors.joining(" ")))
          .isEqualTo(row.contentText());
      assertThat(context.cue() == null ? null : context.cue().of(context.text()))
          .isEqualTo(row.cueText());
      if (context.speaker() != null) {
        assertThat(context.speaker().of(context.text()))
            .isEqualTo(row.statement().speaker().surface());
      }
    }
  }

  @Test
  void aMentionInsideAStatementPointsToIt() {
    AnnotatedArticle annotated = annotate(null, TEXT);
    List<Integer> starts =
        annotated.statements().stream().map(row -> row.statement().extent().start()).toList();

    AnnotatedMention first = annotated.mentions().get(0);
    assertThat(first.statementStart()).isNotNull().isIn(starts);
    assertThat(first.mention().span().start()).isGreaterThan(first.statementStart());
    assertThat(annotate(null, "The ceasefire began. It held.").mentions())
        .extracting(AnnotatedMention::statementStart)
        .containsOnlyNulls();
  }

  @Test
  void aStatementHasTheIssuesOfTheSentencesThatItFills() {
    assertThat(issues(List.of(new Span(0, 60)), new Span(0, 30), new Span(31, 60)))
        .containsExactly("i0", "i1");
    assertThat(issues(List.of(new Span(0, 60)), new Span(61, 90))).isEmpty();
  }

  @Test
  void halfOfTheShorterIsEnoughAndLessIsNot() {
    // A content of 40 over a sentence of 20.
    assertThat(issues(List.of(new Span(10, 50)), new Span(0, 20))).containsExactly("i0");
    assertThat(issues(List.of(new Span(11, 51)), new Span(0, 20))).isEmpty();
    // A content of 20 inside, and half inside, a sentence of 100.
    assertThat(issues(List.of(new Span(90, 110)), new Span(0, 100))).containsExactly("i0");
    assertThat(issues(List.of(new Span(91, 111)), new Span(0, 100))).isEmpty();
  }

  @Test
  void thePiecesOfAContentCountTogetherAndTheGapBetweenThemDoesNot() {
    List<Span> pieces = List.of(new Span(0, 10), new Span(40, 50));

    assertThat(issues(pieces, new Span(0, 50))).containsExactly("i0");
    assertThat(issues(pieces, new Span(10, 40))).isEmpty();
    assertThat(issues(pieces, new Span(5, 45))).containsExactly("i0");
    assertThat(issues(pieces, new Span(6, 44))).isEmpty();
  }

  @Test
  void issuesOfTheTitleAreNotThoseOfTheText() {
    AnnotatedArticle annotated = annotate("The prisoners", "“The ceasefire holds,” Orlova said.");

    assertThat(annotated.statements())
        .filteredOn(row -> row.statement().field() == Field.TEXT)
        .extracting(AnnotatedStatement::issueIds)
        .containsExactly(List.of("ceasefire"));
  }

  @Test
  void anArticleWithoutTitleOrFindingsIsAnnotatedToo() {
    AnnotatedArticle annotated = annotate(null, "\n😀\n");

    assertThat(annotated.articleId()).isEqualTo("a-1");
    assertThat(annotated.mentions()).isEmpty();
    assertThat(annotated.statements()).isEmpty();
  }

  /** The issues of a content among sentences that each mention one: i0, i1 and so on. */
  private static List<String> issues(List<Span> content, Span... sentences) {
    List<IssueMention> mentions = new ArrayList<>();
    for (Span sentence : sentences) {
      Span word = new Span(sentence.start(), sentence.start() + 1);
      mentions.add(new IssueMention("i" + mentions.size() / 2, Field.TEXT, "w", word, sentence));
      mentions.add(new IssueMention("of-the-title", Field.TITLE, "w", word, sentence));
    }
    Statement statement =
        new Statement(Field.TEXT, Speaker.UNKNOWN, null, StatementKind.DIRECT, content, "test", 1);
    return new Meetings(Field.TEXT, List.of(statement), mentions).issuesOf(statement);
  }

  private static AnnotatedArticle annotate(String title, String text) {
    return ANNOTATOR.annotate(
        new Article(
            "a-1",
            "herald",
            null,
            DateQuality.UNKNOWN,
            DateReason.ABSENT,
            title,
            null,
            null,
            "en",
            text,
            List.of(),
            Asides.in(title, text)));
  }

  @Test
  void nothingIsFoundInAsidesAndOffsetsStay() {
    String text =
        "😀 The ceasefire held, Orlova said.\n"
            + "Read more: “The ceasefire is over,” said Tamas Brenn\n"
            + "“The ceasefire will hold,” said Vessela Orlova.";

    AnnotatedArticle article = annotate(null, text);

    int aside = text.codePointCount(0, text.indexOf("Read more"));
    int behind = text.codePointCount(0, text.indexOf("“The ceasefire will"));
    assertThat(article.mentions())
        .extracting(mention -> mention.mention().span().start())
        .hasSize(2)
        .noneMatch(start -> start >= aside && start < behind);
    assertThat(article.statements())
        .extracting(AnnotatedStatement::contentText)
        .anyMatch(content -> content.contains("will hold"))
        .noneMatch(content -> content.contains("is over"));
    assertThat(article.mentions())
        .allMatch(mention -> cut(text, mention.mention().span()).equals("ceasefire"));
  }

  /** Cuts by code points, as a reader of the tables does. */
  private static String cut(String text, Span span) {
    return text.substring(
        text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
  }
}
