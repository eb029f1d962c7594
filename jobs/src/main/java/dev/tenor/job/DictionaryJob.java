package dev.tenor.job;

import dev.tenor.report.DictionaryPage;
import dev.tenor.warehouse.Dictionary;
import dev.tenor.warehouse.TableSchemas;
import dev.tenor.warehouse.export.ExternalTables;
import dev.tenor.warehouse.export.QueryEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Writes what the tables hold: for people to read, and for engines that read the files. */
public final class DictionaryJob {
  private DictionaryJob() {}

  public static String markdown() {
    return Dictionary.markdown(TableSchemas.load());
  }

  /** The dictionary as a page that opens by itself. */
  public static String html() {
    return DictionaryPage.of(TableSchemas.load());
  }

  /**
   * The same with row counts and sample values.
   *
   * @throws UsageProblem where the warehouse holds no published snapshot
   */
  public static String html(Path warehouse) throws IOException, SQLException {
    return DictionaryPage.of(TableSchemas.load(), PublishedSnapshot.folder(warehouse));
  }

  /**
   * Definitions of external tables.
   *
   * @param location the folder that holds a folder a table, as the engine reaches it
   */
  public static String definitions(QueryEngine engine, String schema, String location) {
    return new ExternalTables(engine, schema, location).script(TableSchemas.load().all());
  }
}
