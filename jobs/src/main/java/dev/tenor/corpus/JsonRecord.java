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
import java.util.StringJoiner;

/**
 * Takes the fields of an article from one JSON object.
 *
 * <p>An object that lacks the field of the text but has news-please's {@code maintext} is read
 * under news-please's names.
 */
final class JsonRecord {
  private final String address;
  private final FieldNames fields;
  private final FieldNames newsPlease;
  private final JsonFactory json;

  JsonRecord(String address, FieldNames fields, int maxRecordBytes) {
    this.address = address;
    this.fields = fields;
    this.newsPlease = fields.orNewsPlease();
    this.json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(maxRecordBytes).build())
            .build();
  }

  /**
   * @param number of the record in its file
   * @param bytes the whole record, or its front
   * @param length how many bytes the record has; one with more than {@code bytes} is too large
   */
  RawRecord parse(long number, byte[] bytes, long length) throws IOException {
    if (length > bytes.length) {
      return unreadable(
          number, bytes, length, "too_large", "a record of " + length + " bytes, over the limit");
    }
    try {
      return parse(number, RawBytes.utf8(bytes), bytes, length);
    } catch (CharacterCodingException e) {
      return inOtherCharset(number, bytes, length);
    }
  }

  private RawRecord inOtherCharset(long number, byte[] bytes, long length) throws IOException {
    try {
      String charset = Charsets.of(bytes);
      return parse(number, Charsets.decode(bytes, charset), bytes, length).readAs(charset);
    } catch (CharacterCodingException e) {
      return unreadable(number, bytes, length, "bad_encoding", RawBytes.NOT_UTF8);
    }
  }

  private RawRecord parse(long number, String decoded, byte[] bytes, long length)
      throws IOException {
    String text = decoded;
    if (number == 1 && text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    Map<String, String> values = new HashMap<>();
    try (JsonParser parser = json.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return unreadable(number, bytes, length, "bad_json", "not a JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        values.put(parser.currentName(), value(parser));
      }
      if (parser.nextToken() != null) {
        return unreadable(number, bytes, length, "bad_json", "something stands after the object");
      }
    } catch (JsonProcessingException e) {
      return unreadable(number, bytes, length, "bad_json", e.getOriginalMessage());
    }
    FieldNames names = fields;
    if (values.get(fields.text()) == null && values.containsKey(newsPlease.text())) {
      names = newsPlease;
      values.remove(names.published(), "None"); // its writer's word for no date
    }
    return RawRecord.readable(address, number, names, values::get, bytes, length);
  }

  /** Of a name that stands there twice, the last value counts, also where it is none. */
  private String value(JsonParser parser) throws IOException {
    boolean isAuthor =
        parser.currentName().equals(fields.author())
            || parser.currentName().equals(newsPlease.author());
    JsonToken token = parser.nextToken();
    if (token.isScalarValue()) {
      return token == JsonToken.VALUE_NULL ? null : parser.getText();
    }
    if (isAuthor && token == JsonToken.START_ARRAY) {
      return joined(parser);
    }
    parser.skipChildren();
    return null;
  }

  /** The names in an array, as one: authors often come as a list. */
  private static String joined(JsonParser parser) throws IOException {
    StringJoiner names = new StringJoiner(", ").setEmptyValue("");
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token == JsonToken.VALUE_STRING) {
        names.add(parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return names.toString();
  }

  private RawRecord unreadable(
      long number, byte[] bytes, long length, String reason, String detail) {
    return RawRecord.unreadable(address, number, reason, detail, RawBytes.kept(bytes), length);
  }
}
