package dev.tenor.warehouse.export;

import dev.tenor.warehouse.TableSchema;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** An engine that reads Parquet files where they lie, and how its SQL writes names and types. */
public enum QueryEngine {
  SPARK('`'),
  TRINO('"'),
  HIVE('`');

  private final char quote;

  QueryEngine(char quote) {
    this.quote = quote;
  }

  String name(String name) {
    return quote + name.replace("" + quote, "" + quote + quote) + quote;
  }

  String text(String words) {
    if (this == TRINO) {
      return "'" + words.replace("'", "''") + "'";
    }
    // Tools that send a script statement by statement cut at every semicolon they see.
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'").replace(";", "\\u003B") + "'";
  }

  String type(TableSchema.Column column) {
    return type(DataType.fromDDL(column.type()));
  }

  private String type(DataType type) {
    boolean isTrino = this == TRINO;
    if (type instanceof ArrayType array) {
      String element = type(array.elementType());
      return isTrino ? "array(" + element + ")" : "array<" + element + ">";
    }
    if (type instanceof StructType struct) {
      String fields =
          Stream.of(struct.fields())
              .map(f -> name(f.name()) + (isTrino ? " " : ":") + type(f.dataType()))
              .collect(Collectors.joining(isTrino ? ", " : ","));
      return isTrino ? "row(" + fields + ")" : "struct<" + fields + ">";
    }
    String plain = type.sql().toLowerCase(Locale.ROOT);
    return switch (plain) {
      case "string" -> isTrino ? "varchar" : plain;
      case "int" -> isTrino ? "integer" : plain;
      case "binary" -> isTrino ? "varbinary" : plain;
      case "bigint", "double", "boolean", "date" -> plain;
      default -> throw new IllegalArgumentException("no name is known for the type " + plain);
    };
  }
}
