package dev.tenor.evaluate;

import dev.tenor.model.Tone;
import dev.tenor.stats.ClusterBootstrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Holds a run against gold labels.
 *
 * <p>Each article is counted once; figures are made of the sums of counts, and their intervals of
 * the sums over articles drawn with replacement.
 */
public final class Evaluator {
  private final ClusterBootstrap bootstrap;

  public Evaluator(int resamples, long seed) {
    this.bootstrap = new ClusterBootstrap(resamples, seed);
  }

  /**
   * @param gold checked by {@link GoldFit}
   * @param run by article id
   * @param onGoldSpans judgements of the gold's own statements, in its order, by article id; empty
   *     where they were not asked for
   */
  public Evaluation evaluate(
      List<GoldArticle> gold,
      Map<String, RunArticle> run,
      Map<String, List<Judgement>> onGoldSpans) {
    List<GoldArticle> ordered =
        gold.stream().sorted(Comparator.comparing(GoldArticle::articleId)).toList();
    List<Tally> tallies = new ArrayList<>();
    for (GoldArticle article : ordered) {
      tallies.add(
          tally(
              article,
              run.get(article.articleId()),
              onGoldSpans.getOrDefault(article.articleId(), List.of())));
    }
    TallySheet sheet = new TallySheet(tallies);
    return new Evaluation(
        gold.size(),
        gold.stream().mapToInt(article -> article.sentences().size()).sum(),
        gold.stream().mapToInt(article -> article.statements().size()).sum(),
        figures(sheet, !onGoldSpans.isEmpty() ? ToneTally.OF_GOLD_SPANS : null),
        new IssueOutcomes(sheet, bootstrap, gold.size()).all(),
        confusions(sheet.all()));
  }

  private static Tally tally(GoldArticle gold, RunArticle run, List<Judgement> onGoldSpans) {
    Tally tally = new Tally();
    IssueTally.add(gold, run, tally);
    StatementTally.add(gold, run, new Characters(run.text()), tally);
    TripleTally.add(gold, run, tally);
    for (int i = 0; i < onGoldSpans.size(); i++) {
      Judgement judged = onGoldSpans.get(i);
      ToneTally.add(
          ToneTally.OF_GOLD_SPANS,
          gold.statements().get(i).tone(),
          judged.tone(),
          judged.probabilities(),
          tally);
    }
    return tally;
  }

  private List<Figure> figures(TallySheet sheet, String moreTones) {
    List<FigureDefinition> definitions = definitions(sheet, moreTones);
    ClusterBootstrap.Bounds[] bounds =
        bootstrap.bounds(
            sheet.rows(),
            sums -> {
              Counts counts = sheet.counts(sums);
              return definitions.stream()
                  .mapToDouble(definition -> definition.value().applyAsDouble(counts))
                  .toArray();
            });
    Counts all = sheet.all();
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < definitions.size(); i++) {
      FigureDefinition definition = definitions.get(i);
      figures.add(
          new Figure(
              definition.subject(),
              definition.measure(),
              IssueOutcomes.orNull(definition.value().applyAsDouble(all)),
              IssueOutcomes.orNull(bounds[i].low()),
              IssueOutcomes.orNull(bounds[i].high()),
              (long) definition.size().applyAsDouble(all)));
    }
    return figures;
  }

  private static List<FigureDefinition> definitions(TallySheet sheet, String moreTones) {
    Counts all = sheet.all();
    FigureDefinitions definitions = new FigureDefinitions();
    List<String> issues = sheet.members(IssueTally.BY_SENTENCE);
    boolean labelled = all.inGold(IssueTally.BY_SENTENCE) > 0;
    if (labelled) {
      List<String> frequent =
          issues.stream()
              .filter(
                  issue ->
                      all.inGold(IssueTally.BY_SENTENCE + "/" + issue)
                          >= FigureDefinitions.LEAST_SENTENCES_OF_ISSUE)
              .toList();
      definitions.issues(issues, frequent);
    }
    definitions.statements().tones(ToneTally.OF_FOUND);
    if (moreTones != null) {
      definitions.tones(moreTones);
    }
    if (labelled) {
      definitions.triples();
    }
    return definitions
        .speakerTrends(
            sheet.members("net").stream()
                .filter(
                    surname ->
                        all.of(TripleTally.net(surname) + "/gold_count")
                            >= FigureDefinitions.LEAST_STATEMENTS_OF_SPEAKER)
                .toList())
        .all();
  }

  private static List<ToneConfusion> confusions(Counts all) {
    List<ToneConfusion> confusions = new ArrayList<>();
    for (String basis : List.of(ToneTally.OF_FOUND, ToneTally.OF_GOLD_SPANS)) {
      List<ToneConfusion> ofBasis = new ArrayList<>();
      for (Tone gold : Tone.values()) {
        for (Tone run : Tone.values()) {
          long count = (long) all.of(ToneTally.confusion(basis, gold, run));
          ofBasis.add(new ToneConfusion(basis, gold.label(), run.label(), count));
        }
      }
      if (ofBasis.stream().anyMatch(confusion -> confusion.statement_count() > 0)) {
        confusions.addAll(ofBasis);
      }
    }
    return confusions;
  }
}
