/**
 * The published tables: schemas, snapshots, audit of the written files, publish, rollback.
 *
 * <p>The only room that writes tables; a reader of {@code OUT/current} sees one whole run.
 */
package dev.tenor.warehouse;
