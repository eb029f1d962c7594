package dev.tenor.warehouse.export;

import java.util.SortedMap;

/**
 * What an export has written.
 *
 * @param rows of each table, by its name
 */
public record Exported(SortedMap<String, Long> rows) {}
