package dev.tenor.job;

import dev.tenor.warehouse.Audit;
import dev.tenor.warehouse.AuditFailed;
import dev.tenor.warehouse.Gate;
import dev.tenor.warehouse.GateLimits;
import dev.tenor.warehouse.GateResult;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures what the quality gates judge, and stops a run before the switch where one of them, or
 * the audit of the files, fails.
 *
 * <p>The history is the manifests of the snapshots that are kept: it costs no query.
 */
final class RunGates {
  /** Below, a share of so few hangs on chance. */
  private static final long FEW = 30;

  /** How many earlier runs of the same kind make a habit. */
  private static final int HABIT = 2;

  /** A file below this part of the size that is aimed at is a small one. */
  private static final int SMALL_PART = 4;

  private static final long MEBIBYTE = 1L << 20;

  private final RunOptions options;
  private final Warehouse warehouse;
  private final Progress progress;

  RunGates(RunOptions options, Warehouse warehouse, Progress progress) {
    this.options = options;
    this.warehouse = warehouse;
    this.progress = progress;
  }

  /**
   * Judges a run, tells its warnings, and gives what every gate said.
   *
   * @throws AuditFailed where a table is not what it promises, or a gate fails
   */
  List<GateResult> judge(Audit.Result audit, RunCounts counts) throws IOException {
    List<GateResult> results = measure(audit, counts);
    List<Audit.Finding> findings = new ArrayList<>(audit.findings());
    for (GateResult result : results) {
      progress.measure("gate", result.gate(), result.value());
      if (result.verdict() == GateResult.Verdict.WARN) {
        progress.warn(result);
      } else if (result.verdict() == GateResult.Verdict.FAIL) {
        findings.add(
            new Audit.Finding(
                "quality gate",
                result.line() + "; --fail-above " + result.gate() + "=LIMIT sets another limit"));
      }
    }
    if (!findings.isEmpty()) {
      throw new AuditFailed(findings);
    }
    return results;
  }

  private List<GateResult> measure(Audit.Result audit, RunCounts counts) throws IOException {
    List<GateResult> results = new ArrayList<>();
    GateLimits limits = options.gates();
    share(results, Gate.DUPLICATE_SHARE, counts.duplicates, counts.read);
    share(results, Gate.QUARANTINED_SHARE, counts.quarantined, counts.read);
    share(results, Gate.UNKNOWN_SPEAKER_SHARE, counts.unknown(), counts.statements);
    share(results, Gate.UNCERTAIN_SHARE, counts.uncertain, counts.statements);
    if (!options.inputs().isEmpty()) {
      addLosses(results, counts);
    }
    long small = options.targetFileMebibytes() * MEBIBYTE / SMALL_PART;
    results.add(limits.judge(Gate.SMALL_FILES, audit.smallFiles(small)));
    return List.copyOf(results);
  }

  private void addLosses(List<GateResult> results, RunCounts counts) throws IOException {
    List<Double> articles = new ArrayList<>();
    List<Double> densities = new ArrayList<>();
    List<Double> intakes = new ArrayList<>();
    for (String id : warehouse.snapshotIds()) {
      Path snapshot = warehouse.snapshot(id);
      Map<String, Manifest.WrittenTable> tables = Manifest.tablesOf(snapshot);
      long held = rows(tables, "articles");
      articles.add((double) held);
      if (held > 0 && rows(tables, "statements") >= FEW) {
        densities.add((double) rows(tables, "statements") / held);
      }
      Long kept = Manifest.countsOf(snapshot).get("kept");
      if (kept != null && span(Manifest.optionsOf(snapshot)).equals(span(options.effective()))) {
        intakes.add((double) kept);
      }
    }
    long held = counts.kept + counts.carried;
    if (!isLossAskedFor() && median(articles) >= FEW) {
      loss(results, Gate.ARTICLE_LOSS, held, articles);
    }
    if (held >= FEW && !densities.isEmpty()) {
      loss(results, Gate.STATEMENT_LOSS, (double) counts.statements / held, densities);
    }
    if (intakes.size() >= HABIT && median(intakes) >= FEW) {
      loss(results, Gate.INTAKE_LOSS, counts.kept, intakes);
    }
  }

  /** Who starts afresh with a window of days wants no others. */
  private boolean isLossAskedFor() {
    return options.start() == RunOptions.Start.AFRESH && !options.window().equals(DayWindow.ALL);
  }

  /** How many days a run's window has: runs of as many days can be compared. */
  private static String span(Map<String, String> effective) {
    String from = effective.get("from");
    String to = effective.get("to");
    if (from == null || to == null) {
      return from == null && to == null ? "all days" : "open";
    }
    return ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to)) + " days";
  }

  private static long rows(Map<String, Manifest.WrittenTable> tables, String table) {
    Manifest.WrittenTable written = tables.get(table);
    return written == null ? 0 : written.rows();
  }

  private void share(List<GateResult> results, Gate gate, long part, long whole) {
    if (whole >= FEW) {
      results.add(options.gates().judge(gate, (double) part / whole));
    }
  }

  private void loss(List<GateResult> results, Gate gate, double now, List<Double> before) {
    results.add(options.gates().judge(gate, Math.max(0, 1 - now / median(before))));
  }

  /** The lower of the two in the middle where they are even; zero of none. */
  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
  }
}
