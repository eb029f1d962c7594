package dev.tenor.job;

import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.Publication;
import dev.tenor.warehouse.Warehouse;
import dev.tenor.warehouse.iceberg.IcebergPlace;
import dev.tenor.warehouse.iceberg.IcebergPublication;
import dev.tenor.warehouse.iceberg.IcebergRuntime;
import dev.tenor.warehouse.iceberg.TablePartitions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** Where runs publish besides the warehouse's directory, as options and manifests say. */
final class Publications {
  private Publications() {}

  /**
   * Checks before Spark starts what can be known to be missing.
   *
   * @throws UsageProblem saying what to add
   */
  static void requireLibraries(Optional<IcebergPlace> place) {
    place
        .flatMap(IcebergRuntime::missingFor)
        .ifPresent(
            missing -> {
              throw new UsageProblem("--publish iceberg: " + missing);
            });
  }

  static Publication open(Optional<IcebergPlace> place, SparkSession spark, Warehouse warehouse) {
    return place.isEmpty()
        ? Publication.DIRECTORY_ALONE
        : IcebergPublication.open(spark, place.get(), warehouse);
  }

  static void record(Optional<IcebergPlace> place, Map<String, String> options) {
    options.put("publish", place.isPresent() ? "iceberg" : "directory");
    place.ifPresent(
        iceberg -> {
          options.put("catalog", iceberg.catalog());
          iceberg.files().ifPresent(files -> options.put("catalog-files", files));
          options.put("namespace", iceberg.namespace());
          options.put("partition-by", iceberg.partitions().label());
        });
  }

  /** Where the latest run has published, rolled back or not; empty for the directory alone. */
  static Optional<IcebergPlace> recorded(Warehouse warehouse) throws IOException {
    List<String> ids = new ArrayList<>(warehouse.snapshotIds());
    Collections.reverse(ids);
    for (String id : ids) {
      try {
        return place(Manifest.optionsOf(warehouse.snapshot(id)));
      } catch (IOException unreadable) {
        // The one before tells as well; whoever needs this one is told of the damage.
      }
    }
    return Optional.empty();
  }

  private static Optional<IcebergPlace> place(Map<String, String> options) {
    if (!"iceberg".equals(options.get("publish"))) {
      return Optional.empty();
    }
    return Optional.of(
        new IcebergPlace(
            options.get("catalog"),
            Optional.ofNullable(options.get("catalog-files")),
            options.get("namespace"),
            TablePartitions.ofName(options.get("partition-by")).orElseThrow()));
  }
}
