package dev.tenor.job;

import dev.tenor.report.SnapshotReport;
import dev.tenor.warehouse.ResultFiles;
import dev.tenor.warehouse.Warehouse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/**
 * The report at the end of a run.
 *
 * <p>It is made before the snapshot is published, so that whoever finds a snapshot finds its report
 * in it. A report that fails is told and does not cost the tables: {@code tenor report} makes it
 * again.
 */
final class RunReport {
  private final ReportPlace place;
  private final Progress progress;

  RunReport(ReportPlace place, Progress progress) {
    this.place = place;
    this.progress = progress;
  }

  /**
   * @param build an audited build with its manifest; its tables are open under their names
   * @return the file that readers find, once the build is published; empty where there is none
   */
  Optional<Path> write(SparkSession spark, Warehouse warehouse, Path build) {
    if (place.kind() == ReportPlace.Kind.NOWHERE) {
      return Optional.empty();
    }
    try {
      String page = new SnapshotReport(spark).page(build, ReportJob.before(warehouse, build));
      Path found = place.file().orElse(warehouse.current().resolve(SnapshotReport.FILE));
      ResultFiles.writeText(place.file().orElse(build.resolve(SnapshotReport.FILE)), page);
      progress.done("report", String.format(Locale.ROOT, "%,d kB", (page.length() + 999) / 1000));
      return Optional.of(found);
    } catch (Exception e) { // Scala's code throws checked ones that Java does not see
      progress.tell("no report was written: " + e);
      return Optional.empty();
    }
  }
}
