package dev.tenor.spark;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
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

  /** A function of one row that Spark can send to an executor. */
  @FunctionalInterface
  public interface RowFunction<A, B> extends Serializable {
    B apply(A row) throws Exception;
  }

  /** Applies {@code function} to each row; what it may hold is the same as for {@link #map}. */
  public static <A, B extends Record> Dataset<B> mapEach(
      Dataset<A> rows, Class<B> result, RowFunction<A, B> function) {
    MapFunction<A, B> spark = function::apply;
    return rows.map(spark, Records.encoder(result));
  }

  /** Makes what a partition's rows need, on the executor: a matcher, a loaded model. */
  @FunctionalInterface
  public interface Workshop<T> extends Serializable {
    T open() throws Exception;
  }

  /** A function of a tool and a row that Spark can send to an executor. */
  @FunctionalInterface
  public interface ToolFunction<T, A, B> extends Serializable {
    B apply(T tool, A row);
  }

  /** Applies {@code function} to each row with a tool that is made once a partition. */
  public static <T, A, B extends Record> Dataset<B> mapWith(
      Dataset<A> rows, Class<B> result, Workshop<T> workshop, ToolFunction<T, A, B> function) {
    MapPartitionsFunction<A, B> spark = partition -> mapped(partition, workshop.open(), function);
    return rows.mapPartitions(spark, Records.encoder(result));
  }

  private static <T, A, B> Iterator<B> mapped(
      Iterator<A> rows, T tool, ToolFunction<T, A, B> function) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public B next() {
        return function.apply(tool, rows.next());
      }
    };
  }

  /** Applies {@code function} to each row and strings its results together. */
  public static <A, B extends Record> Dataset<B> flatMap(
      Dataset<A> rows, Class<B> result, RowFunction<A, ? extends List<B>> function) {
    FlatMapFunction<A, B> spark = row -> function.apply(row).iterator();
    return rows.flatMap(spark, Records.encoder(result));
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
