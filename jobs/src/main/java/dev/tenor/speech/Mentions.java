package dev.tenor.speech;

import java.util.List;

/** The names of one field by place: which one ends here, which one came before. */
final class Mentions {
  private final List<NameMention> mentions;

  Mentions(List<NameMention> mentions) {
    this.mentions = List.copyOf(mentions);
  }

  List<NameMention> all() {
    return mentions;
  }

  NameMention at(int index) {
    return mentions.get(index);
  }

  /** Index of the last mention that begins before a token; -1 for none. */
  int lastBefore(int token) {
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /** The mention that ends exactly before a token; null for none. */
  NameMention endingAt(int token) {
    int last = lastBefore(token);
    return last >= 0 && mentions.get(last).to() == token ? mentions.get(last) : null;
  }

  /** The mention that holds a token; null for none. */
  NameMention holding(int token) {
    int last = lastBefore(token + 1);
    return last >= 0 && mentions.get(last).to() > token ? mentions.get(last) : null;
  }
}
