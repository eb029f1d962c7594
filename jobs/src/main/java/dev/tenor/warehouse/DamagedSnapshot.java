package dev.tenor.warehouse;

import java.io.IOException;

/** A snapshot is not what its manifest says: files are gone, cut short, or cannot be read. */
public final class DamagedSnapshot extends IOException {
  private static final long serialVersionUID = 1L;

  public DamagedSnapshot(String message) {
    super(message);
  }

  DamagedSnapshot(String message, Throwable cause) {
    super(message, cause);
  }
}
