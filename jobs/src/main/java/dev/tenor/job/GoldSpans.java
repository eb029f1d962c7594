package dev.tenor.job;

import dev.tenor.classify.LabelledStatement;
import dev.tenor.classify.ToneModel;
import dev.tenor.evaluate.Judgement;
import dev.tenor.evaluate.RunArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a tone model about statements as people have marked them: its tone apart from what was
 * found. The same model and rules judge them as judge a run's statements.
 */
final class GoldSpans {
  private final ToneModel model;

  GoldSpans(ToneModel model) {
    this.model = model;
  }

  /** Judgements by article id, in the order of the article's labels. */
  Map<String, List<Judgement>> judge(GoldFiles gold, Map<String, RunArticle> run) {
    Map<String, String> textById = new HashMap<>();
    run.forEach((id, article) -> textById.put(id, article.text()));
    GoldStatements reader = new GoldStatements(textById);
    Map<String, List<Judgement>> judgements = new HashMap<>();
    gold.lines()
        .forEach(
            (file, lines) -> {
              for (LabelledStatement label : reader.read(file, lines)) {
                var judged = model.judge(label.statement());
                judgements
                    .computeIfAbsent(label.group(), id -> new ArrayList<>())
                    .add(new Judgement(judged.tone(), judged.probabilities()));
              }
            });
    return judgements;
  }
}
