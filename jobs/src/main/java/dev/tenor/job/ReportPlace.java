package dev.tenor.job;

import java.nio.file.Path;
import java.util.Optional;

/** Where a run puts its report: into the snapshot, into a file, or nowhere. */
public record ReportPlace(Kind kind, Optional<Path> file) {
  /** The three places. */
  public enum Kind {
    SNAPSHOT,
    FILE,
    NOWHERE
  }

  private static final String SNAPSHOT_NAME = "snapshot";
  private static final String NOWHERE_NAME = "none";

  /** Of {@code snapshot}, {@code none} or the name of a file. */
  public static ReportPlace ofName(String name) {
    return switch (name) {
      case SNAPSHOT_NAME -> new ReportPlace(Kind.SNAPSHOT, Optional.empty());
      case NOWHERE_NAME -> new ReportPlace(Kind.NOWHERE, Optional.empty());
      default -> new ReportPlace(Kind.FILE, Optional.of(Path.of(name)));
    };
  }

  String label() {
    return switch (kind) {
      case SNAPSHOT -> SNAPSHOT_NAME;
      case NOWHERE -> NOWHERE_NAME;
      case FILE -> file.orElseThrow().toString();
    };
  }
}
