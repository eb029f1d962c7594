package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.warehouse.Audit;
import dev.tenor.warehouse.AuditFailed;
import dev.tenor.warehouse.Gate;
import dev.tenor.warehouse.GateLimits;
import dev.tenor.warehouse.GateResult;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.Warehouse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunGatesTest {
  private static final Audit.Result CLEAN =
      new Audit.Result(List.of(), new TreeMap<>(), new TreeMap<>());

  @TempDir private Path warehouse;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @Test
  void aFirstRunIsNotHeldAgainstAHistory() throws IOException {
    assertThat(judge(counts(100, 300), DayWindow.ALL))
        .extracting(GateResult::gate)
        .containsExactly(
            "duplicate-share",
            "quarantined-share",
            "unknown-speaker-share",
            "uncertain-share",
            "small-files");
    assertThat(logged()).isEmpty();
  }

  @Test
  void sharesOfFewAreNotJudged() throws IOException {
    RunCounts counts = counts(5, 5);
    counts.quarantined = 20;

    assertThat(judge(counts, DayWindow.ALL))
        .extracting(GateResult::gate)
        .containsExactly("small-files");
  }

  @Test
  void aShareAboveItsLimitIsTold() throws IOException {
    RunCounts counts = counts(100, 300);
    counts.quarantined = 20;

    List<GateResult> results = judge(counts, DayWindow.ALL);

    assertThat(logged())
        .isEqualTo("warning: 20.0% of the records are quarantined (quarantined-share above 0.1)");
    assertThat(results)
        .contains(
            new GateResult(
                "quarantined-share",
                0.2,
                "0.1",
                "off",
                GateResult.Verdict.WARN,
                "20.0% of the records are quarantined"));
  }

  @Test
  void aWarehouseThatLostMostArticlesIsNotPublished() throws IOException {
    published("1", 100, 300, 100, Map.of());
    published("2", 120, 300, 100, Map.of());

    assertThatThrownBy(() -> judge(counts(40, 120), DayWindow.ALL))
        .isInstanceOf(AuditFailed.class)
        .hasMessage(
            "quality gate: 60.0% fewer articles than the snapshots before (article-loss above"
                + " 0.5); --fail-above article-loss=LIMIT sets another limit");
  }

  @Test
  void whoAsksForAWindowAfreshLosesTheRestWithoutAWord() throws IOException {
    published("1", 100, 300, 100, Map.of());
    DayWindow march = RunOptionsFixture.days("2025-03-01", "2025-04-01");

    assertThat(
            new RunGates(
                    RunOptionsFixture.of(
                        warehouse, march, RunOptions.Start.AFRESH, GateLimits.DEFAULT),
                    new Warehouse(warehouse),
                    progress())
                .judge(CLEAN, counts(40, 120)))
        .extracting(GateResult::gate)
        .doesNotContain("article-loss");
  }

  @Test
  void anAnnotatorThatFallsSilentIsNotPublished() throws IOException {
    published("1", 100, 300, 100, Map.of());

    assertThatThrownBy(() -> judge(counts(100, 30), DayWindow.ALL))
        .hasMessageContaining("90.0% fewer statements an article");
  }

  @Test
  void intakeIsComparedAmongWindowsOfAsManyDays() throws IOException {
    DayWindow day = RunOptionsFixture.days("2025-03-03", "2025-03-04");
    published("1", 1000, 3000, 900, Map.of());
    published("2", 1000, 3000, 60, Map.of("from", "2025-03-01", "to", "2025-03-02"));
    assertThat(judge(counts(1000, 3000, 20), day))
        .extracting(GateResult::gate)
        .doesNotContain("intake-loss");
    published("3", 1000, 3000, 50, Map.of("from", "2025-03-02", "to", "2025-03-03"));

    judge(counts(1000, 3000, 10), day);

    assertThat(logged())
        .isEqualTo(
            "warning: 80.0% fewer articles taken in than by runs like this (intake-loss above"
                + " 0.6)");
  }

  @Test
  void aFolderOfManySmallFilesIsNotPublished() {
    TreeMap<Path, Long> sizes = new TreeMap<>();
    for (int i = 0; i < 201; i++) {
      sizes.put(Path.of("articles/month=2025-01/" + i + ".parquet"), 1000L);
      sizes.put(Path.of("articles/month=2025-02/" + i + ".parquet"), 20_000_000L);
    }
    Audit.Result audit = new Audit.Result(List.of(), new TreeMap<>(), sizes);

    assertThatThrownBy(() -> gates(DayWindow.ALL, GateLimits.DEFAULT).judge(audit, counts(9, 9)))
        .hasMessageContaining("201 small files lie in one folder (small-files above 200.0)");
  }

  @Test
  void limitsCanBeChosen() throws IOException {
    published("1", 100, 300, 100, Map.of());
    GateLimits chosen =
        GateLimits.with(
            Map.of(Gate.ARTICLE_LOSS, GateLimits.NONE),
            Map.of(Gate.ARTICLE_LOSS, GateLimits.NONE, Gate.DUPLICATE_SHARE, 0.0));
    RunCounts counts = counts(40, 120);
    gates(DayWindow.ALL, chosen).judge(CLEAN, counts);
    assertThat(logged()).isEmpty();

    counts.duplicates = 1;
    assertThatThrownBy(() -> gates(DayWindow.ALL, chosen).judge(CLEAN, counts))
        .hasMessageContaining("duplicate-share above 0.0");
  }

  @Test
  void limitsOutliveTheManifest() {
    GateLimits chosen =
        GateLimits.with(
            Map.of(Gate.SMALL_FILES, 7.0), Map.of(Gate.UNCERTAIN_SHARE, GateLimits.NONE));

    assertThat(
            GateLimits.ofWords(
                GateLimits.words(chosen.warnAbove()), GateLimits.words(chosen.failAbove())))
        .isEqualTo(chosen);
    assertThat(GateLimits.ofWords("", "of-tomorrow=0.5")).isEqualTo(GateLimits.DEFAULT);
  }

  @Test
  void aBrokenTableIsToldWithTheGates() {
    Audit.Result broken =
        new Audit.Result(
            List.of(new Audit.Finding("articles", "has no url")), new TreeMap<>(), new TreeMap<>());

    assertThatThrownBy(() -> gates(DayWindow.ALL, GateLimits.DEFAULT).judge(broken, counts(9, 9)))
        .isInstanceOf(AuditFailed.class)
        .hasMessage("articles: has no url");
  }

  private List<GateResult> judge(RunCounts counts, DayWindow window) throws IOException {
    return gates(window, GateLimits.DEFAULT).judge(CLEAN, counts);
  }

  private RunGates gates(DayWindow window, GateLimits limits) {
    RunOptions options =
        RunOptionsFixture.of(warehouse, window, RunOptions.Start.FROM_WHAT_IS_THERE, limits);
    return new RunGates(options, new Warehouse(warehouse), progress());
  }

  private Progress progress() {
    return new Progress(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  private String logged() {
    return log.toString(StandardCharsets.UTF_8).strip();
  }

  private static RunCounts counts(long articles, long statements) {
    return counts(articles, statements, articles);
  }

  private static RunCounts counts(long articles, long statements, long kept) {
    RunCounts counts = new RunCounts(null, null);
    counts.read = kept;
    counts.kept = kept;
    counts.carried = articles - kept;
    counts.statements = statements;
    return counts;
  }

  private void published(
      String id, long articles, long statements, long kept, Map<String, String> options)
      throws IOException {
    Path snapshot = Files.createDirectories(new Warehouse(warehouse).snapshot(id));
    for (String table : List.of("articles", "statements")) {
      Path folder = Files.createDirectories(snapshot.resolve(table));
      Files.writeString(folder.resolve("part.parquet"), "x");
    }
    new Manifest(
            Manifest.FORMAT_VERSION,
            id,
            null,
            List.of(),
            new TreeMap<>(options),
            new TreeMap<>(),
            new TreeMap<>(Map.of("kept", kept)),
            List.of(),
            new TreeMap<>(
                Map.of(
                    "articles", new Manifest.WrittenTable(articles, 1, 1),
                    "statements", new Manifest.WrittenTable(statements, 1, 1))))
        .write(snapshot);
  }
}
