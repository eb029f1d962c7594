package dev.tenor.warehouse;

import dev.tenor.spark.LocalAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.spark.sql.Dataset;

/** Writes results that a person asks for outside of any snapshot; a reader never sees half. */
public final class ResultFiles {
  private ResultFiles() {}

  /** Puts {@code text} into {@code file}, in place of what was there. */
  public static void writeText(Path file, String text) throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    Files.createDirectories(whole.getParent());
    Path parts = whole.resolveSibling("." + whole.getFileName() + ".writing");
    Files.write(parts, text.getBytes(StandardCharsets.UTF_8));
    Files.move(parts, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Adds a line to {@code file} in one write, so that lines of two processes do not mix. */
  public static void appendLine(Path file, String line) throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    Files.createDirectories(whole.getParent());
    Files.write(
        whole,
        (line + "\n").getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** Writes a small table as one Parquet file into {@code folder}, in place of an earlier one. */
  public static void writeTable(Path folder, Dataset<?> rows) throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    Files.createDirectories(whole.getParent());
    Path parts = whole.resolveSibling("." + whole.getFileName() + ".writing");
    Folders.delete(parts);
    rows.coalesce(1).write().parquet(LocalAddress.of(parts));
    Folders.delete(whole);
    Files.move(parts, whole, StandardCopyOption.ATOMIC_MOVE);
  }
}
