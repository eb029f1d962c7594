/**
 * The report: one HTML page that shows a published snapshot and asks the network for nothing.
 *
 * <p>Reads published tables by small queries, says in sentences what they hold, and writes the
 * page.
 */
package dev.tenor.report;
