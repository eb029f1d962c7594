package dev.tenor.warehouse.iceberg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The table {@code tenor_snapshot}: which runs the catalog has, and which of them is published.
 * Each change is one transaction of Iceberg, so a reader sees it before or after.
 */
final class PublishedRuns {
  static final String TABLE = "tenor_snapshot";

  /** Enough that a reader who has just begun still finds the files. */
  private static final int VERSIONS_KEPT = 20;

  private final CatalogSql sql;
  private final IcebergPlace place;
  private final String address;

  PublishedRuns(CatalogSql sql, IcebergPlace place) {
    this.sql = sql;
    this.place = place;
    this.address = place.sparkName() + "." + place.namespace() + "." + TABLE;
  }

  void create() {
    sql.run(
        ("create table if not exists %s (tenor_snapshot string not null comment %s,"
                + " state string not null comment %s, table_count bigint not null comment %s,"
                + " row_count bigint not null comment %s) using iceberg comment %s"
                + " tblproperties ('write.metadata.delete-after-commit.enabled' = 'true')")
            .formatted(
                address,
                CatalogSql.text("Id of a run; its rows are in the branch tenor_ID of each table"),
                CatalogSql.text(
                    "current: every main is it; switching: published, mains are on the way; kept:"
                        + " can be rolled back to; staged, staging, expiring: not for readers"),
                CatalogSql.text("Tables that have the branch"),
                CatalogSql.text("Rows of all of them together"),
                CatalogSql.text("one row: run that is in the catalog")));
  }

  /** All runs, oldest first. */
  List<PublishedRun> all() {
    return sql
        .run("select tenor_snapshot, state, table_count, row_count from " + address)
        .collectAsList()
        .stream()
        .map(
            row ->
                new PublishedRun(
                    row.getString(0), row.getString(1), row.getLong(2), row.getLong(3)))
        .sorted(Comparator.comparing(PublishedRun::tenor_snapshot))
        .toList();
  }

  /** Puts one run in its place among all, or beside them. */
  void put(PublishedRun run) {
    List<PublishedRun> runs = new ArrayList<>(all());
    runs.removeIf(other -> other.tenor_snapshot().equals(run.tenor_snapshot()));
    runs.add(run);
    replace(runs);
  }

  /** Makes these all runs. */
  void replace(List<PublishedRun> runs) {
    if (runs.isEmpty()) {
      sql.run("delete from " + address + " where true");
      return;
    }
    sql.run(
        "insert overwrite %s values %s"
            .formatted(
                address,
                runs.stream().map(PublishedRuns::values).collect(Collectors.joining(", "))));
  }

  /** Lets go of the table's own oldest versions. */
  void tidy() {
    sql.run(
        ("call %s.system.expire_snapshots(table => '%s',"
                + " older_than => timestamp '9999-01-01 00:00:00', retain_last => %d)")
            .formatted(place.sparkName(), address, VERSIONS_KEPT));
  }

  private static String values(PublishedRun run) {
    return "(%s, %s, %dL, %dL)"
        .formatted(
            CatalogSql.text(run.tenor_snapshot()),
            CatalogSql.text(run.state()),
            run.table_count(),
            run.row_count());
  }
}
