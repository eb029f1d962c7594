package dev.tenor;

import dev.tenor.spark.Sessions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.spark.sql.SparkSession;

/** The one Spark session that all tests share; it ends with the test JVM. */
public final class TestSession {
  private TestSession() {}

  public static SparkSession spark() {
    return Holder.SPARK;
  }

  private static final class Holder {
    static final SparkSession SPARK = open();

    private static SparkSession open() {
      try {
        // Tables that a test defines get no folder where the tests run.
        System.setProperty(
            "spark.sql.warehouse.dir", Files.createTempDirectory("tenor-test-tables").toString());
        return Sessions.open("local[2]", Files.createTempDirectory("tenor-test-scratch"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
