package dev.tenor.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of a run; {@code read = kept + duplicates + quarantined + outside + forgotten}.
 *
 * @param outside articles whose day is not in the window
 * @param forgotten articles on the list of those that must not come back
 * @param carried articles of the snapshot before that stay
 * @param snapshot the published folder; null before it is published
 * @param report the page to open; empty where there is none
 * @param tables first rows of two trend tables
 */
public record RunSummary(
    long read,
    long kept,
    long duplicates,
    long quarantined,
    long outside,
    long forgotten,
    long carried,
    long statements,
    long speakers,
    Path snapshot,
    Optional<Path> report,
    List<Preview> tables) {

  RunSummary at(Path published, Optional<Path> itsReport) {
    return new RunSummary(
        read,
        kept,
        duplicates,
        quarantined,
        outside,
        forgotten,
        carried,
        statements,
        speakers,
        published,
        itsReport,
        tables);
  }

  /** A few rows for the terminal, as text. */
  public record Preview(String table, List<String> columns, List<List<String>> rows) {}
}
