package dev.tenor.warehouse;

import java.util.List;
import java.util.stream.Collectors;

/** The written tables do not hold what they promise; nothing was published. */
public final class AuditFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AuditFailed(List<Audit.Finding> findings) {
    super(findings.stream().map(Audit.Finding::toString).collect(Collectors.joining("\n")));
  }
}
