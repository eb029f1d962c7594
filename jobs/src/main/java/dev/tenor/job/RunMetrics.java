package dev.tenor.job;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenor.spark.RunFigures;
import dev.tenor.warehouse.ResultFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The figures of a run for machines: a JSON file in its snapshot, beside the table {@code
 * run_metrics}, and Spark's metrics system. Both have the stages after the table as well.
 */
final class RunMetrics {
  static final String FILE = "run_metrics.json";

  private RunMetrics() {}

  /**
   * @param build an audited build that is not published yet
   */
  static void tell(List<Progress.Metric> metrics, String run, Path build) throws IOException {
    RunFigures figures = RunFigures.register();
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    ObjectNode root = json.createObjectNode();
    root.put("run", run);
    root.put("tenor", TenorVersion.VALUE);
    ObjectNode stages = root.putObject("stages");
    for (Progress.Metric metric : metrics) {
      figures.set(metric.stage(), metric.metric(), metric.value());
      stages.withObjectProperty(metric.stage()).put(metric.metric(), metric.value());
    }
    ResultFiles.writeText(build.resolve(FILE), json.writeValueAsString(root) + "\n");
  }
}
