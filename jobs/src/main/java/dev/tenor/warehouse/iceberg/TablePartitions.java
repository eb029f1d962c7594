package dev.tenor.warehouse.iceberg;

import dev.tenor.warehouse.TableSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what the tables that grow with the corpus are partitioned. Trends, dimensions and the like are
 * small: to cut them up would only make small files.
 */
public enum TablePartitions {
  MONTH,
  /** For corpora with so many articles that a month of them is more than a few files. */
  DAY,
  NONE;

  private static final String PUBLISHED = "published_date";

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<TablePartitions> ofName(String name) {
    return Arrays.stream(values()).filter(p -> p.label().equals(name)).findFirst();
  }

  public static String names() {
    return Stream.of(values()).map(TablePartitions::label).collect(Collectors.joining(", "));
  }

  /** The partition field of a table as Iceberg's DDL writes it; empty where it has none. */
  Optional<String> fieldOf(TableSchema schema) {
    if (this == NONE) {
      return Optional.empty();
    }
    if (schema.kind().equals("fact")) {
      // A day of sums is a few rows, whatever the corpus.
      return dateKey(schema).map(day -> "months(" + day + ")");
    }
    if (!schema.isPartitioned()) {
      return Optional.empty();
    }
    if (schema.columns().stream().anyMatch(column -> column.name().equals(PUBLISHED))) {
      return Optional.of((this == DAY ? "days(" : "months(") + PUBLISHED + ")");
    }
    return Optional.of(TableSchema.PARTITION);
  }

  /** All fields that a run may have given a table; any other is somebody else's choice. */
  static Set<String> known(TableSchema schema) {
    return Stream.of(values())
        .flatMap(choice -> choice.fieldOf(schema).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<String> dateKey(TableSchema schema) {
    List<String> keys = schema.keys();
    return schema.columns().stream()
        .filter(column -> column.type().equals("DATE") && keys.contains(column.name()))
        .map(TableSchema.Column::name)
        .findFirst();
  }
}
