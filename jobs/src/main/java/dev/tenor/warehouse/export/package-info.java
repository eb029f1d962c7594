/**
 * A published snapshot, carried to where BI tools look: PostgreSQL, a DuckDB file, CSV.
 *
 * <p>Reads with an embedded DuckDB, so that nobody waits for Spark.
 */
package dev.tenor.warehouse.export;
