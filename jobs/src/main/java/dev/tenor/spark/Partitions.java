package dev.tenor.spark;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;

/** Runs a plain function over the partitions of a typed Dataset. */
public final class Partitions {
  private Partitions() {}

  /** A function of one partition that Spark can send to an executor. */
  @FunctionalInterface
  public interface PartitionFunction<A, B> extends Serializable {
    Iterator<B> apply(Iterator<A> rows) throws Exception;
  }

  /**
   * Applies {@code function} to each partition.
   *
   * <p>The function must hold nothing but serialisable locals: a lambda that captures {@code this}
   * ships the whole stage to every executor.
   */
  public static <A, B extends Record> Dataset<B> map(
      Dataset<A> rows, Class<B> result, PartitionFunction<A, B> function) {
    MapPartitionsFunction<A, B> spark = function::apply;
    return rows.mapPartitions(spark, Records.encoder(result));
  }
}
