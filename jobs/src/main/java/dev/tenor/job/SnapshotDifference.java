package dev.tenor.job;

import java.util.List;

/**
 * What changed between two snapshots, and why.
 *
 * @param reasons what went into them differently
 * @param tables all tables with rows that differ, {@code run_metrics} left out
 * @param shares the issues and months whose share changed most
 * @param tones the speakers, issues and months whose net tone changed most
 */
public record SnapshotDifference(
    String before,
    String after,
    List<Reason> reasons,
    List<TableChange> tables,
    List<TrendChange> shares,
    List<TrendChange> tones) {

  /**
   * Something that the two manifests say differently.
   *
   * @param what an input, an option or a version
   * @param before null where only the later one has it
   * @param after null where only the earlier one has it
   */
  public record Reason(String what, String before, String after) {}

  /**
   * Rows of a table by its keys.
   *
   * @param rows of the later snapshot
   */
  public record TableChange(String table, long added, long removed, long changed, long rows) {}

  /**
   * A figure of a month.
   *
   * @param of the issue, or speaker and issue
   * @param before null where the earlier snapshot has no such figure
   * @param after null where the later one has none
   */
  public record TrendChange(String month, String of, Double before, Double after) {}

  /** Whether both hold the same rows. */
  public boolean isNothing() {
    return tables.isEmpty();
  }
}
