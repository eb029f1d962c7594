package dev.tenor.job;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenor.classify.LabelReader;
import dev.tenor.corpus.CsvTable;
import java.util.List;

/**
 * Labelled statements from a spreadsheet: columns are named like the fields of JSON Lines, a
 * content of several pieces goes on in {@code content_2}, {@code content_3} and so on.
 */
final class CsvLabels {
  private static final List<String> REQUIRED = List.of("id", "text", "content", "tone");

  private CsvLabels() {}

  static boolean isCsv(String fileName) {
    return fileName.endsWith(".csv");
  }

  /** Hands every row to the reader, which keeps what is wrong with it. */
  static void read(String fileName, byte[] file, LabelReader reader) {
    CsvTable table = CsvTable.of(file);
    for (String column : REQUIRED) {
      if (!table.columns().contains(column)) {
        reader.refuse(fileName, 1, "the header has no column '" + column + "'");
        return;
      }
    }
    for (CsvTable.Row row : table.rows()) {
      if (row.fault() == null) {
        reader.read(fileName, (int) row.number(), label(row));
      } else {
        reader.refuse(fileName, (int) row.number(), row.fault());
      }
    }
  }

  private static ObjectNode label(CsvTable.Row row) {
    ObjectNode label = JsonNodeFactory.instance.objectNode();
    row.fields().forEach(label::put);
    ArrayNode content = label.putArray("content");
    content.add(row.fields().get("content"));
    for (int piece = 2; !row.fields().getOrDefault("content_" + piece, "").isEmpty(); piece++) {
      content.add(row.fields().get("content_" + piece));
    }
    return label;
  }
}
