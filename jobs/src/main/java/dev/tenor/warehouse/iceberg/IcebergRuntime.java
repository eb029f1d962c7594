package dev.tenor.warehouse.iceberg;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** Whether Iceberg, and what a catalog needs besides, can be had; asked before Spark starts. */
public final class IcebergRuntime {
  private static final String RUNTIME = "org.apache.iceberg:iceberg-spark-runtime-4.1_2.13:1.12.0";
  private static final String HOW =
      "; with ./tenor put the jar into TENOR_CLASSPATH, with spark-submit into --packages or"
          + " --jars";

  private IcebergRuntime() {}

  /** What is missing and how to add it, in words; empty where nothing is. */
  public static Optional<String> missingFor(IcebergPlace place) {
    if (!isPresent()) {
      return Optional.of("Iceberg is not on the class path: add " + RUNTIME + HOW);
    }
    if (place.isNamed() && System.getProperty(IcebergPlace.SETTING + place.catalog()) == null) {
      return Optional.of(
          "Spark's settings know no catalog "
              + place.catalog()
              + ": set "
              + IcebergPlace.SETTING
              + place.catalog()
              + " in the file that TENOR_SPARK_PROPERTIES names, or by spark-submit");
    }
    if (place.isJdbc() && !hasDriver(place.catalog())) {
      return Optional.of(
          "no JDBC driver for jdbc:"
              + place.catalog().split(":", 3)[1]
              + " is on the class path of the driver (for SQLite: org.xerial:sqlite-jdbc:3.53.4.0)"
              + HOW);
    }
    return Optional.empty();
  }

  /** Whether Iceberg's jar for Spark can be loaded. */
  public static boolean isPresent() {
    try {
      // spark-submit gives its packages to the loader of the context.
      Class.forName(
          "org.apache.iceberg.spark.SparkCatalog",
          false,
          Thread.currentThread().getContextClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static boolean hasDriver(String url) {
    try {
      return DriverManager.getDriver(url) != null;
    } catch (SQLException e) {
      return false;
    }
  }
}
