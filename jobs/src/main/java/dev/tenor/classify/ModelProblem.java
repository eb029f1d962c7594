package dev.tenor.classify;

/** A model that is missing or cannot be read; the message names its folder. */
public final class ModelProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ModelProblem(String message) {
    super(message);
  }
}
