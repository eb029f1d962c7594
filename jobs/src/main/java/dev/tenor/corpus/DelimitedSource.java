package dev.tenor.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads separated values with a header line (RFC 4180) in UTF-8.
 *
 * <p>Every field is decoded by itself: one badly encoded row does not spoil the others. Where the
 * header has no column for the text under the separator of the format, a tab, a semicolon and a
 * comma are tried: spreadsheets of many countries write semicolons.
 */
final class DelimitedSource implements RecordSource {
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  /** A header that is longer is none. */
  private static final int HEADER_BYTES = 1 << 16;

  private static final int SHOWN_COLUMNS = 50;

  private final String address;
  private final FieldNames fields;
  private final Header header;
  private final InputFormat format;
  private final String headerLine;
  private final CsvRows rows;
  private long number;

  /**
   * @param separator the format's
   * @throws UnreadableFile where the header has no column for the text
   */
  DelimitedSource(
      InputStream file, String address, char separator, FieldNames fields, int maxRecordBytes)
      throws IOException {
    this.address = address;
    this.fields = fields;
    BufferedInputStream in = new BufferedInputStream(file, HEADER_BYTES);
    byte[] head = StoredFile.head(in, HEADER_BYTES);
    // Before the rows: a quotation mark behind the mark would not be the first of its field.
    int markBytes =
        new String(head, StandardCharsets.ISO_8859_1).startsWith(BYTE_ORDER_MARK) ? 3 : 0;
    in.skipNBytes(markBytes);
    this.header = header(Arrays.copyOfRange(head, markBytes, head.length), separator);
    this.rows = new CsvRows(in, header.separator(), maxRecordBytes);
    this.headerLine = RawBytes.utf8(rows.next().bytes());
    this.format = separator == '\t' ? InputFormat.TSV : InputFormat.CSV;
  }

  /** The places of the columns; of a name that stands there twice, the first. */
  private record Header(char separator, int width, Map<String, Integer> columns) {
    static Header of(byte[] head, char separator) throws IOException {
      CsvRows.Row row = new CsvRows(new ByteArrayInputStream(head), separator, HEADER_BYTES).next();
      List<byte[]> names =
          row == null || row.fault() != CsvRows.Fault.NONE ? List.of() : row.fields();
      Map<String, Integer> columns = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        try {
          columns.putIfAbsent(RawBytes.utf8(names.get(i)), i);
        } catch (CharacterCodingException e) {
          throw new UnreadableFile("bad_header", "the header is not UTF-8");
        }
      }
      return new Header(separator, names.size(), columns);
    }
  }

  private Header header(byte[] head, char separator) throws IOException {
    Header own = Header.of(head, separator);
    for (char other : new char[] {separator, '\t', ';', ','}) {
      Header header = other == separator ? own : Header.of(head, other);
      if (header.columns().containsKey(fields.text())) {
        return header;
      }
    }
    throw new UnreadableFile(
        "bad_header",
        "the header has no column '%s'; it has %s"
            .formatted(
                fields.text(),
                own.columns().keySet().stream().sorted().limit(SHOWN_COLUMNS).toList()));
  }

  @Override
  public RawRecord next() throws IOException {
    CsvRows.Row row = rows.next();
    if (row == null) {
      return null;
    }
    number++;
    switch (row.fault()) {
      case STRAY_QUOTE:
        return unreadable(row, "bad_row", "a quotation mark inside a quoted field is not doubled");
      case UNCLOSED_QUOTE:
        return unreadable(
            row, "bad_row", "an unclosed quotation mark takes in the rest of the file");
      case TOO_LONG:
        return unreadable(row, "too_large", "a row of " + row.length() + " bytes, over the limit");
      case NONE:
        break;
    }
    List<byte[]> values = row.fields();
    if (values.size() != header.width()) {
      return unreadable(
          row, "bad_row", values.size() + " fields under a header of " + header.width());
    }
    try {
      return record(row, values, RawBytes::utf8);
    } catch (CharacterCodingException e) {
      return inOtherCharset(row, values);
    }
  }

  private RawRecord inOtherCharset(CsvRows.Row row, List<byte[]> values) {
    try {
      String charset = Charsets.of(row.bytes());
      return record(row, values, bytes -> Charsets.decode(bytes, charset)).readAs(charset);
    } catch (CharacterCodingException e) {
      return unreadable(row, "bad_encoding", RawBytes.NOT_UTF8);
    }
  }

  private interface Decoding {
    String of(byte[] bytes) throws CharacterCodingException;
  }

  private RawRecord record(CsvRows.Row row, List<byte[]> values, Decoding decoding)
      throws CharacterCodingException {
    RawRecord.Values named =
        name -> {
          Integer column = header.columns().get(name);
          return column == null ? null : decoding.of(values.get(column));
        };
    return RawRecord.readable(address, number, fields, named, row.bytes(), row.length())
        .of(format, headerLine);
  }

  private RawRecord unreadable(CsvRows.Row row, String reason, String detail) {
    return RawRecord.unreadable(
            address, number, reason, detail, RawBytes.kept(row.bytes()), row.length())
        .of(format, headerLine);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
