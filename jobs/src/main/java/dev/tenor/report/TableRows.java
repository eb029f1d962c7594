package dev.tenor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one small query: strings, numbers, booleans, days, nulls. */
record TableRows(List<String> columns, List<List<Object>> rows) {

  /** One row, by the names of its columns. */
  Map<String, Object> row(int index) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      named.put(columns.get(i), rows.get(index).get(i));
    }
    return named;
  }

  List<Map<String, Object>> named() {
    List<Map<String, Object>> named = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      named.add(row(i));
    }
    return named;
  }

  /** The first rows alone. */
  TableRows first(int count) {
    return new TableRows(columns, rows.subList(0, Math.min(count, rows.size())));
  }
}
