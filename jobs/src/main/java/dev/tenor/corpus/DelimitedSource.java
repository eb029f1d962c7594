package dev.tenor.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Reads CSV with a header line (RFC 4180) in UTF-8.
 *
 * <p>Every field is decoded by itself: one badly encoded row does not spoil the others.
 */
final class DelimitedSource implements RecordSource {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final FileSlice slice;
  private final FieldNames fields;
  private final CsvRows rows;
  private final Map<String, Integer> columns = new HashMap<>();
  private int width;
  private long number;

  DelimitedSource(FileSystem system, FileSlice slice, FieldNames fields, int maxRecordBytes)
      throws IOException {
    this.slice = slice;
    this.fields = fields;
    FSDataInputStream in = system.open(new Path(slice.address()));
    try {
      // Before the rows: a quotation mark behind the mark would not be the first of its field.
      if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
        in.seek(0);
      }
      this.rows = new CsvRows(in, maxRecordBytes);
      readHeader();
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private void readHeader() throws IOException {
    CsvRows.Row header = rows.next();
    List<byte[]> names =
        header == null || header.fault() != CsvRows.Fault.NONE ? List.of() : header.fields();
    width = names.size();
    for (int i = 0; i < width; i++) {
      try {
        columns.putIfAbsent(RawBytes.utf8(names.get(i)), i);
      } catch (CharacterCodingException e) {
        throw new InputProblem(slice.address() + ": the header is not UTF-8", e);
      }
    }
    if (!columns.containsKey(fields.text())) {
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
    if (values.size() != width) {
      return unreadable(row, "bad_row", values.size() + " fields under a header of " + width);
    }
    try {
      return new RawRecord(
          slice.address(),
          number,
          value(values, fields.id()),
          value(values, fields.source()),
          value(values, fields.published()),
          value(values, fields.title()),
          value(values, fields.author()),
          value(values, fields.url()),
          value(values, fields.text()),
          null,
          null,
          RawBytes.kept(row.bytes()),
          row.length());
    } catch (CharacterCodingException e) {
      return unreadable(row, "bad_encoding", "not UTF-8");
    }
  }

  private RawRecord unreadable(CsvRows.Row row, String reason, String detail) {
    return RawRecord.unreadable(
        slice.address(), number, reason, detail, RawBytes.kept(row.bytes()), row.length());
  }

  private String value(List<byte[]> values, String field) throws CharacterCodingException {
    Integer column = columns.get(field);
    return column == null ? null : RawBytes.utf8(values.get(column));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
