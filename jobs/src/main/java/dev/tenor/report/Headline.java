package dev.tenor.report;

/**
 * A sentence of the first screen.
 *
 * @param subject what it is about; leads the sentence; empty where the sentence stands alone
 * @param address where the page shows what it rests on, such as {@code #/issue/ceasefire}; empty
 *     for nowhere
 * @param words the rest of the sentence
 */
record Headline(String subject, String address, String words) {

  static Headline plain(String words) {
    return new Headline("", "", words);
  }

  boolean hasAddress() {
    return !address.isEmpty();
  }

  boolean hasSubject() {
    return !subject.isEmpty();
  }

  /** As one line of text. */
  String text() {
    return subject.isEmpty() ? words : subject + " " + words;
  }
}
