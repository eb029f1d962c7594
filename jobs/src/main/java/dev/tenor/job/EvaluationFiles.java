package dev.tenor.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tenor.evaluate.Evaluation;
import dev.tenor.evaluate.Figure;
import dev.tenor.evaluate.IssueOutcome;
import dev.tenor.evaluate.ToneConfusion;
import dev.tenor.spark.Records;
import dev.tenor.warehouse.ResultFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** Writes an evaluation as JSON and as Parquet; names in both are snake case. */
final class EvaluationFiles {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private final SparkSession spark;

  EvaluationFiles(SparkSession spark) {
    this.spark = spark;
  }

  void write(EvaluationReport report, Optional<Path> json, Optional<Path> parquet)
      throws IOException {
    if (json.isPresent()) {
      ResultFiles.writeText(json.get(), JSON.writeValueAsString(report) + "\n");
    }
    if (parquet.isPresent()) {
      Evaluation evaluation = report.evaluation();
      Path folder = parquet.get();
      write(folder.resolve("evaluation_figure"), evaluation.figures(), Figure.class);
      write(folder.resolve("evaluation_issue"), evaluation.issues(), IssueOutcome.class);
      write(folder.resolve("evaluation_tone"), evaluation.confusions(), ToneConfusion.class);
    }
  }

  private <R extends Record> void write(Path folder, List<R> rows, Class<R> type)
      throws IOException {
    ResultFiles.writeTable(folder, spark.createDataset(rows, Records.encoder(type)));
  }
}
