package dev.tenor.job;

import dev.tenor.warehouse.export.CsvFolder;
import dev.tenor.warehouse.export.DuckDbFile;
import dev.tenor.warehouse.export.Exported;
import dev.tenor.warehouse.export.PostgresSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;

/** Carries the published snapshot to where BI tools look. */
public final class ExportJob {
  private final Path warehouse;

  public ExportJob(Path warehouse) {
    this.warehouse = warehouse;
  }

  /** Where to, and how. */
  public sealed interface Target {
    /** One file with all tables. */
    record DuckDb(Path file) implements Target {}

    /** A file a table. */
    record Csv(Path folder) implements Target {}

    /**
     * A schema of a database.
     *
     * @param access user and password, from wherever secrets are kept
     */
    record Postgres(String url, Properties access, String schema) implements Target {}
  }

  /**
   * @throws UsageProblem where the warehouse holds no published snapshot
   * @throws dev.tenor.warehouse.export.ExportProblem where the target holds something else
   */
  public Exported run(Target target) throws IOException, SQLException {
    Path snapshot = PublishedSnapshot.folder(warehouse);
    if (target instanceof Target.DuckDb duck) {
      return new DuckDbFile(duck.file()).write(snapshot);
    }
    if (target instanceof Target.Csv csv) {
      return new CsvFolder(csv.folder()).write(snapshot);
    }
    Target.Postgres postgres = (Target.Postgres) target;
    return new PostgresSchema(postgres.url(), postgres.access(), postgres.schema()).write(snapshot);
  }
}
