package dev.tenor.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;

/** Reads JSON Lines: one object a line, in UTF-8; blank lines are no records. */
final class JsonLinesSource implements RecordSource {
  private final FileSlice slice;
  private final FieldNames fields;
  private final ByteLines lines;
  private final JsonFactory json;

  JsonLinesSource(FileSystem system, FileSlice slice, FieldNames fields, int maxRecordBytes)
      throws IOException {
    this.slice = slice;
    this.fields = fields;
    this.lines = ByteLines.open(system, slice, maxRecordBytes);
    this.json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(maxRecordBytes).build())
            .build();
  }

  @Override
  public RawRecord next() throws IOException {
    for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
      if (line.isCut()) {
        return unreadable(
            line, "too_large", "a line of " + line.length() + " bytes, over the limit");
      }
      if (!isBlank(line.bytes())) {
        return record(line);
      }
    }
    return null;
  }

  private RawRecord record(ByteLines.Line line) throws IOException {
    String text;
    try {
      text = RawBytes.utf8(line.bytes());
    } catch (CharacterCodingException e) {
      return unreadable(line, "bad_encoding", "not UTF-8");
    }
    if (line.number() == 1 && text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    Map<String, String> values = new HashMap<>();
    try (JsonParser parser = json.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return unreadable(line, "bad_json", "not a JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value.isScalarValue()) {
          values.put(name, value == JsonToken.VALUE_NULL ? null : parser.getText());
        } else {
          values.remove(name); // of a name that stands there twice, the last one counts
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        return unreadable(line, "bad_json", "something stands after the object");
      }
    } catch (JsonProcessingException e) {
      return unreadable(line, "bad_json", e.getOriginalMessage());
    }
    return new RawRecord(
        slice.address(),
        line.number(),
        values.get(fields.id()),
        values.get(fields.source()),
        values.get(fields.published()),
        values.get(fields.title()),
        values.get(fields.author()),
        values.get(fields.url()),
        values.get(fields.text()),
        null,
        null,
        RawBytes.kept(line.bytes()),
        line.length());
  }

  private RawRecord unreadable(ByteLines.Line line, String reason, String detail) {
    return RawRecord.unreadable(
        slice.address(), line.number(), reason, detail, RawBytes.kept(line.bytes()), line.length());
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
