package dev.tenor.job;

import dev.tenor.classify.LabelledStatement;
import dev.tenor.classify.ScoreTone;
import dev.tenor.classify.ToneModel;
import dev.tenor.evaluate.Judgement;
import dev.tenor.evaluate.RunArticle;
import dev.tenor.model.AnnotatedArticle;
import dev.tenor.model.AnnotatedStatement;
import dev.tenor.model.Field;
import dev.tenor.model.Speaker;
import dev.tenor.model.Statement;
import dev.tenor.model.StatementKind;
import dev.tenor.model.Tone;
import dev.tenor.spark.Records;
import dev.tenor.trend.SqlFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/**
 * Asks a tone model about statements as people have marked them: its tone apart from what was
 * found. They take the way of a run's statements, so that the same model and rules judge them.
 */
final class GoldSpans {
  private final SparkSession spark;
  private final ToneModel model;

  GoldSpans(SparkSession spark, ToneModel model) {
    this.spark = spark;
    this.model = model;
  }

  /** A row of the view {@code judged_statement}. */
  public record Judged(String articleId, int ordinal, String tone, double[] probabilities) {}

  /** Judgements by article id, in the order of the article's labels. */
  Map<String, List<Judgement>> judge(GoldFiles gold, Map<String, RunArticle> run) {
    Map<String, String> textById = new HashMap<>();
    run.forEach((id, article) -> textById.put(id, article.text()));
    GoldStatements reader = new GoldStatements(textById);
    Map<String, List<AnnotatedStatement>> statements = new TreeMap<>();
    gold.lines()
        .forEach(
            (file, lines) -> {
              for (LabelledStatement label : reader.read(file, lines)) {
                List<AnnotatedStatement> ofArticle =
                    statements.computeIfAbsent(articleOf(label), id -> new ArrayList<>());
                ofArticle.add(annotated(label, ofArticle.size()));
              }
            });
    List<AnnotatedArticle> articles = new ArrayList<>();
    statements.forEach((id, all) -> articles.add(new AnnotatedArticle(id, List.of(), all)));
    return judgements(articles);
  }

  private Map<String, List<Judgement>> judgements(List<AnnotatedArticle> articles) {
    SqlFiles sql = new SqlFiles(spark);
    ScoreTone.score(spark.createDataset(articles, Records.encoder(AnnotatedArticle.class)), model)
        .createOrReplaceTempView("margins");
    sql.stage("scored");
    sql.stage("toned");
    Map<String, Judgement[]> judgements = new HashMap<>();
    articles.forEach(
        article -> judgements.put(article.articleId(), new Judgement[article.statements().size()]));
    for (Judged judged :
        sql.stagedAs("judged_statement", Records.encoder(Judged.class)).collectAsList()) {
      judgements.get(judged.articleId())[judged.ordinal()] =
          new Judgement(Tone.ofName(judged.tone()).orElseThrow(), judged.probabilities());
    }
    Map<String, List<Judgement>> lists = new HashMap<>();
    judgements.forEach((id, all) -> lists.put(id, Arrays.asList(all)));
    return lists;
  }

  /** The id of a label is that of its article, a hash sign and its place in it. */
  private static String articleOf(LabelledStatement label) {
    return label.id().substring(0, label.id().lastIndexOf('#'));
  }

  private static AnnotatedStatement annotated(LabelledStatement label, int ordinal) {
    Statement statement =
        new Statement(
            Field.TEXT,
            Speaker.UNKNOWN,
            null,
            StatementKind.INDIRECT,
            label.statement().content(),
            String.valueOf(ordinal),
            1);
    return new AnnotatedStatement(statement, null, null, "", List.of(), label.statement());
  }
}
