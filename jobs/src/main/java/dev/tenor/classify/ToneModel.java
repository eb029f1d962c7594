package dev.tenor.classify;

import static org.apache.spark.sql.functions.lit;

import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.functions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A trained tone classifier.
 *
 * @param version names the model in every row that it judged; begins with its tier
 */
public record ToneModel(String version, ToneTier tier, PipelineModel pipeline) {
  static final String VECTOR = "vector";
  static final String FEATURES = "features";

  /** {@code statements} with probabilities and the version, without the pipeline's own columns. */
  Dataset<Row> apply(Dataset<StatementRow> statements) {
    Dataset<Row> scored = pipeline.transform(withFeatures(statements.toDF(), tier));
    return scored
        .withColumn(
            "probabilities", functions.vector_to_array(scored.col("probability"), "float64"))
        .withColumn("modelVersion", lit(version))
        .select("articleId", "annotated", "probabilities", "modelVersion");
  }

  /** The encoder's numbers as MLlib's vectors; the lexical pipeline makes its own of the terms. */
  static Dataset<Row> withFeatures(Dataset<Row> rows, ToneTier tier) {
    return tier == ToneTier.ENCODER
        ? rows.withColumn(FEATURES, functions.array_to_vector(rows.col(VECTOR)))
        : rows;
  }
}
