package dev.tenor.yaml;

/**
 * What is wrong with a file, and where.
 *
 * @param line counted from 1
 */
public record Problem(String file, int line, String message) {
  /** {@code file:line: message}, which editors turn into a link. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
