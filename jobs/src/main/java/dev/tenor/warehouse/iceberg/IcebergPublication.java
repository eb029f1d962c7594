package dev.tenor.warehouse.iceberg;

import dev.tenor.spark.SideBySide;
import dev.tenor.warehouse.Audit;
import dev.tenor.warehouse.AuditFailed;
import dev.tenor.warehouse.Publication;
import dev.tenor.warehouse.SnapshotReader;
import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.TableSchemas;
import dev.tenor.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The tables of a warehouse in a namespace of an Iceberg catalog.
 *
 * <p>Iceberg has no transaction over several tables. Here the branches of a run are written and
 * audited in all tables first, one row of {@code tenor_snapshot} then says that the run is
 * published, and the tables' mains follow one after the other: whoever reads the branches that the
 * row names never sees a mix, and after a death in between it is known what is left to do.
 */
public final class IcebergPublication implements Publication {
  /** A setting of Iceberg's: what every commit notes about itself. */
  private static final String NOTE = "spark.sql.iceberg.snapshot-property.tenor.snapshot";

  private static final String NO_RUN = "the catalog has no run yet";

  private final SparkSession spark;
  private final IcebergPlace place;
  private final Warehouse warehouse;
  private final TableSchemas schemas = TableSchemas.load();
  private final CatalogSql sql;
  private final PublishedRuns runs;
  private final Secrets secrets;

  IcebergPublication(SparkSession spark, IcebergPlace place, Warehouse warehouse, CatalogSql sql) {
    this.spark = spark;
    this.place = place;
    this.warehouse = warehouse;
    this.sql = sql;
    this.runs = new PublishedRuns(sql, place);
    this.secrets = Secrets.of(CollectionConverters.asJava(spark.conf().getAll()));
  }

  /**
   * @param spark whose catalogs, settings and views stay as they are
   */
  public static IcebergPublication open(
      SparkSession spark, IcebergPlace place, Warehouse warehouse) {
    SparkSession own = session(spark, place);
    return new IcebergPublication(own, place, warehouse, own::sql);
  }

  /** A session that knows the catalog. */
  static SparkSession session(SparkSession spark, IcebergPlace place) {
    SparkSession own = spark.newSession();
    place.settings(System::getenv).forEach(own.conf()::set);
    return own;
  }

  /** A piece of work in the catalog. */
  private interface Work<T> {
    T run() throws IOException;
  }

  @Override
  public String stage(Path snapshot) throws IOException {
    String id = Warehouse.idOf(snapshot);
    List<TableSchema> written =
        schemas.all().stream()
            .filter(schema -> Files.isDirectory(snapshot.resolve(schema.table())))
            .toList();
    return told(
        () -> {
          prepare();
          spark.conf().set(NOTE, id);
          runs.put(new PublishedRun(id, PublishedRun.STAGING, 0, 0));
          new SnapshotReader(spark, snapshot)
              .open(written.stream().map(TableSchema::table).toList());
          Set<String> before = tables();
          List<Callable<IcebergTable.Checked>> pieces = new ArrayList<>();
          for (TableSchema schema : written) {
            pieces.add(() -> stage(schema, id, before));
          }
          List<IcebergTable.Checked> checked = SideBySide.run(pieces);
          List<Audit.Finding> findings =
              checked.stream().flatMap(table -> table.findings().stream()).toList();
          if (!findings.isEmpty()) {
            throw new AuditFailed(findings);
          }
          long rows = checked.stream().mapToLong(IcebergTable.Checked::rows).sum();
          runs.put(new PublishedRun(id, PublishedRun.STAGED, written.size(), rows));
          return "%d tables, %,d rows audited on branch tenor_%s"
              .formatted(written.size(), rows, id);
        });
  }

  private IcebergTable.Checked stage(TableSchema schema, String id, Set<String> before) {
    IcebergTable table = new IcebergTable(sql, place, schema);
    if (before.contains(schema.table())) {
      table.evolve();
    } else {
      table.create();
    }
    table.write(id);
    return table.check(id);
  }

  @Override
  public String follow() throws IOException {
    Optional<String> published = warehouse.publishedId();
    Set<String> kept = new HashSet<>(warehouse.snapshotIds());
    return told(
        () -> {
          prepare();
          return follow(published, kept);
        });
  }

  private String follow(Optional<String> published, Set<String> kept) throws IOException {
    List<PublishedRun> now = runs.all();
    Optional<String> goal =
        now.stream()
            .filter(PublishedRun::isWhole)
            .map(PublishedRun::tenor_snapshot)
            .filter(id -> published.filter(id::equals).isPresent())
            .findFirst()
            // What the directory publishes was never brought here: what is here stays.
            .or(() -> published(now));
    if (goal.isEmpty() && now.isEmpty()) {
      return NO_RUN;
    }
    String id = goal.orElse("");
    List<PublishedRun> after = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    boolean isThere = false;
    for (PublishedRun run : now) {
      if (run.tenor_snapshot().equals(id)) {
        isThere = run.is(PublishedRun.CURRENT);
        after.add(run.in(PublishedRun.SWITCHING));
      } else if (run.isWhole() && kept.contains(run.tenor_snapshot())) {
        after.add(run.in(PublishedRun.KEPT));
      } else {
        gone.add(run.tenor_snapshot());
        after.add(run.in(PublishedRun.EXPIRING));
      }
    }
    if (!isThere && goal.isPresent()) {
      runs.replace(after);
      inAllTables(table -> table.switchTo(id));
    }
    if (!isThere || !gone.isEmpty()) {
      after.replaceAll(run -> run.tenor_snapshot().equals(id) ? run.in(PublishedRun.CURRENT) : run);
      runs.replace(after);
    }
    if (!gone.isEmpty()) {
      inAllTables(table -> table.drop(gone));
      after.removeIf(run -> run.is(PublishedRun.EXPIRING));
      runs.replace(after);
      runs.tidy();
    }
    return goal.isEmpty()
        ? NO_RUN
        : "%s is current in %s, %d runs kept".formatted(id, place.namespace(), after.size());
  }

  private static Optional<String> published(List<PublishedRun> now) {
    return now.stream()
        .filter(run -> run.is(PublishedRun.SWITCHING) || run.is(PublishedRun.CURRENT))
        .map(PublishedRun::tenor_snapshot)
        .findFirst();
  }

  @Override
  public boolean holds(String snapshotId) throws IOException {
    return told(
        () -> {
          prepare();
          return runs.all().stream()
              .anyMatch(run -> run.tenor_snapshot().equals(snapshotId) && run.isWhole());
        });
  }

  private void prepare() {
    sql.run("create namespace if not exists " + place.sparkName() + "." + place.namespace());
    runs.create();
  }

  private void inAllTables(Consumer<IcebergTable> work) throws IOException {
    Set<String> there = tables();
    List<Callable<Void>> pieces = new ArrayList<>();
    for (TableSchema schema : schemas.all()) {
      if (there.contains(schema.table())) {
        pieces.add(
            () -> {
              work.accept(new IcebergTable(sql, place, schema));
              return null;
            });
      }
    }
    SideBySide.run(pieces);
  }

  private Set<String> tables() {
    Set<String> tables = new HashSet<>();
    sql.run("show tables in " + place.sparkName() + "." + place.namespace())
        .collectAsList()
        .forEach(row -> tables.add(row.getString(1)));
    return tables;
  }

  private <T> T told(Work<T> work) {
    try {
      return work.run();
    } catch (AuditFailed failed) {
      throw failed;
    } catch (Exception e) { // Scala throws checked exceptions without saying so
      throw CatalogProblem.of(place.catalog(), e, secrets);
    }
  }
}
