package dev.tenor.corpus;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Reads CSV with a header line (RFC 4180): fields may be quoted and then hold line breaks.
 *
 * <p>The bytes pass the parser as Latin-1, one character each, and every field is decoded as UTF-8
 * by itself: one badly encoded row does not spoil the others, and its bytes are kept as they were.
 */
final class DelimitedSource implements RecordSource {
  private final FileSlice slice;
  private final FieldNames fields;
  private final int maxRecordBytes;
  private final FSDataInputStream in;
  private final CsvParser parser;
  private final Map<String, Integer> columns = new HashMap<>();
  private long number;
  private boolean broken;

  DelimitedSource(FileSystem system, FileSlice slice, FieldNames fields, int maxRecordBytes)
      throws IOException {
    this.slice = slice;
    this.fields = fields;
    this.maxRecordBytes = maxRecordBytes;
    this.in = system.open(new Path(slice.address()));
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setQuoteEscape('"');
    settings.setMaxCharsPerColumn(maxRecordBytes);
    settings.setMaxColumns(1024);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setNormalizeLineEndingsWithinQuotes(false);
    settings.setLineSeparatorDetectionEnabled(true);
    settings.setReadInputOnSeparateThread(false);
    this.parser = new CsvParser(settings);
    parser.beginParsing(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
    readHeader();
  }

  private void readHeader() throws IOException {
    String[] header = parser.parseNext();
    for (int i = 0; header != null && i < header.length; i++) {
      if (header[i] != null) {
        String name = utf8(header[i]);
        columns.putIfAbsent(i == 0 && name.startsWith("\uFEFF") ? name.substring(1) : name, i);
      }
    }
    if (!columns.containsKey(fields.text())) {
      in.close();
      throw new InputProblem(
          slice.address()
              + ": the header has no column '"
              + fields.text()
              + "'; it has "
              + columns.keySet().stream().sorted().toList());
    }
  }

  @Override
  public RawRecord next() throws IOException {
    if (broken) {
      return null;
    }
    String[] row;
    try {
      row = parser.parseNext();
    } catch (TextParsingException e) {
      // An unclosed quotation mark swallows all that follows; no later row can be told apart.
      broken = true;
      number++;
      String parsed = e.getParsedContent() == null ? "" : e.getParsedContent();
      byte[] raw = parsed.getBytes(StandardCharsets.ISO_8859_1);
      return unreadable(
          "bad_row",
          "a field longer than "
              + maxRecordBytes
              + " bytes, perhaps an unclosed quotation mark; the rest of the file is not read",
          raw);
    }
    if (row == null) {
      return null;
    }
    number++;
    String content = parser.getContext().currentParsedContent();
    byte[] raw = (content == null ? "" : content).getBytes(StandardCharsets.ISO_8859_1);
    if (row.length != columns.size()) {
      return unreadable("bad_row", row.length + " fields under a header of " + columns.size(), raw);
    }
    try {
      return new RawRecord(
          slice.address(),
          number,
          value(row, fields.id()),
          value(row, fields.source()),
          value(row, fields.published()),
          value(row, fields.title()),
          value(row, fields.author()),
          value(row, fields.url()),
          value(row, fields.text()),
          null,
          null,
          RawBytes.kept(raw),
          raw.length);
    } catch (CharacterCodingException e) {
      return unreadable("bad_encoding", "not UTF-8", raw);
    }
  }

  private RawRecord unreadable(String reason, String detail, byte[] raw) {
    return RawRecord.unreadable(
        slice.address(),
        number,
        reason,
        RawBytes.detail(detail, raw.length),
        RawBytes.kept(raw),
        raw.length);
  }

  private String value(String[] row, String field) throws CharacterCodingException {
    Integer column = columns.get(field);
    return column == null || row[column] == null ? null : utf8(row[column]);
  }

  private static String utf8(String bytesAsCharacters) throws CharacterCodingException {
    return RawBytes.utf8(bytesAsCharacters.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public void close() throws IOException {
    parser.stopParsing();
    in.close();
  }
}
