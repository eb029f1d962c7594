package dev.tenor.classify;

import dev.tenor.tone.Judgement;
import dev.tenor.tone.TermIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What judgements on held-out labels show: each by the words that its fold's model has seen. */
final class HeldOutSigns {
  private final List<LabelledStatement> labels;
  private final List<ToneTrainer.FeatureRow> features;
  private final List<TaughtStatement> taught;
  private final int[] folds;

  /**
   * @param folds of the labels, from 0
   */
  HeldOutSigns(
      List<LabelledStatement> labels,
      List<ToneTrainer.FeatureRow> features,
      List<TaughtStatement> taught,
      int[] folds) {
    this.labels = labels;
    this.features = features;
    this.taught = taught;
    this.folds = folds;
  }

  /**
   * @param judged places of the labels that were judged
   * @param judgements on them, in the same order
   */
  List<DriftSign> of(List<Integer> judged, List<Judgement> judgements) {
    List<TermIndex> indexes = IntStream.range(0, Folds.COUNT).mapToObj(this::indexWithout).toList();
    List<DriftSign> signs = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      int label = judged.get(i);
      signs.add(
          DriftSign.of(
              labels.get(label).group(),
              judgements.get(i).probabilities(),
              judgements.get(i).isUncertain(),
              features.get(label).terms(),
              indexes.get(folds[label])));
    }
    return signs;
  }

  private TermIndex indexWithout(int fold) {
    List<List<String>> documents = new ArrayList<>();
    for (int i = 0; i < folds.length; i++) {
      if (folds[i] != fold) {
        documents.add(features.get(i).terms());
      }
    }
    taught.forEach(statement -> documents.add(statement.terms()));
    return TermIndex.of(documents, ToneTrainer.leastDocuments(taught));
  }
}
