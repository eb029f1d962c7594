package dev.tenor.warehouse.export;

/** A target that cannot be exported to as it is, with what its owner can do. */
public final class ExportProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ExportProblem(String message) {
    super(message);
  }
}
