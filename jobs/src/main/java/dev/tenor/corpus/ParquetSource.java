package dev.tenor.corpus;

import dev.tenor.spark.Records;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads Parquet through Spark; any column type that has a text form will do. */
final class ParquetSource {
  /** The file by its plain path: a folder's files each count their rows from one. */
  private static final String PLAIN_PATH =
      "regexp_replace(url_decode(replace(_metadata.file_path, '+', '%2B')), '^file:(//)?', '')";

  private static final String ROW_AS_JSON = "cast(to_json(struct(*)) as binary)";

  private ParquetSource() {}

  static Dataset<RawRecord> read(SparkSession spark, InputFile file, FieldNames fields) {
    Dataset<Row> rows;
    try {
      rows = spark.read().parquet(file.address());
    } catch (Exception e) {
      throw new InputProblem(file.address() + ": cannot be read as Parquet: " + rootOf(e), e);
    }
    List<String> columns = Arrays.asList(rows.columns());
    if (!columns.contains(fields.text())) {
      throw new InputProblem(
          file.address() + ": there is no column '" + fields.text() + "'; there are " + columns);
    }
    // Not through a view: the hidden column _metadata is only known to the files' own rows.
    return rows.selectExpr(
            PLAIN_PATH + " as inputFile",
            "_metadata.row_index + 1 as recordNumber",
            column(columns, fields.id()) + " as id",
            column(columns, fields.source()) + " as source",
            column(columns, fields.published()) + " as published",
            column(columns, fields.title()) + " as title",
            column(columns, fields.author()) + " as author",
            column(columns, fields.url()) + " as url",
            column(columns, fields.text()) + " as text",
            "cast(null as string) as reason",
            "cast(null as string) as detail",
            "substring(" + ROW_AS_JSON + ", 1, " + RawBytes.KEPT_BYTES + ") as raw",
            "cast(length(" + ROW_AS_JSON + ") as bigint) as rawLength")
        .as(Records.encoder(RawRecord.class));
  }

  /** A column as text, null where the input has no such column. */
  private static String column(List<String> columns, String name) {
    return columns.contains(name)
        ? "cast(`" + name.replace("`", "``") + "` as string)"
        : "cast(null as string)";
  }

  /** Spark's own message is a page of stack traces; the innermost cause says what is wrong. */
  private static String rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
  }
}
