package dev.tenor.corpus.markup;

/** Markup of which no article can be taken. */
public final class MarkupProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason a code of the quarantine
   * @param detail what is wrong, in one line
   */
  MarkupProblem(String reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
