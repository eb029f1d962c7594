package dev.tenor.encode;

/** The sentence encoder cannot be opened or fails on a text; the message says what is wrong. */
public final class EncoderProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EncoderProblem(String message) {
    super(message);
  }

  EncoderProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
