package dev.tenor.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON that can stand inside a script element: no {@code <}, {@code >}, {@code &}, U+2028 or U+2029
 * as such, so that no text ends the element or the statement.
 *
 * <p>Tables go by column; a column of words is a list of its different values and, for each row, a
 * place in that list.
 */
final class ScriptJson {
  private ScriptJson() {}

  /** A JSON object of tables and other values: strings, numbers, booleans, maps, lists, nulls. */
  static String of(Map<String, Object> values) {
    StringWriter json = new StringWriter();
    try (JsonGenerator out =
        new JsonFactory().setCharacterEscapes(new ScriptEscapes()).createGenerator(json)) {
      write(values, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString();
  }

  private static void write(Object value, JsonGenerator out) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof TableRows table) {
      writeTable(table, out);
    } else if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.writeFieldName(entry.getKey().toString());
        write(entry.getValue(), out);
      }
      out.writeEndObject();
    } else if (value instanceof Iterable<?> list) {
      out.writeStartArray();
      for (Object element : list) {
        write(element, out);
      }
      out.writeEndArray();
    } else if (value instanceof Boolean truth) {
      out.writeNumber(truth ? 1 : 0);
    } else if (value instanceof Double number) {
      writeDouble(number, out);
    } else if (value instanceof Number number) {
      out.writeNumber(number.longValue());
    } else {
      out.writeString(ShownText.of(value.toString()));
    }
  }

  private static void writeDouble(double number, JsonGenerator out) throws IOException {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      out.writeNumber((long) number);
    } else {
      out.writeNumber(number);
    }
  }

  private static void writeTable(TableRows table, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeNumberField("count", table.rows().size());
    out.writeObjectFieldStart("columns");
    for (int column = 0; column < table.columns().size(); column++) {
      out.writeFieldName(table.columns().get(column));
      writeColumn(table, column, out);
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void writeColumn(TableRows table, int column, JsonGenerator out)
      throws IOException {
    List<Object> cells = new ArrayList<>();
    boolean isWords = false;
    for (List<Object> row : table.rows()) {
      Object cell = row.get(column);
      cells.add(cell);
      isWords |= cell != null && !(cell instanceof Number) && !(cell instanceof Boolean);
    }
    if (!isWords) {
      write(cells, out);
      return;
    }
    Map<Object, Integer> places = new LinkedHashMap<>();
    List<Integer> at = new ArrayList<>();
    for (Object cell : cells) {
      at.add(cell == null ? -1 : places.computeIfAbsent(cell, c -> places.size()));
    }
    out.writeStartObject();
    out.writeFieldName("words");
    write(places.keySet(), out);
    out.writeFieldName("at");
    write(at, out);
    out.writeEndObject();
  }

  /** Escapes beyond JSON's own. */
  private static final class ScriptEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final String OUTSIDE_ASCII = "\u2028\u2029";

    private final int[] ascii = standardAsciiEscapesForJSON();

    ScriptEscapes() {
      for (char c : new char[] {'<', '>', '&'}) {
        ascii[c] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return OUTSIDE_ASCII.indexOf(character) < 0
          ? null
          : new SerializedString("\\u%04x".formatted(character));
    }
  }
}
