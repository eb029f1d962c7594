package dev.tenor.speech;

import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks, whatever their shape, in one pass.
 *
 * <p>A quotation never leaves its paragraph, so that a stray mark spoils no more than that. A mark
 * opens or closes by what stands around it rather than by its shape alone: typists and converters
 * turn marks the wrong way round. A second opening mark begins afresh. Single marks count where no
 * double quotation is open and they look like a pair around more than a word.
 */
final class QuotationScanner {
  /** A pair of single marks farther apart is taken for two apostrophes. */
  private static final int LONGEST_SINGLE = 600;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationScanner(String text) {
    this.text = text;
  }

  static List<Quotation> scan(SplitText split) {
    QuotationScanner scanner = new QuotationScanner(split.text());
    for (Span paragraph : split.paragraphs()) {
      scanner.paragraph(paragraph.start(), paragraph.end());
    }
    return scanner.found;
  }

  private void paragraph(int from, int to) {
    boolean continues =
        !found.isEmpty()
            && !found.get(found.size() - 1).isClosed()
            && text.substring(found.get(found.size() - 1).end(), from).isBlank();
    int opened = -1;
    int singles = from;
    for (int at = from; at < to; at++) {
      int width = markWidth(at, to);
      if (width == 0) {
        continue;
      }
      boolean opens = opens(at, width, from, to);
      boolean closes = closes(at, width, from, to);
      if (opened < 0) {
        if (opens || !closes) {
          singles(singles, at);
          opened = at;
        }
      } else if (opens && !closes) {
        opened = at; // the one before was stray, or was never closed
      } else {
        add(opened, at + width, true, continues && opened == from);
        opened = -1;
        singles = at + width;
      }
      at += width - 1;
    }
    if (opened >= 0) {
      add(opened, to, false, continues && opened == from);
    } else {
      singles(singles, to);
    }
  }

  private void add(int start, int end, boolean isClosed, boolean isContinuation) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        found.add(new Quotation(start, end, isClosed, isContinuation));
        return;
      }
    }
  }

  /** Pairs of single marks in a stretch without double ones. */
  private void singles(int from, int to) {
    int opened = -1;
    boolean hasBlank = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == ' ') {
        hasBlank |= opened >= 0;
      } else if (c == '\u2018' || c == '\'' || c == '\u2019') {
        boolean afterWord = at > from && !isOuter(text.charAt(at - 1));
        boolean beforeWord = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
        if (!afterWord && beforeWord && c != '\u2019') {
          opened = at;
          hasBlank = false;
        } else if (opened >= 0 && afterWord && !beforeWord && c != '\u2018') {
          boolean stopped = at > from && ",.?!\u2026".indexOf(text.charAt(at - 1)) >= 0;
          if (hasBlank
              && at - opened <= LONGEST_SINGLE
              && (stopped || text.charAt(at - 1) != 's')) {
            add(opened, at + 1, true, false);
            opened = -1;
          }
        }
      }
    }
  }

  private int markWidth(int at, int to) {
    return switch (text.charAt(at)) {
      case '"', '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> 1;
      case '`', '\'' -> at + 1 < to && text.charAt(at + 1) == text.charAt(at) ? 2 : 0;
      default -> 0;
    };
  }

  private boolean opens(int at, int width, int from, int to) {
    char before = at > from ? text.charAt(at - 1) : ' ';
    char after = at + width < to ? text.charAt(at + width) : ' ';
    char mark = text.charAt(at);
    boolean looksOpening = isOuter(before) && !Character.isWhitespace(after);
    if (mark == '\u201D' || mark == '\u00BB') {
      return looksOpening && Character.isLetterOrDigit(after);
    }
    boolean shapedOpening = mark == '\u201C' || mark == '\u201E' || mark == '`' || mark == '\u00AB';
    return looksOpening || shapedOpening && !closesByContext(before, after);
  }

  private boolean closes(int at, int width, int from, int to) {
    char before = at > from ? text.charAt(at - 1) : ' ';
    char after = at + width < to ? text.charAt(at + width) : ' ';
    char mark = text.charAt(at);
    if (mark == '\u201D' || mark == '\u00BB') {
      return !opens(at, width, from, to);
    }
    boolean shapedOpening = mark == '\u201C' || mark == '\u201E' || mark == '`' || mark == '\u00AB';
    return shapedOpening
        ? closesByContext(before, after)
        : !Character.isWhitespace(before) && !Character.isLetterOrDigit(after);
  }

  /**
   * An opening shape that can only be meant to close: word or stop before, blank or stop behind.
   */
  private static boolean closesByContext(char before, char after) {
    return !isOuter(before) && (Character.isWhitespace(after) || ",.;:?!)".indexOf(after) >= 0);
  }

  private static boolean isOuter(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || "([{\u2014\u2013-\u2018/".indexOf(c) >= 0;
  }
}
