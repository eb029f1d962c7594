package dev.tenor.corpus.markup;

/**
 * Puts text together as a reader sees it: white space of the source is one space, a break is a line
 * feed, and a blank line stands between paragraphs.
 */
final class Paragraphs {
  private final int maxCharacters;
  private final StringBuilder done = new StringBuilder();
  private final StringBuilder current = new StringBuilder();
  private boolean spaceIsDue;
  private boolean isOverLimit;

  /**
   * @param maxCharacters what goes beyond is not kept
   */
  Paragraphs(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isSpace(character)) {
        spaceIsDue = true;
      } else if (done.length() + current.length() >= maxCharacters) {
        isOverLimit = true;
        return;
      } else {
        if (spaceIsDue && !current.isEmpty() && !endsWithBreak()) {
          current.append(' ');
        }
        spaceIsDue = false;
        current.append(character);
      }
    }
  }

  /** Two breaks in a row end a paragraph. */
  void lineBreak() {
    spaceIsDue = false;
    if (endsWithBreak()) {
      end();
    } else if (!current.isEmpty()) {
      current.append('\n');
    }
  }

  /** Whether one more break would end the paragraph. */
  boolean endsWithBreak() {
    return !current.isEmpty() && current.charAt(current.length() - 1) == '\n';
  }

  /** Ends the paragraph, if one was begun. */
  void end() {
    int length = current.length();
    while (length > 0 && current.charAt(length - 1) == '\n') {
      length--;
    }
    if (length > 0) {
      if (!done.isEmpty()) {
        done.append("\n\n");
      }
      done.append(current, 0, length);
    }
    current.setLength(0);
    spaceIsDue = false;
  }

  boolean isOverLimit() {
    return isOverLimit;
  }

  /** All paragraphs, the last one ended. */
  String whole() {
    end();
    return done.toString();
  }

  /** White space of the source; a space that does not break is text. */
  static boolean isSpace(char character) {
    return character == ' '
        || character == '\n'
        || character == '\t'
        || character == '\r'
        || character == '\f';
  }

  /** A short text, such as a title, on one line; null where nothing is left. */
  static String oneLine(String text) {
    if (text == null) {
      return null;
    }
    Paragraphs line = new Paragraphs(Integer.MAX_VALUE);
    line.text(text);
    String whole = line.whole();
    return whole.isBlank() ? null : whole;
  }
}
