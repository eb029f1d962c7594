package dev.tenor.corpus;

import dev.tenor.spark.Records;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads Parquet through Spark; any column type that has a text form will do. */
final class ParquetSource {
  private ParquetSource() {}

  static Dataset<RawRecord> read(SparkSession spark, InputFile file, FieldNames fields) {
    Dataset<Row> rows;
    try {
      rows = spark.read().parquet(file.address());
    } catch (Exception e) {
      throw new InputProblem(file.address() + ": cannot be read as Parquet: " + e.getMessage(), e);
    }
    List<String> columns = Arrays.asList(rows.columns());
    if (!columns.contains(fields.text())) {
      throw new InputProblem(
          file.address() + ": there is no column '" + fields.text() + "'; there are " + columns);
    }
    String view = "parquet_input_" + Integer.toHexString(file.address().hashCode());
    rows.createOrReplaceTempView(view);
    return spark
        .sql(
            """
            select '%s' as inputFile, _metadata.row_index + 1 as recordNumber,
              %s as id, %s as source, %s as published, %s as title, %s as author, %s as url,
              %s as text, cast(null as string) as reason, cast(null as string) as detail,
              cast(to_json(struct(*)) as binary) as raw,
              cast(length(cast(to_json(struct(*)) as binary)) as bigint) as rawLength
            from %s
            """
                .formatted(
                    file.address().replace("\\", "\\\\").replace("'", "\\'"),
                    column(columns, fields.id()),
                    column(columns, fields.source()),
                    column(columns, fields.published()),
                    column(columns, fields.title()),
                    column(columns, fields.author()),
                    column(columns, fields.url()),
                    column(columns, fields.text()),
                    view))
        .as(Records.encoder(RawRecord.class));
  }

  /** A column as text, null where the input has no such column. */
  private static String column(List<String> columns, String name) {
    return columns.contains(name)
        ? "cast(`" + name.replace("`", "``") + "` as string)"
        : "cast(null as string)";
  }
}
