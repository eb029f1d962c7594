package dev.tenor.job;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of a run; {@code read = kept + duplicates + quarantined}.
 *
 * @param snapshot the published folder; null before it is published
 * @param tables first rows of two trend tables
 */
public record RunSummary(
    long read,
    long kept,
    long duplicates,
    long quarantined,
    long statements,
    long speakers,
    Path snapshot,
    List<Preview> tables) {

  RunSummary at(Path published) {
    return new RunSummary(
        read, kept, duplicates, quarantined, statements, speakers, published, tables);
  }

  /** A few rows for the terminal, as text. */
  public record Preview(String table, List<String> columns, List<List<String>> rows) {}
}
