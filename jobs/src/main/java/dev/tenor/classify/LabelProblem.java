package dev.tenor.classify;

/** Labels that cannot be trained on; the message names file, line and what is wrong. */
public final class LabelProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LabelProblem(String message) {
    super(message);
  }
}
