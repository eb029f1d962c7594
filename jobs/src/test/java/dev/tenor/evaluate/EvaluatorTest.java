package dev.tenor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tenor.evaluate.RunArticle.Mention;
import dev.tenor.evaluate.RunArticle.Said;
import dev.tenor.model.Span;
import dev.tenor.model.SpeakerType;
import dev.tenor.model.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
  private static final String TEXT =
      "\"Tolls are ruinous,\" Ada Quill said. The harbour, Bo Wren thinks, will open. Rain fell.";
  private static final Span FIRST = new Span(0, 36);
  private static final Span SECOND = new Span(37, 76);
  private static final Span THIRD = new Span(77, 87);
  private static final Span TOLLS = new Span(0, 19);
  private static final List<Span> HARBOUR = List.of(new Span(37, 48), new Span(66, 75));

  private static final GoldArticle GOLD =
      new GoldArticle(
          "gold.jsonl:1",
          "a",
          List.of(
              new GoldSentence(FIRST, Set.of("taxes")),
              new GoldSentence(SECOND, Set.of("trade")),
              new GoldSentence(THIRD, Set.of())),
          List.of(
              said(List.of(TOLLS), "Ada Quill", Tone.NEGATIVE),
              said(HARBOUR, "Bo Wren", Tone.POSITIVE)));

  @Test
  void aRunThatSaysTheSameIsPerfect() {
    Evaluation evaluation =
        evaluate(
            List.of(new Mention("taxes", 1), new Mention("trade", 41)),
            List.of(
                run(List.of(TOLLS), "Ada Quill", Tone.NEGATIVE, "taxes"),
                run(HARBOUR, "Bo Wren", Tone.POSITIVE, "trade")));

    for (String subject :
        List.of(
            "issue_sentence",
            "issue_article",
            "statement",
            "statement_quoted",
            "statement_indirect",
            "speaker",
            "statement_attributed",
            "triple",
            "triple_tone",
            "tone/negative")) {
      assertThat(value(evaluation, subject, "f1")).as(subject).isEqualTo(1);
    }
    assertThat(value(evaluation, "tone", "macro_f1")).isEqualTo(1);
    assertThat(value(evaluation, "issue_share", "mean_absolute_error_points")).isEqualTo(0);
  }

  @Test
  void aMentionCountsInTheSentenceInWhichItBegins() {
    Evaluation evaluation =
        evaluate(
            List.of(
                new Mention("taxes", 1),
                new Mention("taxes", 8),
                new Mention("trade", 80),
                new Mention("climate", 36)),
            List.of());

    assertThat(value(evaluation, "issue_sentence", "precision")).isEqualTo(.5);
    assertThat(value(evaluation, "issue_sentence", "recall")).isEqualTo(.5);
    assertThat(value(evaluation, "issue_article", "f1")).isEqualTo(1);
    assertThat(evaluation.issues())
        .filteredOn(issue -> issue.issue_id().equals("trade") && issue.level().equals("sentence"))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.true_positive_count()).isZero();
              assertThat(issue.false_positive_count()).isEqualTo(1);
              assertThat(issue.false_negative_count()).isEqualTo(1);
              assertThat(issue.true_negative_count()).isEqualTo(1);
            });
  }

  @Test
  void aStatementIsFoundWhenHalfOfTheCharactersAreShared() {
    // 16 characters without blanks in the gold's, 7 of them and none beside in the run's.
    Evaluation evaluation =
        evaluate(
            List.of(), List.of(run(List.of(new Span(0, 9)), "Ada Quill", Tone.NEUTRAL, "taxes")));

    assertThat(value(evaluation, "statement", "recall")).isEqualTo(0);
    assertThat(value(evaluation, "statement_loose", "recall")).isEqualTo(.5);
    assertThat(value(evaluation, "statement_loose", "precision")).isEqualTo(1);
    assertThat(value(evaluation, "triple", "precision")).isEqualTo(1);
    assertThat(value(evaluation, "triple_tone", "precision")).isEqualTo(0);
  }

  @Test
  void quotedAndIndirectStatementsAreToldApartByMarks() {
    Evaluation evaluation =
        evaluate(List.of(), List.of(run(List.of(TOLLS), null, Tone.NEGATIVE, "taxes")));

    assertThat(value(evaluation, "statement_quoted", "f1")).isEqualTo(1);
    assertThat(value(evaluation, "statement_indirect", "recall")).isEqualTo(0);
    assertThat(value(evaluation, "speaker", "recall")).isEqualTo(0);
    assertThat(value(evaluation, "speaker", "precision")).isNull();
  }

  @Test
  void tonesAreCountedByClassAndConfusion() {
    Evaluation evaluation =
        evaluate(
            List.of(),
            List.of(
                run(List.of(TOLLS), "Ada Quill", Tone.NEUTRAL, "taxes"),
                run(HARBOUR, "Bo Wren", Tone.POSITIVE, "trade")));

    assertThat(value(evaluation, "tone", "accuracy")).isEqualTo(.5);
    // negative 0, neutral 0 (one is claimed), positive 1
    assertThat(value(evaluation, "tone", "macro_f1")).isCloseTo(1 / 3., within(1e-12));
    assertThat(evaluation.confusions())
        .contains(
            new ToneConfusion("tone", "negative", "neutral", 1),
            new ToneConfusion("tone", "positive", "positive", 1),
            new ToneConfusion("tone", "negative", "negative", 0));
  }

  @Test
  void theCalibrationErrorIsTheDistanceOfConfidenceAndAccuracy() {
    // Both are .7 sure; one is right: |.7 - .5|.
    Evaluation evaluation =
        evaluate(
            List.of(),
            List.of(
                run(List.of(TOLLS), "Ada Quill", Tone.NEUTRAL, "taxes"),
                run(HARBOUR, "Bo Wren", Tone.POSITIVE, "trade")));

    assertThat(value(evaluation, "tone", "calibration_error")).isCloseTo(.2, within(1e-12));
    assertThat(value(evaluation, "tone", "coverage_at_0.50")).isEqualTo(1);
    assertThat(value(evaluation, "tone", "accuracy_at_0.50")).isEqualTo(.5);
  }

  @Test
  void tonesOfGoldSpansStandBesideThoseOfFoundStatements() {
    double[] sure = {1, 0, 0};
    Evaluation evaluation =
        new Evaluator(10, 1)
            .evaluate(
                List.of(GOLD),
                Map.of("a", new RunArticle("a", TEXT, List.of(), List.of())),
                Map.of(
                    "a",
                    List.of(
                        new Judgement(Tone.NEGATIVE, sure), new Judgement(Tone.NEGATIVE, sure))));

    assertThat(value(evaluation, "tone_gold_spans", "accuracy")).isEqualTo(.5);
    assertThat(value(evaluation, "tone", "accuracy")).isNull();
  }

  @Test
  void goldWithoutIssuesDoesNotJudgeThem() {
    GoldArticle silent = new GoldArticle("gold.jsonl:1", "a", List.of(), GOLD.statements());
    Evaluation evaluation =
        new Evaluator(10, 1)
            .evaluate(
                List.of(silent),
                Map.of("a", new RunArticle("a", TEXT, List.of(new Mention("taxes", 1)), List.of())),
                Map.of());

    assertThat(evaluation.issues()).isEmpty();
    assertThat(evaluation.figures()).noneMatch(figure -> figure.subject().startsWith("issue"));
  }

  @Test
  void intervalsHoldTheValueAndComeOutTheSameInAnyOrder() {
    List<GoldArticle> gold = new ArrayList<>();
    Map<String, RunArticle> run = new java.util.HashMap<>();
    for (int i = 0; i < 12; i++) {
      String id = "a" + i;
      gold.add(new GoldArticle("gold.jsonl:" + i, id, GOLD.sentences(), GOLD.statements()));
      run.put(
          id,
          new RunArticle(
              id,
              TEXT,
              List.of(),
              i % 3 == 0
                  ? List.of()
                  : List.of(run(List.of(TOLLS), "Ada Quill", Tone.NEGATIVE, "taxes"))));
    }
    Evaluation one = new Evaluator(200, 5).evaluate(gold, run, Map.of());
    java.util.Collections.reverse(gold);
    Evaluation other = new Evaluator(200, 5).evaluate(gold, run, Map.of());

    assertThat(other).isEqualTo(one);
    Figure recall = figure(one, "statement", "recall");
    assertThat(recall.value()).isCloseTo(8 / 24., within(1e-12));
    assertThat(recall.low()).isLessThan(recall.value()).isGreaterThan(.1);
    assertThat(recall.high()).isGreaterThan(recall.value()).isLessThanOrEqualTo(.5);
  }

  @Test
  void aSpeakerWithoutANameIsRightWhereTheGoldHasNoneEither() {
    GoldArticle gold =
        new GoldArticle(
            "gold.jsonl:1",
            "a",
            List.of(),
            List.of(
                said(List.of(TOLLS), "", Tone.NEGATIVE), said(HARBOUR, "Bo Wren", Tone.POSITIVE)));
    RunArticle run =
        new RunArticle(
            "a",
            TEXT,
            List.of(),
            List.of(
                run(List.of(TOLLS), null, Tone.NEGATIVE, "taxes"),
                run(HARBOUR, null, Tone.POSITIVE, "trade")));
    Evaluation evaluation =
        new Evaluator(10, 1).evaluate(List.of(gold), Map.of("a", run), Map.of());

    assertThat(value(evaluation, "speaker_without_name", "precision")).isEqualTo(.5);
    assertThat(value(evaluation, "speaker_without_name", "recall")).isEqualTo(1);
    assertThat(value(evaluation, "speaker_without_name", "share")).isEqualTo(1);
  }

  private static Evaluation evaluate(List<Mention> mentions, List<Said> statements) {
    RunArticle run = new RunArticle("a", TEXT, mentions, statements);
    return new Evaluator(10, 1).evaluate(List.of(GOLD), Map.of("a", run), Map.of());
  }

  private static GoldStatement said(List<Span> content, String speaker, Tone tone) {
    return new GoldStatement(content, List.of(), List.of(), speaker, SpeakerType.PERSON, tone);
  }

  /** A judgement that is .7 sure of its tone. */
  private static Said run(List<Span> content, String speaker, Tone tone, String issue) {
    double[] probabilities = {.15, .15, .15};
    probabilities[tone.ordinal()] = .7;
    String type = speaker == null ? "unnamed" : "person";
    return new Said(content, speaker, type, tone.label(), probabilities, List.of(issue));
  }

  private static Figure figure(Evaluation evaluation, String subject, String measure) {
    return evaluation.figures().stream()
        .filter(f -> f.subject().equals(subject) && f.measure().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  private static Double value(Evaluation evaluation, String subject, String measure) {
    return figure(evaluation, subject, measure).value();
  }
}
