package dev.tenor.tone;

/** Where a word of a statement's sentences stands; each place has features of its own. */
enum Place {
  CONTENT("c:"),
  CUE("q:"),
  SPEAKER("s:"),
  /** Around the other three: the setting, or another speaker's words. */
  AROUND("o:");

  private final String prefix;

  Place(String prefix) {
    this.prefix = prefix;
  }

  /** Begins the name of every feature from this place. */
  String prefix() {
    return prefix;
  }
}
