package dev.tenor.classify;

import dev.tenor.model.Span;
import dev.tenor.model.Tone;
import dev.tenor.stats.CalibrationError;
import dev.tenor.stats.Confusion;
import dev.tenor.tone.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Compares judgements on held-out statements with what people said. */
final class HeldOutCheck {
  private static final double[] PROBABILITIES = {.5, .6, .8};

  /** Fewer statements than this say nothing about their kind. */
  private static final int LEAST_OF_A_PART = 30;

  private static final int SHORT_CHARS = 60;
  private static final int LONG_CHARS = 160;
  private static final int EXAMPLES = 6;

  private final List<LabelledStatement> labels;
  private final List<Judgement> judgements;

  /**
   * @param judgements one a label, by a model that has not seen its article
   */
  HeldOutCheck(List<LabelledStatement> labels, List<Judgement> judgements) {
    this.labels = labels;
    this.judgements = judgements;
  }

  HeldOut result() {
    List<Integer> all = new ArrayList<>();
    double[] confidence = new double[labels.size()];
    boolean[] right = new boolean[labels.size()];
    long uncertain = 0;
    for (int i = 0; i < labels.size(); i++) {
      all.add(i);
      Tone likeliest = likeliest(i);
      confidence[i] = judgements.get(i).probabilities()[likeliest.ordinal()];
      right[i] = likeliest == labels.get(i).tone();
      uncertain += judgements.get(i).isUncertain() ? 1 : 0;
    }
    Confusion confusion = confusion(all);
    List<HeldOut.Part> parts = new ArrayList<>(parts("theme", i -> labels.get(i).theme()));
    parts.addAll(parts("length", this::length));
    return new HeldOut(
        labels.size(),
        uncertain,
        confusion.counts(),
        confusion.macroF1(),
        CalibrationError.of(confidence, right),
        coverage(confidence, right),
        parts);
  }

  /** Where the model was surest and wrong, among statements that may be quoted. */
  List<TrainingNotes.Failure> failures() {
    List<Integer> wrong = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).origin() == Origin.WRITTEN
          && judgements.get(i).tone() != labels.get(i).tone()) {
        wrong.add(i);
      }
    }
    wrong.sort(
        Comparator.comparingDouble((Integer i) -> -surety(i))
            .thenComparing(i -> labels.get(i).id()));
    return wrong.stream()
        .limit(EXAMPLES)
        .map(
            i ->
                new TrainingNotes.Failure(
                    labels.get(i).id(),
                    labels.get(i).tone().label(),
                    judgements.get(i).tone().label(),
                    content(i)))
        .toList();
  }

  private double surety(int i) {
    return judgements.get(i).probabilities()[judgements.get(i).tone().ordinal()];
  }

  private Tone likeliest(int i) {
    double[] probabilities = judgements.get(i).probabilities();
    int best = 0;
    for (int tone = 1; tone < probabilities.length; tone++) {
      best = probabilities[tone] > probabilities[best] ? tone : best;
    }
    return Tone.values()[best];
  }

  private Confusion confusion(List<Integer> some) {
    return Confusion.of(
        Tone.values().length,
        some.stream().mapToInt(i -> labels.get(i).tone().ordinal()).toArray(),
        some.stream().mapToInt(i -> judgements.get(i).tone().ordinal()).toArray());
  }

  private static List<HeldOut.Coverage> coverage(double[] confidence, boolean[] right) {
    List<HeldOut.Coverage> rows = new ArrayList<>();
    for (double least : PROBABILITIES) {
      long kept = 0;
      long hits = 0;
      for (int i = 0; i < confidence.length; i++) {
        kept += confidence[i] >= least ? 1 : 0;
        hits += confidence[i] >= least && right[i] ? 1 : 0;
      }
      rows.add(
          new HeldOut.Coverage(
              least,
              (double) kept / Math.max(1, confidence.length),
              (double) hits / Math.max(1, kept)));
    }
    return rows;
  }

  private List<HeldOut.Part> parts(String kind, Function<Integer, String> nameOf) {
    Map<String, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < labels.size(); i++) {
      members.computeIfAbsent(nameOf.apply(i), name -> new ArrayList<>()).add(i);
    }
    List<HeldOut.Part> parts = new ArrayList<>();
    members.forEach(
        (name, some) -> {
          if (!name.isEmpty() && some.size() >= LEAST_OF_A_PART) {
            Confusion counts = confusion(some);
            parts.add(
                new HeldOut.Part(kind, name, some.size(), counts.accuracy(), counts.macroF1()));
          }
        });
    return parts;
  }

  private String length(int i) {
    int chars = labels.get(i).statement().content().stream().mapToInt(Span::length).sum();
    return chars < SHORT_CHARS
        ? "under " + SHORT_CHARS + " characters"
        : chars < LONG_CHARS
            ? SHORT_CHARS + " to " + (LONG_CHARS - 1) + " characters"
            : "over " + (LONG_CHARS - 1) + " characters";
  }

  private String content(int i) {
    StringBuilder words = new StringBuilder();
    for (Span piece : labels.get(i).statement().content()) {
      words.append(words.isEmpty() ? "" : " … ").append(piece.of(labels.get(i).statement().text()));
    }
    return words.toString();
  }
}
