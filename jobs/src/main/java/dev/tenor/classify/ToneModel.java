package dev.tenor.classify;

import static org.apache.spark.sql.functions.lit;

import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.functions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A trained tone classifier.
 *
 * @param version names the model in every row that it judged
 */
public record ToneModel(String version, PipelineModel pipeline) {

  /** {@code statements} with a column {@code probabilities}, without the pipeline's own columns. */
  Dataset<Row> apply(Dataset<StatementRow> statements) {
    Dataset<Row> scored = pipeline.transform(statements);
    return scored
        .withColumn(
            "probabilities", functions.vector_to_array(scored.col("probability"), "float64"))
        .withColumn("modelVersion", lit(version))
        .select("articleId", "annotated", "probabilities", "modelVersion");
  }
}
