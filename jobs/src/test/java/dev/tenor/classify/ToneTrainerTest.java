package dev.tenor.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.TestSession;
import dev.tenor.model.AnnotatedStatement;
import dev.tenor.model.StatementInContext;
import dev.tenor.model.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToneTrainerTest {
  private static ToneTrainer.Outcome outcome;

  @TempDir private Path folder;

  @BeforeAll
  static void train() throws IOException {
    outcome = train(LabelFixture.labels(120), List.of());
  }

  @Test
  void aPlantedToneIsLearnt() {
    ToneModel model = model();

    assertThat(outcome.heldOut().statements()).isEqualTo(120);
    assertThat(outcome.heldOut().macroF1()).isGreaterThan(.95);
    assertThat(tone(model, "the canal is a disgrace")).isEqualTo(Tone.NEGATIVE);
    assertThat(tone(model, "the canal is due on Monday")).isEqualTo(Tone.NEUTRAL);
    assertThat(tone(model, "the canal is a triumph")).isEqualTo(Tone.POSITIVE);
  }

  @Test
  @Tag("slow")
  void theSameLabelsInAnyOrderGiveTheSameBytes() throws IOException {
    List<LabelledStatement> shuffled = new ArrayList<>(LabelFixture.labels(120));
    Collections.reverse(shuffled);
    ToneTrainer.Outcome first = train(LabelFixture.labels(120), taught());
    ToneTrainer.Outcome again = train(shuffled, taught());

    assertThat(again.weights().toBytes()).isEqualTo(first.weights().toBytes());
    assertThat(sheet(again).toJson()).isEqualTo(sheet(first).toJson());
  }

  @Test
  @Tag("slow")
  void aTeacherIsListenedTo() throws IOException {
    ToneTrainer.Outcome learnt = train(LabelFixture.labels(120), taught());
    ToneModel model =
        new ToneModel(
            "lexical-0-x",
            ToneTier.LEXICAL,
            learnt.weights(),
            learnt.calibration(),
            learnt.heldOut(),
            learnt.drift());

    assertThat(learnt.notes().taughtCount()).isEqualTo(60);
    assertThat(tone(model, "the tower is a shambles")).isEqualTo(Tone.NEGATIVE);
    assertThat(tone(model, "the tower is a marvel")).isEqualTo(Tone.POSITIVE);
  }

  private static List<TaughtStatement> taught() {
    List<TaughtStatement> taught = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String content = "the dam is " + (i % 2 == 0 ? "a shambles" : "a marvel");
      StatementInContext statement =
          LabelFixture.label("t", "t", Tone.NEUTRAL, content).statement();
      double[] said = i % 2 == 0 ? new double[] {.9, .1, 0} : new double[] {0, .1, .9};
      taught.add(new TaughtStatement(ToneTier.LEXICAL.terms(statement), said));
    }
    return taught;
  }

  @Test
  void aSavedModelJudgesAsBefore() throws IOException {
    ModelStore store = new ModelStore(folder);
    store.save(sheet(outcome), outcome.weights(), "# card\n");
    ToneModel loaded = store.load("lexical-0-test");
    StatementInContext statement =
        LabelFixture.label("a", "a", Tone.NEUTRAL, "the canal is a triumph").statement();

    assertThat(loaded.judge(statement).probabilities())
        .isEqualTo(model().judge(statement).probabilities());
    assertThat(loaded.drift().moments().sums()).isEqualTo(outcome.drift().moments().sums());
    assertThat(loaded.heldOut().confusion()).isDeepEqualTo(outcome.heldOut().confusion());
    assertThat(store.latest(ToneTier.LEXICAL)).contains("lexical-0-test");
    assertThat(store.latest(ToneTier.ENCODER)).isEmpty();
  }

  @Test
  void aDamagedModelIsNamed() throws IOException {
    ModelStore store = new ModelStore(folder);
    store.save(sheet(outcome), outcome.weights(), "# card\n");
    Files.writeString(folder.resolve("lexical-0-test").resolve("weights.bin"), "nonsense");

    assertThatThrownBy(() -> store.load("lexical-0-test"))
        .isInstanceOf(ModelProblem.class)
        .hasMessageContaining("lexical-0-test: the model cannot be read");
    assertThatThrownBy(() -> store.load("lexical-9"))
        .isInstanceOf(ModelProblem.class)
        .hasMessageContaining("no model of this version");
  }

  @Test
  void theCardQuotesNothingThatWasPublished() {
    List<LabelledStatement> labels = new ArrayList<>();
    List<dev.tenor.tone.Judgement> wrong = new ArrayList<>();
    for (Origin origin : Origin.values()) {
      LabelledStatement label =
          LabelFixture.label("a" + origin, "a", Tone.POSITIVE, origin + " words");
      labels.add(
          new LabelledStatement(
              label.id(), "a", "talks", origin, label.statement(), Tone.POSITIVE, 1));
      wrong.add(new dev.tenor.tone.Judgement(new double[] {1, 0, 0}, Tone.NEGATIVE, false));
    }
    HeldOutCheck check = new HeldOutCheck(labels, wrong);
    TrainingNotes notes = new TrainingNotes(.1, 0, 1, 0, check.failures());
    String card = ModelCard.of(sheet(outcome), labels, notes);

    assertThat(card).contains("WRITTEN words").doesNotContain("PUBLISHED words");
    assertThat(card).contains("2 labelled statements, 1 of them from published articles");
  }

  @Test
  void alikeStatementsAreJudgedOnce() {
    RememberingJudge judge = new RememberingJudge(ToneJudges.of(model()));
    for (String content : List.of("it is a triumph", "it is a triumph", "it is a disgrace")) {
      StatementInContext statement =
          LabelFixture.label("a", "a", Tone.NEUTRAL, content).statement();
      AnnotatedStatement annotated =
          new AnnotatedStatement(null, "said", "plain", content, List.of(), statement);
      ScoredStatement scored =
          judge.score(new StatementRow("a", annotated, Likeness.of(annotated)));
      assertThat(scored.tone()).isEqualTo(tone(model(), content));
    }
    assertThat(judge.computed()).isEqualTo(2);
  }

  @Test
  void statementsOffTheIssuesGoToTheOtherModel() {
    ToneModel other =
        new ToneModel(
            "lexical-0-other",
            ToneTier.LEXICAL,
            outcome.weights(),
            outcome.calibration(),
            outcome.heldOut(),
            outcome.drift());
    ToneJudges judges = new ToneJudges(model(), other);
    StatementInContext statement =
        LabelFixture.label("a", "a", Tone.NEUTRAL, "it is so").statement();

    assertThat(judges.of(new AnnotatedStatement(null, "", "", "", List.of("tax"), statement)))
        .isSameAs(judges.onIssues());
    assertThat(judges.of(new AnnotatedStatement(null, "", "", "", List.of(), statement)))
        .isSameAs(other);
    assertThat(judges.models()).hasSize(2);
  }

  private static ToneTrainer.Outcome train(
      List<LabelledStatement> labels, List<TaughtStatement> taught) throws IOException {
    return ToneTrainer.train(TestSession.spark(), ToneTier.LEXICAL, labels, taught);
  }

  private static ToneModel model() {
    return new ToneModel(
        "lexical-0-test",
        ToneTier.LEXICAL,
        outcome.weights(),
        outcome.calibration(),
        outcome.heldOut(),
        outcome.drift());
  }

  private static ModelSheet sheet(ToneTrainer.Outcome outcome) {
    return new ModelSheet(
        "lexical-0-test",
        "lexical",
        0,
        null,
        null,
        new TreeMap<>(),
        outcome.calibration(),
        outcome.heldOut(),
        outcome.drift());
  }

  private static Tone tone(ToneModel model, String content) {
    return model.judge(LabelFixture.label("x", "x", Tone.NEUTRAL, content).statement()).tone();
  }
}
