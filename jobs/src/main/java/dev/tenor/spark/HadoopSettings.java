package dev.tenor.spark;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** What Hadoop's file systems are told before there is a session. */
public final class HadoopSettings {
  private static final String PREFIX = "spark.hadoop.";

  private HadoopSettings() {}

  /**
   * Hadoop's own files on the class path, and the system properties {@code spark.hadoop.NAME}, as
   * which spark-submit passes its configuration on: a store is asked with the same keys before the
   * session is there as with it.
   */
  public static Configuration ofProcess() {
    Configuration settings = new Configuration();
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(PREFIX)) {
        settings.set(name.substring(PREFIX.length()), System.getProperty(name));
      }
    }
    return settings;
  }

  /** Whether a path without a scheme is a local one. */
  public static boolean isLocalByDefault(Configuration settings) {
    return "file".equals(FileSystem.getDefaultUri(settings).getScheme());
  }
}
