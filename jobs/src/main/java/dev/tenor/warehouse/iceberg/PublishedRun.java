package dev.tenor.warehouse.iceberg;

/**
 * A row of the table {@code tenor_snapshot}: a run whose tables are in the catalog. Components are
 * named as its columns.
 *
 * @param tenor_snapshot id of the run's snapshot; its rows are in each table's branch {@code
 *     tenor_ID}
 * @param table_count how many tables have that branch
 * @param row_count of all of them together
 */
public record PublishedRun(String tenor_snapshot, String state, long table_count, long row_count) {
  /** Being written and audited; not whole. */
  static final String STAGING = "staging";

  /** Whole, and never published yet. */
  static final String STAGED = "staged";

  /** Published: every table's main is it, or on the way to it. Its branches are whole. */
  static final String SWITCHING = "switching";

  /** Published: every table's main is it. */
  static final String CURRENT = "current";

  /** Whole, and published once. */
  static final String KEPT = "kept";

  /** Being removed; not whole. */
  static final String EXPIRING = "expiring";

  PublishedRun in(String newState) {
    return new PublishedRun(tenor_snapshot, newState, table_count, row_count);
  }

  boolean is(String anyState) {
    return state.equals(anyState);
  }

  boolean isWhole() {
    return !is(STAGING) && !is(EXPIRING);
  }
}
