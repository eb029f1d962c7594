package dev.tenor.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.TestSession;
import dev.tenor.model.StatementInContext;
import dev.tenor.tone.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Slow, since it trains: a model that has learnt half of what is said in politics, and other texts.
 */
@Tag("slow")
class DriftOfTextTest {
  private static ToneModel model;
  private static List<LabelledStatement> politics;
  private static TreeSet<String> learntGroups;

  @BeforeAll
  static void learnHalfOfPolitics() throws IOException {
    politics = labels("politics", "government", "campaign");
    List<String> groups =
        new ArrayList<>(new TreeSet<>(politics.stream().map(LabelledStatement::group).toList()));
    Collections.shuffle(groups, new Random(5));
    learntGroups = new TreeSet<>(groups.subList(0, groups.size() / 2));
    ToneTrainer.Outcome outcome =
        ToneTrainer.train(
            TestSession.spark(),
            ToneTier.LEXICAL,
            some(label -> learntGroups.contains(label.group())),
            List.of());
    model =
        new ToneModel(
            "lexical-0-x",
            ToneTier.LEXICAL,
            outcome.weights(),
            outcome.calibration(),
            outcome.heldOut(),
            outcome.drift());
  }

  @Test
  void theOtherHalfIsLikeTheTraining() {
    Drift drift = drift(some(label -> !learntGroups.contains(label.group())));

    assertThat(drift.clusterCount()).isGreaterThan(Drift.LEAST_CLUSTERS);
    assertThat(drift.isDrift()).as(drift.toString()).isFalse();
  }

  @Test
  void sportAndScienceAreUnlikePolitics() throws IOException {
    Drift drift = drift(labels("sport", "science-health"));

    assertThat(drift.unknown().isDrift()).as(drift.toString()).isTrue();
  }

  @Test
  void shuffledLettersAreUnlikeTheTraining() {
    Drift drift =
        drift(
            some(label -> !learntGroups.contains(label.group())).stream()
                .map(DriftOfTextTest::withShuffledLetters)
                .toList());

    assertThat(drift.unknown().isDrift()).as(drift.toString()).isTrue();
  }

  private static Drift drift(List<LabelledStatement> labels) {
    List<DriftSign> signs = new ArrayList<>();
    for (LabelledStatement label : labels) {
      Judgement judgement = model.judge(label.statement());
      signs.add(
          DriftSign.of(
              label.group(),
              judgement.probabilities(),
              judgement.isUncertain(),
              ToneTier.LEXICAL.terms(label.statement()),
              model.weights().index()));
    }
    return Drift.of(model.drift(), signs);
  }

  private static LabelledStatement withShuffledLetters(LabelledStatement label) {
    char[] letters = label.statement().text().toCharArray();
    Random random = new Random(letters.length);
    for (int i = 0; i < letters.length; i++) {
      if (Character.isLetter(letters[i])) {
        letters[i] = (char) ('a' + random.nextInt(26));
      }
    }
    StatementInContext said = label.statement();
    StatementInContext noise =
        new StatementInContext(new String(letters), said.content(), said.cue(), said.speaker());
    return new LabelledStatement(
        label.id(), label.group(), label.theme(), label.origin(), noise, label.tone(), 1);
  }

  private static List<LabelledStatement> some(Predicate<LabelledStatement> wanted) {
    return politics.stream().filter(wanted).toList();
  }

  private static List<LabelledStatement> labels(String... themes) throws IOException {
    LabelReader reader = new LabelReader();
    for (String theme : themes) {
      reader.read(theme, Files.readString(Path.of("data/labels", theme + ".jsonl")));
    }
    return reader.labels();
  }
}
