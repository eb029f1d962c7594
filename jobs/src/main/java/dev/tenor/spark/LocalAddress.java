package dev.tenor.spark;

import java.nio.file.Path;

/**
 * A local file as Spark must be told of it: a plain path is looked for on the default file system,
 * which on a cluster of Hadoop is not the local one.
 */
public final class LocalAddress {
  private LocalAddress() {}

  /** The absolute path with its scheme; nothing in it is escaped, for Hadoop unescapes nothing. */
  public static String of(Path path) {
    return "file:" + path.toAbsolutePath().normalize();
  }
}
