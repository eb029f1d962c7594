package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.PublishedTables;
import dev.tenor.TestSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An opinion on issue mentions for a taxonomy that none is shipped for, from the sample corpus. */
@Tag("slow")
class TrainIssuesTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void start() {
    TestSession.spark();
  }

  @Test
  void theSameFilesGiveTheSameBytesAndARunJudgesByThem() throws Exception {
    Path model = train("one.model");

    assertThat(train("two.model")).hasSameBinaryContentAs(model);
    Path warehouse = folder.resolve("warehouse");
    assertThat(
            TenorCommand.run(
                "run",
                "--input",
                "data/sample",
                "--tone",
                "lexical",
                "--report",
                "none",
                "--issue-opinion",
                model.toString(),
                "--warehouse",
                warehouse.toString()))
        .isZero();
    Path current = warehouse.resolve("current").toRealPath();
    assertThat(Files.readString(current.resolve("_manifest.json"))).contains("own-");
    try (PublishedTables tables = PublishedTables.open(current)) {
      assertThat(tables.number("select count(*) from issue_mentions")).isPositive();
      assertThat(tables.number("select count(*) from issue_mentions where probability is not null"))
          .as("mentions of issues whose words it learnt have a probability")
          .isPositive();
    }
  }

  @Test
  void labelsWeighTheEvidenceAnew() throws Exception {
    Path unlabelled = train("unlabelled.model");

    assertThat(Files.mismatch(train("labelled.model", "--labels", "data/gold"), unlabelled))
        .isNotEqualTo(-1);
  }

  private static Path train(String name, String... more) {
    Path file = folder.resolve(name);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "train",
                "issues",
                "--taxonomy",
                "peace-talks",
                "--corpus",
                "data/sample",
                "--file",
                file.toString()));
    arguments.addAll(List.of(more));
    assertThat(TenorCommand.run(arguments.toArray(String[]::new))).isZero();
    return file;
  }
}
