package dev.tenor.corpus;

import java.io.IOException;

/** A file, or the rest of it, is not what its format asks for; the other files are read on. */
final class UnreadableFile extends IOException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason a code of the quarantine
   * @param detail what is wrong, for a person
   */
  UnreadableFile(String reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
