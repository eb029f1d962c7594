package dev.tenor.warehouse;

import dev.tenor.spark.LocalAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.SparkSession;

/**
 * Results that hang on a text and on versions alone, kept beside the snapshots so that a later run
 * need not compute them again.
 *
 * <p>A folder per version holds a folder per batch, which appears in one rename: a run that dies
 * leaves a whole batch or none. What is kept is a pure function of its key, so it belongs to no
 * snapshot, and a rollback does not touch it.
 */
public final class ReusableResults {
  private static final String BUILDING = ".building-";
  private static final String OLD = ".old-";

  private final SparkSession spark;
  private final Path root;
  private final String version;

  /**
   * @param kind of the results
   * @param version names all that the results hang on besides their text
   */
  public ReusableResults(SparkSession spark, Warehouse warehouse, String kind, String version) {
    this(spark, warehouse.reusable().resolve(kind), version);
  }

  private ReusableResults(SparkSession spark, Path root, String version) {
    this.spark = spark;
    this.root = root;
    this.version = version;
  }

  /**
   * How many rows are kept, by the footers of files alone.
   *
   * @param part whose rows are counted
   * @param start beginning of the version's name
   */
  public static long rowsKept(Warehouse warehouse, String kind, String part, String start)
      throws IOException {
    Optional<ReusableResults> found =
        new ReusableResults(null, warehouse.reusable().resolve(kind), start).beginning(start);
    long rows = 0;
    if (found.isPresent()) {
      for (Path batch : found.get().batches()) {
        rows += WrittenFiles.of(batch.resolve(part), new Configuration()).rows();
      }
    }
    return rows;
  }

  public String version() {
    return version;
  }

  /** Results of this kind of a version that begins so; empty where none is kept. */
  public Optional<ReusableResults> beginning(String start) throws IOException {
    return Warehouse.children(root).stream()
        .map(folder -> folder.getFileName().toString())
        .filter(name -> name.startsWith(start))
        .map(name -> new ReusableResults(spark, root, name))
        .findFirst();
  }

  /** The rows of a part of all batches; none where nothing is kept. */
  public <R> Dataset<R> rows(String part, Encoder<R> encoder) throws IOException {
    List<String> folders = new ArrayList<>();
    for (Path batch : batches()) {
      folders.add(LocalAddress.of(batch.resolve(part)));
    }
    return folders.isEmpty()
        ? spark.createDataset(List.of(), encoder)
        : spark.read().schema(encoder.schema()).parquet(folders.toArray(String[]::new)).as(encoder);
  }

  /** How many batches are kept. */
  public int batchCount() throws IOException {
    return batches().size();
  }

  /**
   * Adds a batch.
   *
   * @param parts rows by the name of their part; the same names in every batch
   */
  public void add(String batch, Map<String, Dataset<?>> parts) throws IOException {
    Path folder = Files.createDirectories(root.resolve(version));
    Path building = folder.resolve(BUILDING + batch);
    write(building, parts);
    Files.move(building, folder.resolve(batch), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Puts one batch in place of all; what was there stays until the new one is whole. */
  public void replace(String batch, Map<String, Dataset<?>> parts) throws IOException {
    Path whole = root.resolve(version);
    Path building = root.resolve(BUILDING + version);
    Path old = root.resolve(OLD + version);
    Folders.delete(building);
    write(building.resolve(batch), parts);
    if (Files.exists(whole)) {
      Files.move(whole, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(building, whole, StandardCopyOption.ATOMIC_MOVE);
    Folders.delete(old);
  }

  /** Removes all versions but this one. */
  public void removeOthers() throws IOException {
    for (Path folder : Warehouse.children(root)) {
      if (!folder.getFileName().toString().equals(version)) {
        Folders.delete(folder);
      }
    }
  }

  /** Brings back or removes what a run has left that died; only the holder of the lock may. */
  static void mend(Path reusable) throws IOException {
    for (Path kind : Warehouse.children(reusable)) {
      mendKind(kind);
    }
  }

  private static void mendKind(Path root) throws IOException {
    for (Path folder : Warehouse.children(root)) {
      String name = folder.getFileName().toString();
      if (name.startsWith(OLD)) {
        Path whole = root.resolve(name.substring(OLD.length()));
        if (Files.exists(whole)) {
          Folders.delete(folder);
        } else {
          Files.move(folder, whole, StandardCopyOption.ATOMIC_MOVE);
        }
      } else if (name.startsWith(BUILDING)) {
        Folders.delete(folder);
      } else {
        for (Path batch : Warehouse.children(folder)) {
          if (batch.getFileName().toString().startsWith(BUILDING)) {
            Folders.delete(batch);
          }
        }
      }
    }
  }

  private List<Path> batches() throws IOException {
    return Warehouse.children(root.resolve(version)).stream()
        .filter(folder -> !folder.getFileName().toString().startsWith("."))
        .toList();
  }

  private static void write(Path folder, Map<String, Dataset<?>> parts) throws IOException {
    Folders.delete(folder);
    for (Map.Entry<String, Dataset<?>> part : parts.entrySet()) {
      Path target = folder.resolve(part.getKey());
      part.getValue().write().parquet(LocalAddress.of(target));
      if (!holdsParquet(target)) {
        Folders.delete(target);
        part.getValue().limit(0).coalesce(1).write().parquet(LocalAddress.of(target));
      }
    }
  }

  private static boolean holdsParquet(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".parquet"));
    }
  }
}
