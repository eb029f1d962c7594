package dev.tenor.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small file of comma-separated values with a header (RFC 4180, UTF-8), read whole: for what
 * people keep in a spreadsheet.
 *
 * @param columns names in the header
 */
public record CsvTable(List<String> columns, List<Row> rows) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** No label or list needs more. */
  private static final int MAX_ROW_BYTES = 1 << 20;

  /**
   * @param number as a spreadsheet counts: the header is row 1, blank rows are left out
   * @param fields by column; empty where the row cannot be read
   * @param fault what is wrong with the row; null where nothing is
   */
  public record Row(long number, Map<String, String> fields, String fault) {}

  /** The table of these bytes; no columns where there is not even a header. */
  public static CsvTable of(byte[] file) {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    try (CsvRows lines = new CsvRows(new ByteArrayInputStream(file), ',', MAX_ROW_BYTES)) {
      long number = 0;
      for (CsvRows.Row line = lines.next(); line != null; line = lines.next()) {
        number++;
        if (number == 1) {
          columns = header(line);
        } else {
          rows.add(row(number, line, columns));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory is always readable", e);
    }
    return new CsvTable(columns, rows);
  }

  private static List<String> header(CsvRows.Row line) {
    List<String> columns = new ArrayList<>();
    try {
      if (line.fault() == CsvRows.Fault.NONE) {
        for (byte[] field : line.fields()) {
          columns.add(text(field).replace(BYTE_ORDER_MARK, "").strip());
        }
      }
    } catch (CharacterCodingException e) {
      return List.of();
    }
    return columns;
  }

  private static Row row(long number, CsvRows.Row line, List<String> columns) {
    String fault =
        switch (line.fault()) {
          case NONE -> null;
          case STRAY_QUOTE -> "something stands behind a closing quotation mark";
          case UNCLOSED_QUOTE -> "a quotation mark is never closed";
          case TOO_LONG -> "longer than %,d bytes".formatted(MAX_ROW_BYTES);
        };
    if (fault != null) {
      return new Row(number, Map.of(), fault);
    }
    List<byte[]> values = line.fields();
    if (values.size() != columns.size()) {
      return new Row(
          number, Map.of(), "%d fields under %d columns".formatted(values.size(), columns.size()));
    }
    Map<String, String> fields = new LinkedHashMap<>();
    try {
      for (int i = 0; i < columns.size(); i++) {
        fields.putIfAbsent(columns.get(i), text(values.get(i)));
      }
    } catch (CharacterCodingException e) {
      return new Row(number, Map.of(), "not UTF-8");
    }
    return new Row(number, fields, null);
  }

  private static String text(byte[] field) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(field)).toString();
  }
}
