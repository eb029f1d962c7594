package dev.tenor.encode;

import java.text.Normalizer;

/**
 * Splits text into word pieces as BERT's uncased tokenizer does: control characters dropped,
 * letters lower-cased and stripped of accents, every mark of punctuation and every Chinese
 * character a word of its own, each word cut into the longest pieces that the vocabulary holds.
 *
 * <p>Spans stay those of the text as it came. Immutable; one instance serves any number of threads.
 */
final class WordPiece {
  /** Longer words are one unknown piece; the number is the tokenizer's own. */
  private static final int MAX_WORD_LENGTH = 100;

  private final Vocabulary vocabulary;
  private final int unknown;

  WordPiece(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = vocabulary.idOf("[UNK]");
  }

  /** The pieces of {@code text[from, to)}, without special ones; offsets are those of the text. */
  Pieces split(String text, int from, int to) {
    Pieces pieces = new Pieces();
    PlainWord word = new PlainWord();
    int at = from;
    while (at < to) {
      int codePoint = text.codePointAt(at);
      int end = Math.min(to, at + Character.charCount(codePoint));
      if (isBlank(codePoint)) {
        flush(word, pieces);
      } else if (standsAlone(codePoint)) {
        flush(word, pieces);
        addPlain(codePoint, at, end, word);
        flush(word, pieces);
      } else if (!isDropped(codePoint)) {
        addPlain(codePoint, at, end, word);
      }
      at = end;
    }
    flush(word, pieces);
    return pieces;
  }

  private void flush(PlainWord word, Pieces pieces) {
    if (word.length() > 0) {
      int before = pieces.size();
      if (word.length() > MAX_WORD_LENGTH || !cut(word, pieces)) {
        pieces.shorten(before);
        pieces.add(unknown, word.start(0), word.end(word.length() - 1));
      }
      word.clear();
    }
  }

  /** Whether the whole word could be cut into known pieces; if not, some may have been added. */
  private boolean cut(PlainWord word, Pieces pieces) {
    int from = 0;
    while (from < word.length()) {
      int to = Math.min(word.length(), from + vocabulary.longestPiece());
      int id = -1;
      while (to > from && id < 0) {
        String piece = word.text(from, to);
        id = vocabulary.idOf(from == 0 ? piece : Vocabulary.CONTINUATION + piece);
        to = id < 0 ? to - 1 : to;
      }
      if (id < 0) {
        return false;
      }
      pieces.add(id, word.start(from), word.end(to - 1));
      from = to;
    }
    return true;
  }

  private static void addPlain(int codePoint, int start, int end, PlainWord word) {
    if (codePoint < 128) {
      word.add(Character.toLowerCase(codePoint), start, end);
      return;
    }
    String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
    int i = 0;
    while (i < parts.length()) {
      int part = parts.codePointAt(i);
      i += Character.charCount(part);
      if (Character.getType(part) == Character.NON_SPACING_MARK) {
        word.extend(end);
      } else {
        word.add(Character.toLowerCase(part), start, end);
      }
    }
  }

  private static boolean isBlank(int codePoint) {
    return codePoint == ' '
        || codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || codePoint > 127 && Character.isSpaceChar(codePoint);
  }

  /** Control and format characters, lone surrogates, private use, the replacement character. */
  private static boolean isDropped(int codePoint) {
    return codePoint == 0xFFFD
        || switch (Character.getType(codePoint)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED ->
              true;
          default -> false;
        };
  }

  private static boolean standsAlone(int codePoint) {
    if (codePoint < 128) {
      return codePoint > ' ' && codePoint < 127 && !Character.isLetterOrDigit(codePoint);
    }
    return isChinese(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  /** The blocks of Chinese characters that BERT's tokenizer names. */
  private static boolean isChinese(int codePoint) {
    return codePoint >= 0x4E00 && codePoint <= 0x9FFF
        || codePoint >= 0x3400 && codePoint <= 0x4DBF
        || codePoint >= 0xF900 && codePoint <= 0xFAFF
        || codePoint >= 0x20000 && codePoint <= 0x2FA1F;
  }
}
