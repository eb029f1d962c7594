package dev.tenor.warehouse.iceberg;

/**
 * The catalog could not be reached or refused a change. It carries no cause: drivers put addresses
 * with passwords into their messages.
 */
public final class CatalogProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private CatalogProblem(String message) {
    super(message);
  }

  /** Tells the innermost cause, without the secrets. */
  static CatalogProblem of(String catalog, Throwable failure, Secrets secrets) {
    Throwable innermost = failure;
    while (innermost.getCause() != null && innermost.getCause() != innermost) {
      innermost = innermost.getCause();
    }
    String message = String.valueOf(innermost.getMessage()).lines().findFirst().orElse("");
    CatalogProblem problem =
        new CatalogProblem("catalog " + secrets.strippedFrom(catalog + ": " + message));
    problem.setStackTrace(innermost.getStackTrace());
    return problem;
  }
}
