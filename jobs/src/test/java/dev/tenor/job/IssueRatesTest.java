package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.issue.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueRatesTest {
  private static final Taxonomy TAXONOMY = Taxonomies.load("--taxonomy", "peace-talks");

  @TempDir private Path scratch;

  private static String report(String taxonomy, String issues) {
    return """
    {"versions": {"taxonomy": "%s"}, "evaluation": {"issues": [%s]}}
    """
        .formatted(taxonomy, issues);
  }

  private static String issue(String level, String truePositives) {
    return """
    {"issue_id": "ceasefire", "level": "%s", "true_positive_count": %s, "false_positive_count": 2,
     "false_negative_count": 3, "true_negative_count": 40}
    """
        .formatted(level, truePositives);
  }

  private static String own() {
    return TAXONOMY.name() + "@" + TAXONOMY.version();
  }

  private IssueRates read(String text) throws IOException {
    Path file = Files.writeString(scratch.resolve("evaluation.json"), text);
    return IssueRates.read(Optional.of(file), TAXONOMY);
  }

  @Test
  void countsOfArticlesAreTakenByTruthAndJudgement() throws IOException {
    IssueRates rates = read(report(own(), issue("sentence", "9") + "," + issue("article", "30")));

    assertThat(rates.rows())
        .containsExactly(new IssueRates.Row("ceasefire", List.of(40L, 2L, 3L, 30L)));
    assertThat(rates.sha256()).isPresent();
  }

  @Test
  void withoutAFileNothingIsCorrected() throws IOException {
    assertThat(IssueRates.read(Optional.empty(), TAXONOMY).rows()).isEmpty();
  }

  @Test
  void whatIsNoSuchEvaluationIsRefusedByName() {
    Path missing = scratch.resolve("missing.json");
    assertThatThrownBy(() -> IssueRates.read(Optional.of(missing), TAXONOMY))
        .isInstanceOf(UsageProblem.class)
        .hasMessageContaining("--issue-rates " + missing);
    assertThatThrownBy(() -> read("no json")).hasMessageContaining("is not JSON");
    assertThatThrownBy(() -> read(report("others@1", issue("article", "30"))))
        .hasMessageContaining("others@1")
        .hasMessageContaining(own());
    assertThatThrownBy(() -> read(report(own(), issue("sentence", "30"))))
        .hasMessageContaining("no outcome");
    assertThatThrownBy(() -> read(report(own(), issue("article", "-1"))))
        .hasMessageContaining("ceasefire has no true_positive_count");
  }
}
