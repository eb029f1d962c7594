package dev.tenor.warehouse.iceberg;

import dev.tenor.warehouse.Audit;
import dev.tenor.warehouse.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/**
 * One table of the catalog.
 *
 * <p>Each run has a branch of its own in it, {@code tenor_SNAPSHOT}, which holds all rows of that
 * run and stays as long as the run is kept; {@code main} is one of them.
 */
final class IcebergTable {
  private static final String BRANCH = "tenor_";

  private static final String PARTITIONED = "PARTITIONED BY (";

  /** Old enough for everything that no branch holds. */
  private static final String EVER = "timestamp '9999-01-01 00:00:00'";

  private final CatalogSql sql;
  private final IcebergPlace place;
  private final TableSchema schema;
  private final String address;

  IcebergTable(CatalogSql sql, IcebergPlace place, TableSchema schema) {
    this.sql = sql;
    this.place = place;
    this.schema = schema;
    this.address = place.sparkName() + "." + place.namespace() + "." + schema.table();
  }

  /** Makes the table; for one that is there, see {@link #evolve}. */
  void create() {
    String columns =
        schema.columns().stream().map(IcebergTable::definition).collect(Collectors.joining(", "));
    sql.run(
        "create table if not exists %s (%s) using iceberg%s comment %s tblproperties (%s)"
            .formatted(
                address,
                columns,
                wantedField().map(field -> " partitioned by (" + field + ")").orElse(""),
                CatalogSql.text("one row: " + schema.grain()),
                "'write.metadata.delete-after-commit.enabled' = 'true'"));
  }

  /**
   * Adds the columns that the table does not have yet, and partitions it as is wanted from now on;
   * rows of earlier runs stay where they lie.
   */
  void evolve() {
    Set<String> columns = Set.of(sql.run("select * from " + address).columns());
    for (TableSchema.Column column : schema.columns()) {
      if (!columns.contains(column.name())) {
        // Rows of earlier runs have no value for it.
        sql.run(
            "alter table %s add columns (%s %s comment %s)"
                .formatted(
                    address,
                    CatalogSql.name(column.name()),
                    column.type(),
                    CatalogSql.text(column.meaning())));
      }
    }
    Optional<String> field = field();
    Optional<String> wanted = wantedField();
    boolean isOurs = TablePartitions.known(schema).containsAll(field.stream().toList());
    if (isOurs && !field.equals(wanted)) {
      sql.run("alter table " + address + partitionChange(field, wanted));
    }
  }

  /** How the table is partitioned now, as one string; empty where it is not. */
  private Optional<String> field() {
    String definition = sql.run("show create table " + address).first().getString(0);
    return definition
        .lines()
        .filter(line -> line.startsWith(PARTITIONED) && line.endsWith(")"))
        .map(line -> line.substring(PARTITIONED.length(), line.length() - 1))
        .findFirst();
  }

  private static String partitionChange(Optional<String> field, Optional<String> wanted) {
    if (field.isEmpty()) {
      return " add partition field " + wanted.orElseThrow();
    }
    return wanted
        .map(other -> " replace partition field " + field.get() + " with " + other)
        .orElse(" drop partition field " + field.get());
  }

  /**
   * Writes all rows of the view of the table's name onto the run's branch, which begins where main
   * is.
   */
  void write(String snapshotId) {
    String columns = columns();
    sql.run("alter table %s create branch %s".formatted(address, branch(snapshotId)));
    sql.run(
        "insert overwrite %s.%s (%s) select %s from %s"
            .formatted(
                address,
                CatalogSql.name("branch_" + BRANCH + snapshotId),
                columns,
                columns,
                schema.table()));
  }

  /** What the branch holds otherwise than the view of the table's name, read from both. */
  Checked check(String snapshotId) {
    String figures =
        "count(*), count(distinct %s), count_if(%s), bit_xor(xxhash64(%s))"
            .formatted(names(schema.keys()), missing(), columns());
    String versioned = address + " version as of " + CatalogSql.text(BRANCH + snapshotId);
    List<Row> rows =
        sql.run(
                "select 0 as place, %s from %s union all select 1, %s from %s order by place"
                    .formatted(figures, schema.table(), figures, versioned))
            .collectAsList();
    Row given = rows.get(0);
    Row written = rows.get(1);
    List<Audit.Finding> findings = new ArrayList<>();
    if (given.getLong(1) != written.getLong(1)) {
      tell(findings, "has %d rows of %d".formatted(written.getLong(1), given.getLong(1)));
    } else if (!Objects.equals(given.get(4), written.get(4))) {
      tell(findings, "has other rows than the snapshot");
    }
    if (written.getLong(2) != written.getLong(1)) {
      tell(findings, written.getLong(2) + " different keys " + names(schema.keys()));
    }
    if (written.getLong(3) > 0) {
      tell(findings, written.getLong(3) + " rows lack what must not be null");
    }
    return new Checked(written.getLong(1), findings);
  }

  /** What the audit of a branch saw. */
  record Checked(long rows, List<Audit.Finding> findings) {}

  private void tell(List<Audit.Finding> findings, String what) {
    findings.add(new Audit.Finding(schema.table(), "in the catalog: " + what));
  }

  /** Makes main what the run's branch is. */
  void switchTo(String snapshotId) {
    try {
      sql.run(
          "call %s.system.fast_forward('%s', 'main', %s)"
              .formatted(place.sparkName(), address, CatalogSql.text(BRANCH + snapshotId)));
    } catch (Exception e) { // Scala throws checked exceptions without saying so
      goBackTo(snapshotId);
    }
  }

  /** For a run before main's, and where somebody else has changed main meanwhile. */
  private void goBackTo(String snapshotId) {
    Set<String> references =
        sql.run("select name from " + address + ".refs").collectAsList().stream()
            .map(row -> row.getString(0))
            .collect(Collectors.toSet());
    if (references.contains(BRANCH + snapshotId)) {
      sql.run(
          "call %s.system.set_current_snapshot(table => '%s', ref => %s)"
              .formatted(place.sparkName(), address, CatalogSql.text(BRANCH + snapshotId)));
    } else if (references.contains("main")) {
      // A run of a version that did not have this table.
      sql.run("delete from " + address + " where true");
    }
  }

  /** Drops the branches of runs, with all data that only they had. */
  void drop(List<String> snapshotIds) {
    for (String id : snapshotIds) {
      sql.run("alter table %s drop branch if exists %s".formatted(address, branch(id)));
    }
    sql.run(
        "call %s.system.expire_snapshots(table => '%s', older_than => %s, retain_last => 1)"
            .formatted(place.sparkName(), address, EVER));
  }

  private Optional<String> wantedField() {
    return place.partitions().fieldOf(schema);
  }

  private String missing() {
    String nulls =
        schema.columns().stream()
            .filter(column -> !column.nullable())
            .map(column -> CatalogSql.name(column.name()) + " is null")
            .collect(Collectors.joining(" or "));
    return nulls.isEmpty() ? "false" : nulls;
  }

  private String columns() {
    return names(schema.columns().stream().map(TableSchema.Column::name).toList());
  }

  private static String names(List<String> columns) {
    return columns.stream().map(CatalogSql::name).collect(Collectors.joining(", "));
  }

  private static String definition(TableSchema.Column column) {
    return "%s %s%s comment %s"
        .formatted(
            CatalogSql.name(column.name()),
            column.type(),
            column.nullable() ? "" : " not null",
            CatalogSql.text(column.meaning()));
  }

  private static String branch(String snapshotId) {
    return CatalogSql.name(BRANCH + snapshotId);
  }
}
