package dev.tenor.warehouse.export;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A row in the text format of PostgreSQL's COPY. */
final class CopyLine {
  /** PostgreSQL holds every character but this one. */
  private static final char NOTHING = '\0';

  private CopyLine() {}

  static void append(ResultSet row, int columns, StringBuilder line) throws SQLException {
    for (int column = 1; column <= columns; column++) {
      if (column > 1) {
        line.append('\t');
      }
      String words = row.getString(column);
      if (words == null) {
        line.append("\\N");
      } else {
        append(words, line);
      }
    }
    line.append('\n');
  }

  static void append(String words, StringBuilder line) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case NOTHING -> line.append('\uFFFD');
        default -> line.append(c);
      }
    }
  }
}
