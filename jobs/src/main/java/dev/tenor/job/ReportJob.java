package dev.tenor.job;

import dev.tenor.report.SnapshotReport;
import dev.tenor.spark.Sessions;
import dev.tenor.warehouse.ResultFiles;
import dev.tenor.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Writes the report of the published snapshot. */
public final class ReportJob {
  private final Path warehouse;
  private final String master;

  public ReportJob(Path warehouse, String master) {
    this.warehouse = warehouse;
    this.master = master;
  }

  /**
   * @param file replaced where it is there
   * @return how many bytes the page has
   * @throws UsageProblem where nothing is published
   */
  public long run(Path file) throws IOException {
    Warehouse target = new Warehouse(warehouse);
    Path snapshot = PublishedSnapshot.folder(warehouse);
    SparkSession spark = Sessions.open(master, Files.createTempDirectory("tenor-report"));
    String page = new SnapshotReport(spark).open(snapshot).page(snapshot, before(target, snapshot));
    ResultFiles.writeText(file, page);
    return Files.size(file);
  }

  /** Snapshots that are kept from before this one, oldest first. */
  static List<Path> before(Warehouse warehouse, Path snapshot) throws IOException {
    String id = snapshot.getFileName().toString().replaceFirst("^\\.building-", "");
    return warehouse.snapshotIds().stream()
        .filter(other -> other.compareTo(id) < 0)
        .map(warehouse::snapshot)
        .toList();
  }
}
