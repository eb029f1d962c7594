package dev.tenor.evaluate;

import dev.tenor.model.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** All figures of an evaluation, in the order in which they are told. */
final class FigureDefinitions {
  /** An issue or a speaker of fewer labels says more about chance than about a run. */
  static final int LEAST_SENTENCES_OF_ISSUE = 20;

  static final int LEAST_STATEMENTS_OF_SPEAKER = 10;

  private final List<FigureDefinition> all = new ArrayList<>();

  /**
   * @param issues that gold or run name
   * @param frequentIssues those of at least {@link #LEAST_SENTENCES_OF_ISSUE} sentences in the gold
   */
  FigureDefinitions issues(List<String> issues, List<String> frequentIssues) {
    outcome(IssueTally.BY_SENTENCE);
    add(
        IssueTally.BY_SENTENCE,
        "macro_f1",
        counts -> counts.macroF1(prefixed(IssueTally.BY_SENTENCE, frequentIssues)),
        counts -> frequentIssues.size());
    outcome(IssueTally.BY_ARTICLE);
    IssueShares shares = new IssueShares(issues);
    add("issue_share", "mean_absolute_error_points", shares::meanAbsoluteError, c -> issues.size());
    add("issue_share", "r", shares::correlation, c -> issues.size());
    return this;
  }

  FigureDefinitions statements() {
    outcome(StatementTally.ALL);
    outcome(StatementTally.LOOSE);
    outcome(StatementTally.QUOTED);
    outcome(StatementTally.INDIRECT);
    outcome(StatementTally.SPEAKER);
    outcome(StatementTally.SPEAKER_OF_QUOTED);
    outcome(StatementTally.ATTRIBUTED);
    outcome(StatementTally.WITHOUT_NAME);
    ToDoubleFunction<Counts> pairs = counts -> counts.of(StatementTally.WITHOUT_NAME + "/pairs");
    add(
        StatementTally.WITHOUT_NAME,
        "share",
        counts ->
            Counts.share(
                counts.of(StatementTally.WITHOUT_NAME + "/tp")
                    + counts.of(StatementTally.WITHOUT_NAME + "/fp"),
                pairs.applyAsDouble(counts)),
        pairs);
    return this;
  }

  FigureDefinitions triples() {
    outcome(TripleTally.TRIPLE);
    outcome(TripleTally.TRIPLE_WITH_TONE);
    return this;
  }

  /**
   * @param basis whose tones: {@link ToneTally#OF_FOUND} or {@link ToneTally#OF_GOLD_SPANS}
   */
  FigureDefinitions tones(String basis) {
    List<String> tones =
        Arrays.stream(Tone.values()).map(tone -> ToneTally.ofTone(basis, tone)).toList();
    ToDoubleFunction<Counts> size = counts -> tones.stream().mapToDouble(counts::inGold).sum();
    add(
        basis,
        "accuracy",
        counts ->
            Counts.share(
                tones.stream().mapToDouble(tone -> counts.of(tone + "/tp")).sum(),
                size.applyAsDouble(counts)),
        size);
    add(basis, "macro_f1", counts -> counts.macroF1(tones), size);
    tones.forEach(this::outcome);
    add(basis, "calibration_error", counts -> calibrationError(basis, counts), size);
    for (double margin : ToneTally.MARGINS) {
      String sure = ToneTally.sure(basis, margin);
      String at = String.format(Locale.ROOT, "_at_%.2f", margin);
      add(
          basis,
          "coverage" + at,
          counts -> Counts.share(counts.of(sure + "/count"), size.applyAsDouble(counts)),
          size);
      add(
          basis,
          "accuracy" + at,
          counts -> Counts.share(counts.of(sure + "/right"), counts.of(sure + "/count")),
          counts -> counts.of(sure + "/count"));
    }
    return this;
  }

  /**
   * @param speakers surnames of those with {@link #LEAST_STATEMENTS_OF_SPEAKER} in the gold
   */
  FigureDefinitions speakerTrends(List<String> speakers) {
    NetTones tones = new NetTones(speakers);
    add("speaker_net_tone", "mean_absolute_error", tones::meanAbsoluteError, c -> speakers.size());
    add("speaker_net_tone", "r", tones::correlation, c -> speakers.size());
    return this;
  }

  List<FigureDefinition> all() {
    return List.copyOf(all);
  }

  /** Mean distance of confidence and accuracy over the bins, weighted by their counts. */
  private static double calibrationError(String basis, Counts counts) {
    double distance = 0;
    double all = 0;
    for (int i = 0; i < ToneTally.BINS; i++) {
      String bin = ToneTally.bin(basis, i);
      distance += Math.abs(counts.of(bin + "/confidence") - counts.of(bin + "/right"));
      all += counts.of(bin + "/count");
    }
    return Counts.share(distance, all);
  }

  private void outcome(String name) {
    ToDoubleFunction<Counts> inGold = counts -> counts.inGold(name);
    add(name, "precision", counts -> counts.precision(name), inGold);
    add(name, "recall", counts -> counts.recall(name), inGold);
    add(name, "f1", counts -> counts.f1(name), inGold);
  }

  private void add(
      String subject,
      String measure,
      ToDoubleFunction<Counts> value,
      ToDoubleFunction<Counts> size) {
    all.add(new FigureDefinition(subject, measure, value, size));
  }

  private static List<String> prefixed(String level, List<String> issues) {
    return issues.stream().map(issue -> level + "/" + issue).toList();
  }
}
