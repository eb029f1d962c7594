package dev.tenor.corpus;

/** The input as a whole is missing, empty or unreadable; the message names the file. */
public final class InputProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InputProblem(String message) {
    super(message);
  }

  public InputProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
