package dev.tenor.corpus;

import java.io.IOException;

/** Reads JSON Lines: one object a line, in UTF-8; blank lines are no records. */
final class JsonLinesSource implements RecordSource {
  private final ByteLines lines;
  private final JsonRecord record;

  JsonLinesSource(ByteLines lines, JsonRecord record) {
    this.lines = lines;
    this.record = record;
  }

  @Override
  public RawRecord next() throws IOException {
    for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
      if (line.isCut() || !isBlank(line.bytes())) {
        return record.parse(line.number(), line.bytes(), line.length());
      }
    }
    return null;
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
