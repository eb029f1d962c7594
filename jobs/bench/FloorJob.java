package dev.tenor.bench;

import dev.tenor.spark.Sessions;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/**
 * The least that a Spark job over articles does: read, split words, write Parquet. FloorJob
 * ARTICLES.jsonl OUT MASTER.
 */
class FloorJob {
  public static void main(String[] arguments) {
    SparkSession spark = Sessions.open(arguments[2], Path.of(arguments[1] + ".scratch"));
    spark
        .read()
        .schema("id string, source string, published string, title string, text string")
        .json(arguments[0])
        .selectExpr("id", "source", "published", "split(text, '\\\\s+') as words")
        .write()
        .mode("overwrite")
        .parquet(arguments[1]);
    spark.stop();
  }
}
