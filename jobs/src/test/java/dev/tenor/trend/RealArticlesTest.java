package dev.tenor.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenor.ChildProcess;
import dev.tenor.PublishedTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of real articles: every number of every trend row, computed a second time. */
@Tag("slow")
class RealArticlesTest {
  private static final Path CORPUS = Path.of("../shared/corpora/polnear");

  @TempDir private Path scratch;

  @Test
  void everyTrendRowFollowsFromItsEvidence() throws Exception {
    assumeTrue(Files.isDirectory(CORPUS), "there is no " + CORPUS);
    List<String> run =
        List.of(
            "run",
            "--input",
            CORPUS.resolve("train.jsonl").toString(),
            "--input",
            CORPUS.resolve("dev.jsonl").toString(),
            "--taxonomy",
            "us-politics",
            "--tone",
            "lexical",
            "--warehouse",
            scratch.resolve("out").toString());
    ChildProcess tenor = ChildProcess.tenor(run, scratch.resolve("log"));
    assertThat(tenor.exitCode()).as(tenor.text()).isZero();

    try (PublishedTables tables =
        PublishedTables.open(scratch.resolve("out/current").toRealPath())) {
      assertThat(tables.number("select count(*) from issue_trend where article_count > 0"))
          .isGreaterThan(1000);
      assertThat(RecomputedTrends.differences(tables)).isEmpty();
    }
  }
}
