package dev.tenor.cli;

import java.util.Arrays;

/**
 * A text that grows at its end, each character with a style, and is then broken into lines.
 *
 * <p>A style never reaches over the end of a line: pagers show lines by themselves.
 */
final class StyledText {
  private int[] characters = new int[1024];
  private Style[] styles = new Style[1024];
  private int size;

  /** Adds words; what a terminal could obey becomes a blank, a line break stays. */
  StyledText add(String words, Style style) {
    words.codePoints().forEach(character -> add(character, style));
    return this;
  }

  /** Adds one character, like {@link #add(String, Style)}. */
  void add(int character, Style style) {
    if (size == characters.length) {
      characters = Arrays.copyOf(characters, 2 * size);
      styles = Arrays.copyOf(styles, 2 * size);
    }
    boolean isSafe = character == '\n' || !Printable.isUnsafe(character);
    characters[size] = isSafe ? character : ' ';
    styles[size] = style;
    size++;
  }

  /**
   * The lines, each ended by a line break.
   *
   * @param width in characters
   * @param indent blanks before each line but the first of a paragraph
   * @param colours whether styles are written at all
   */
  String lines(int width, int indent, Colours colours) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    boolean first = true;
    while (at < size) {
      while (at < size && characters[at] == ' ') {
        at++;
      }
      if (at == size) {
        break;
      }
      int margin = first ? 0 : indent;
      int end = endOfLine(at, width - margin);
      out.append(" ".repeat(margin));
      write(at, end, colours, out);
      out.append('\n');
      first = end < size && characters[end] == '\n';
      at = first ? end + 1 : end;
    }
    return out.toString();
  }

  /** Behind the last word that fits; inside a word only where it fills the line alone. */
  private int endOfLine(int from, int room) {
    int lastBlank = -1;
    for (int i = from; i < size && i - from <= room; i++) {
      if (characters[i] == '\n') {
        return i;
      }
      if (characters[i] == ' ' && styles[i] != Style.MARK) {
        lastBlank = i;
      }
    }
    if (size - from <= room) {
      return size;
    }
    return lastBlank > from ? lastBlank : from + room;
  }

  private void write(int from, int to, Colours colours, StringBuilder out) {
    int end = to;
    while (end > from && characters[end - 1] == ' ') {
      end--;
    }
    Style now = Style.PLAIN;
    for (int i = from; i < end; i++) {
      if (colours == Colours.ON && styles[i] != now) {
        now = styles[i];
        out.append(now.sequence());
      }
      out.appendCodePoint(characters[i]);
    }
    if (now != Style.PLAIN) {
      out.append(Style.PLAIN.sequence());
    }
  }

  /** Whether styles are written. */
  enum Colours {
    ON,
    OFF
  }
}
