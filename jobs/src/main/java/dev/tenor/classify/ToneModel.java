package dev.tenor.classify;

import static org.apache.spark.sql.functions.lit;

import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.functions;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A trained tone classifier.
 *
 * @param version names the model in every row that it judged; begins with its tier
 */
public record ToneModel(String version, ToneTier tier, PipelineModel pipeline) {
  static final String VECTOR = "vector";
  static final String ENCODER_FEATURES = "encoderFeatures";
  static final String ENCODER_MARGINS = "encoderMargins";
  static final String LEXICAL_FEATURES = "lexicalFeatures";
  static final String LEXICAL_MARGINS = "lexicalMargins";

  /**
   * {@code statements} with the margins of both models, arrays in the order of the tones, and the
   * version; the SQL of {@code scored} makes probabilities of them. The lexical tier has no margins
   * of the encoder: null.
   */
  Dataset<Row> apply(Dataset<StatementRow> statements) {
    Dataset<Row> scored = pipeline.transform(withFeatures(statements.toDF(), tier));
    Column none = lit(null).cast("array<double>");
    return scored.select(
        scored.col("articleId"),
        scored.col("annotated"),
        margins(scored, LEXICAL_MARGINS).as(LEXICAL_MARGINS),
        (tier == ToneTier.ENCODER ? margins(scored, ENCODER_MARGINS) : none).as(ENCODER_MARGINS),
        lit(version).as("modelVersion"));
  }

  private static Column margins(Dataset<Row> scored, String column) {
    return functions.vector_to_array(scored.col(column), "float64");
  }

  /** The encoder's numbers as MLlib's vectors; the lexical part makes its own of the terms. */
  static Dataset<Row> withFeatures(Dataset<Row> rows, ToneTier tier) {
    return tier == ToneTier.ENCODER
        ? rows.withColumn(ENCODER_FEATURES, functions.array_to_vector(rows.col(VECTOR)))
        : rows;
  }
}
