package dev.tenor.job;

import dev.tenor.annotate.SpeechFinding;
import dev.tenor.corpus.InputDecisions;
import dev.tenor.corpus.InputFile;
import dev.tenor.issue.Taxonomy;
import dev.tenor.warehouse.GateLimits;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.ReusableResults;
import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.TableSchemas;
import dev.tenor.warehouse.Warehouse;
import dev.tenor.warehouse.WarehouseLock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a run would do, told without Spark and without a write. */
final class RunPlan {
  private static final int FILES_NAMED = 5;

  private final RunOptions options;
  private final Warehouse warehouse;
  private final Progress progress;
  private final List<PlanLine> lines = new ArrayList<>();

  RunPlan(RunOptions options, Warehouse warehouse, Progress progress) {
    this.options = options;
    this.warehouse = warehouse;
    this.progress = progress;
  }

  List<PlanLine> lines(
      List<InputFile> files, Taxonomy taxonomy, SpeechFinding speech, ToneModels models)
      throws IOException {
    addInputs(files);
    addWindow();
    Optional<Path> published = StartingPoint.of(warehouse, options.start(), progress);
    addStart(published);
    addReuse(AnnotationVersion.planned(options, taxonomy, speech, models.planned()));
    options.corrections().ifPresent(file -> add("corrections", file.toString()));
    List<TableSchema> tables = TableSchemas.load().all();
    add(
        "write",
        "%d tables in files of about %d MiB, texts: %s, report: %s"
            .formatted(
                tables.size(),
                options.targetFileMebibytes(),
                options.storeText().label(),
                options.report().label()));
    options
        .iceberg()
        .ifPresent(
            iceberg ->
                add("publish", "to %s, %s".formatted(iceberg.catalog(), iceberg.namespace())));
    add("tables", tables.stream().map(TableSchema::table).collect(Collectors.joining(", ")));
    add("warn", "above " + GateLimits.words(options.gates().warnAbove()));
    add("fail", "above " + GateLimits.words(options.gates().failAbove()));
    addRemovals(published);
    WarehouseLock.holder(warehouse)
        .ifPresent(owner -> add("held", "another run holds the warehouse: " + owner));
    return List.copyOf(lines);
  }

  private void addInputs(List<InputFile> files) {
    long bytes = files.stream().mapToLong(InputFile::length).sum();
    add("input", "%s; %,d bytes".formatted(InputDecisions.describe(files), bytes));
    for (InputFile file : files.subList(0, Math.min(FILES_NAMED, files.size()))) {
      add(
          "file",
          "%s: %s %s, %,d bytes"
              .formatted(
                  file.address(), file.format().label(), file.decided().label(), file.length()));
    }
    if (files.size() > FILES_NAMED) {
      add("file", "and %,d others".formatted(files.size() - FILES_NAMED));
    }
  }

  private void addWindow() {
    DayWindow window = options.window();
    add(
        "window",
        window.equals(DayWindow.ALL)
            ? "all days; articles are replaced by their ids"
            : "from %s to before %s; what is published on these days is replaced"
                .formatted(
                    window.from().map(Object::toString).orElse("the first day"),
                    window.to().map(Object::toString).orElse("the end")));
  }

  private void addStart(Optional<Path> published) throws IOException {
    if (published.isEmpty()) {
      add("start", "nothing is published yet");
      return;
    }
    Manifest.WrittenTable articles = Manifest.tablesOf(published.get()).get("articles");
    String held =
        "%s of %,d articles"
            .formatted(published.get().getFileName(), articles == null ? 0 : articles.rows());
    add(
        "start",
        options.start() == RunOptions.Start.AFRESH
            ? "afresh: nothing of " + held + " stays"
            : "adds to " + held);
  }

  private void addReuse(AnnotationVersion version) throws IOException {
    version.versions().forEach((name, value) -> add("version", name + " " + value));
    if (options.start() == RunOptions.Start.AFRESH) {
      add("reuse", "nothing: --rebuild computes all again");
      return;
    }
    long kept =
        ReusableResults.rowsKept(
            warehouse, AnnotationReuse.KIND, AnnotationReuse.TEXTS, version.wholeKey());
    if (kept > 0) {
      add("reuse", "annotations and tones of %,d texts; others are new".formatted(kept));
      return;
    }
    long annotations =
        ReusableResults.rowsKept(
            warehouse, AnnotationReuse.KIND, AnnotationReuse.TEXTS, version.annotatorKey());
    add(
        "reuse",
        annotations > 0
            ? "annotations of %,d texts; their tones are judged again".formatted(annotations)
            : "nothing: no text was annotated by these versions");
  }

  /** Snapshots that are too many once the new one is there. */
  private void addRemovals(Optional<Path> published) throws IOException {
    List<String> ids = new ArrayList<>(warehouse.snapshotIds());
    List<String> oldest = ids.subList(0, Math.max(0, ids.size() + 1 - options.keepSnapshots()));
    // What is published now is not the published one then.
    if (!oldest.isEmpty() && published.isPresent()) {
      add("remove", "snapshots " + String.join(", ", oldest));
    }
  }

  private void add(String name, String words) {
    lines.add(new PlanLine(name, words));
  }
}
