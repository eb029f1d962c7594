package dev.tenor.text;

/**
 * The phrases of a text that may be news: one to three words that follow each other with nothing
 * but a blank between them, none of them a stop word or a number.
 *
 * <p>A phrase is known by a key of 64 bits, so that counting needs no text: the FNV-1a hash of its
 * folded words. Two phrases of a corpus share a key about never (a million phrases: one chance in
 * thirty million).
 */
public final class Phrases {
  private static final int LONGEST = 3;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final String text;
  private final Taker taker;
  private final int[] starts = new int[LONGEST];
  private int runLength;
  private int runEnd;

  /** Is told each phrase; offsets count UTF-16 units. */
  @FunctionalInterface
  public interface Taker {
    void take(long key, int start, int end);
  }

  private Phrases(String text, Taker taker) {
    this.text = text;
    this.taker = taker;
  }

  /** Tells every phrase of the text as often as it stands there, in order of its last word. */
  public static void in(String text, Taker taker) {
    Phrases phrases = new Phrases(text, taker);
    Tokens tokens = Tokens.of(text);
    for (int token = 0; token < tokens.size(); token++) {
      phrases.add(tokens.start(token), tokens.end(token), tokens.isWord(token));
    }
  }

  /** The key of a phrase: of its letters in lower case with one blank between words. */
  public static long key(String phrase) {
    return keyOn(phrase, 0, phrase.length());
  }

  /** A phrase as it is counted and shown: folded, with one blank between words. */
  public static String canonical(String phrase) {
    return Fold.fold(phrase).strip().replaceAll("\\s+", " ");
  }

  private void add(int start, int end, boolean isWord) {
    if (!isWord || isNumberOrLetter(start, end) || StopWords.hasKey(keyOn(text, start, end))) {
      runLength = 0;
      return;
    }
    if (runLength > 0 && !isOneBlank(runEnd, start)) {
      runLength = 0;
    }
    if (runLength == LONGEST) {
      System.arraycopy(starts, 1, starts, 0, LONGEST - 1);
      runLength--;
    }
    starts[runLength++] = start;
    runEnd = end;
    for (int first = runLength - 1; first >= 0; first--) {
      taker.take(keyOn(text, starts[first], end), starts[first], end);
    }
  }

  private boolean isOneBlank(int from, int to) {
    return to - from == 1 && Fold.fold(text.charAt(from)) == ' ';
  }

  /** A word without two letters in it is a figure, an initial or a rank of a list. */
  private boolean isNumberOrLetter(int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters < 2;
  }

  private static long keyOn(String text, int from, int to) {
    long key = FNV_OFFSET;
    for (int i = from; i < to; i++) {
      key = (key ^ Fold.fold(text.charAt(i))) * FNV_PRIME;
    }
    return key;
  }
}
