package dev.tenor.cli;

/** How a stretch of text looks in a terminal that has colours. */
enum Style {
  PLAIN("0"),
  FAINT("2"),
  /** Brackets and numbers; no line breaks inside. */
  MARK("2"),
  BOLD("1"),
  SPEAKER("1;36"),
  CUE("33"),
  ISSUE("35"),
  POSITIVE("32"),
  NEGATIVE("31"),
  NEUTRAL("34");

  private final String codes;

  Style(String codes) {
    this.codes = codes;
  }

  /** The sequence that switches to this style alone. */
  String sequence() {
    return "\u001b[" + (this == PLAIN ? "" : "0;") + codes + "m";
  }

  static Style ofTone(String tone) {
    return switch (tone) {
      case "positive" -> POSITIVE;
      case "negative" -> NEGATIVE;
      default -> NEUTRAL;
    };
  }
}
