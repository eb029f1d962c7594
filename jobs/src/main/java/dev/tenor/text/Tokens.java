package dev.tenor.text;

import java.util.Arrays;

/**
 * The words, numbers and marks of a stretch of text, as two arrays of offsets rather than an object
 * each: an article has a thousand of them.
 *
 * <p>A word holds letters, digits and inner apostrophes, hyphens and full stops of abbreviations
 * ("won't", "Article-5-like", "U.S."); a possessive ending ("'s") is a token of its own; every
 * other visible character is a token by itself. Offsets count UTF-16 units, end exclusive.
 */
public final class Tokens {
  private final String text;
  private int[] starts;
  private int[] ends;
  private int size;

  private Tokens(String text, int capacity) {
    this.text = text;
    this.starts = new int[capacity];
    this.ends = new int[capacity];
  }

  /** Splits all of {@code text}. */
  public static Tokens of(String text) {
    return of(text, 0, text.length());
  }

  /** Splits {@code text[from, to)}; offsets stay those of the whole text. */
  public static Tokens of(String text, int from, int to) {
    Tokens tokens = new Tokens(text, Math.max(8, (to - from) / 4));
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        at++;
      } else if (isWordPart(c)) {
        at = tokens.word(at, to);
      } else {
        int end = at + 1;
        if (Character.isHighSurrogate(c)
            && end < to
            && Character.isLowSurrogate(text.charAt(end))) {
          end++;
        } else if ((c == '`' || c == '\'') && end < to && text.charAt(end) == c) {
          end++; // doubled backticks and apostrophes are one quotation mark
        }
        tokens.add(at, end);
        at = end;
      }
    }
    return tokens;
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public char firstChar(int token) {
    return text.charAt(starts[token]);
  }

  public String word(int token) {
    return text.substring(starts[token], ends[token]);
  }

  public boolean isWord(int token) {
    return isWordPart(text.charAt(starts[token]));
  }

  /**
   * Index of the first token that starts at or after {@code offset}; {@code size()} if none does.
   */
  public int firstAtOrAfter(int offset) {
    int index = Arrays.binarySearch(starts, 0, size, offset);
    return index >= 0 ? index : -index - 1;
  }

  private int word(int from, int to) {
    int at = from + 1;
    while (at < to) {
      char c = text.charAt(at);
      if (isWordPart(c)) {
        at++;
      } else if (at + 1 < to && isWordPart(text.charAt(at + 1)) && joins(from, at)) {
        if (isPossessive(at, to)) {
          break;
        }
        at += 2;
      } else if (c == '.' && isInitials(from, at)) {
        at++; // the closing stop of "U.S."
        break;
      } else {
        break;
      }
    }
    add(from, at);
    if (at + 1 < to && isApostrophe(text.charAt(at)) && isPossessive(at, to)) {
      add(at, at + 2);
      return at + 2;
    }
    return at;
  }

  /** Whether the mark at {@code at} belongs to the word that began at {@code from} and goes on. */
  private boolean joins(int from, int at) {
    char mark = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (mark) {
      case '-', '\u2010', '\u2011', '\'', '\u2019' -> true;
      case ',' -> isDigit(before) && isDigit(after);
      case '.' ->
          isDigit(before) && isDigit(after)
              || Character.isLowerCase(before) && Character.isLowerCase(after)
              || at - from == 1
              || text.charAt(at - 2) == '.';
      default -> false;
    };
  }

  /** "'s" that ends a word: a possessive or "is"; the two are told apart by nobody here. */
  private boolean isPossessive(int at, int to) {
    if (!isApostrophe(text.charAt(at)) || at + 1 >= to) {
      return false;
    }
    char s = text.charAt(at + 1);
    return (s == 's' || s == 'S') && (at + 2 >= to || !isWordPart(text.charAt(at + 2)));
  }

  /** Letters and stops in turn before {@code at}: "U.S", "J.D". */
  private boolean isInitials(int from, int at) {
    if (at - from < 3 || (at - from) % 2 == 0) {
      return false;
    }
    for (int i = from; i < at; i++) {
      if ((i - from) % 2 == 0 ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** Letters, digits, and the marks that combine with them. */
  static boolean isWordPart(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** White space in the wide sense: no-break, thin and zero-width blanks, byte order marks. */
  static boolean isBlank(char c) {
    return c <= ' '
        || c >= 128
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c == '\u200B'
                || c == '\uFEFF');
  }
}
