package dev.tenor.warehouse;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * What a table promises: its grain, its keys and its columns, as {@code tables/NAME.json} says.
 *
 * @param kind {@code evidence}, {@code dimension}, {@code fact}, {@code trend} or {@code about}
 * @param grain what one row is, in words
 * @param keys columns that are unique together and never null
 * @param reads tables that its SQL reads; empty where it is made otherwise
 */
public record TableSchema(
    String table,
    String kind,
    String grain,
    List<String> keys,
    List<String> reads,
    List<Column> columns) {

  /**
   * @param type as Spark SQL writes it
   * @param unit what it is counted in; null where it has none
   * @param additive whether sums over rows make sense; null where it is no figure
   * @param meaning in words, for people
   */
  public record Column(
      String name,
      String type,
      boolean nullable,
      String unit,
      String additive,
      @JsonProperty("meaning") String meaning) {
    DataType dataType() {
      return DataType.fromDDL(type);
    }
  }

  /** The column by which evidence is laid out in folders. */
  public static final String PARTITION = "month";

  public boolean isPartitioned() {
    return kind.equals("evidence");
  }

  List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  StructType sparkSchema() {
    StructType schema = new StructType();
    for (Column column : columns) {
      schema = schema.add(column.name(), column.dataType(), column.nullable());
    }
    return schema;
  }
}
