package dev.tenor.job;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Settings of Spark from a file, as spark-submit reads one: the place for what must not stand on a
 * command line, such as the keys of a store or the password of a catalog.
 */
public final class SparkProperties {
  private static final String PREFIX = "spark.";

  private SparkProperties() {}

  /**
   * Makes the settings of a file those of this process, where it has none of that name yet.
   *
   * @throws UsageProblem where the file cannot be read; what stands in it is not told
   */
  public static void load(Path file) {
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      settings.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageProblem(file + ": no file of settings that can be read");
    }
    for (String name : settings.stringPropertyNames()) {
      if (name.startsWith(PREFIX) && System.getProperty(name) == null) {
        System.setProperty(name, settings.getProperty(name).strip());
      }
    }
  }
}
