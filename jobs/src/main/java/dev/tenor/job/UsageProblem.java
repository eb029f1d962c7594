package dev.tenor.job;

/** Something asked for cannot be: a wrong option, taxonomy, label file or model. */
public final class UsageProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageProblem(String message) {
    super(message);
  }
}
