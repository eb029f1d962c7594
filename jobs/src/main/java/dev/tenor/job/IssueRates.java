package dev.tenor.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenor.issue.Taxonomy;
import dev.tenor.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often articles about an issue are found, and others taken for one: what an evaluation has
 * counted, for the correction of shares.
 *
 * @param sha256 of the evaluation's bytes; empty where there is none
 * @param rows one an issue; empty where nothing is corrected
 */
record IssueRates(Optional<String> sha256, List<Row> rows) {
  private static final String OPTION = "--issue-rates ";
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A row of the view {@code issue_rates}.
   *
   * @param counts of labelled articles: without the issue and not named, without it but named, with
   *     it but not named, with it and named
   */
  public record Row(String issueId, List<Long> counts) {}

  /**
   * @param file what {@code evaluate --json} wrote; empty to correct nothing
   * @throws UsageProblem where it is no such file, or was made with another taxonomy
   */
  static IssueRates read(Optional<Path> file, Taxonomy taxonomy) throws IOException {
    if (file.isEmpty()) {
      return new IssueRates(Optional.empty(), List.of());
    }
    String name = OPTION + file.get();
    if (!Files.isRegularFile(file.get())) {
      throw new UsageProblem(name + ": no such file");
    }
    byte[] bytes = Files.readAllBytes(file.get());
    JsonNode report = parsed(name, bytes);
    String wanted = taxonomy.name() + "@" + taxonomy.version();
    String measured = report.path("versions").path("taxonomy").asText();
    if (!measured.equals(wanted)) {
      throw new UsageProblem(
          "%s: measured with taxonomy %s, this run uses %s; other terms err otherwise"
              .formatted(name, measured.isEmpty() ? "(none named)" : measured, wanted));
    }
    List<Row> rows = new ArrayList<>();
    for (JsonNode issue : report.path("evaluation").path("issues")) {
      if (issue.path("level").asText().equals("article")) {
        rows.add(
            new Row(
                issue.path("issue_id").asText(),
                List.of(
                    count(name, issue, "true_negative_count"),
                    count(name, issue, "false_positive_count"),
                    count(name, issue, "false_negative_count"),
                    count(name, issue, "true_positive_count"))));
      }
    }
    if (rows.isEmpty()) {
      throw new UsageProblem(
          name + ": no outcome of an issue by article; `evaluate --json` writes it");
    }
    return new IssueRates(Optional.of(Sha256.hex(bytes)), rows);
  }

  private static JsonNode parsed(String name, byte[] bytes) {
    try {
      JsonNode node = JSON.readTree(bytes);
      return node == null ? JSON.missingNode() : node;
    } catch (IOException e) {
      throw new UsageProblem(name + ": is not JSON");
    }
  }

  private static long count(String name, JsonNode issue, String field) {
    JsonNode count = issue.path(field);
    if (!count.isIntegralNumber() || count.asLong() < 0) {
      throw new UsageProblem(
          name + ": issue " + issue.path("issue_id").asText() + " has no " + field);
    }
    return count.asLong();
  }
}
