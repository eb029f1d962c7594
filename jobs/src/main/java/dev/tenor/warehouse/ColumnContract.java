package dev.tenor.warehouse;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Holds the columns of a Parquet file against those that a table promises: names, order, and how
 * each type lies in the file, so that readers other than Spark see it the same way.
 *
 * <p>Types go by the Parquet format's LogicalTypes document. Whether a column is optional in the
 * file is not looked at: that nothing is null is checked by the rows.
 */
final class ColumnContract {
  private ColumnContract() {}

  /** What is broken, in words; empty where nothing is. */
  static List<String> breaches(TableSchema schema, MessageType file) {
    List<String> breaches = new ArrayList<>();
    List<String> names = file.getFields().stream().map(Type::getName).toList();
    if (!names.equals(schema.columnNames())) {
      breaches.add("has columns " + names + " instead of " + schema.columnNames());
    }
    for (Type field : file.getFields()) {
      if (field.isPrimitive()
          && field.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
        breaches.add(field.getName() + " is INT96");
      }
    }
    for (TableSchema.Column column : schema.columns()) {
      if (file.containsField(column.name())
          && !isStoredAs(file.getType(column.name()), column.dataType())) {
        breaches.add(
            "%s is not %s: the file has %s"
                .formatted(column.name(), column.type(), oneLine(file.getType(column.name()))));
      }
    }
    return breaches;
  }

  private static String oneLine(Type type) {
    return type.toString().replaceAll("\\s+", " ");
  }

  private static boolean isStoredAs(Type stored, DataType promised) {
    if (promised instanceof ArrayType array) {
      return isList(stored, array.elementType());
    }
    if (promised instanceof StructType struct) {
      return !stored.isPrimitive() && isGroup(stored.asGroupType(), struct);
    }
    return stored.isPrimitive() && isPrimitive(stored, promised);
  }

  /** A list has three levels: the field, a repeated group, its element. */
  private static boolean isList(Type stored, DataType element) {
    if (stored.isPrimitive()
        || !LogicalTypeAnnotation.listType().equals(stored.getLogicalTypeAnnotation())
        || stored.asGroupType().getFieldCount() != 1
        || stored.asGroupType().getType(0).isPrimitive()) {
      return false;
    }
    GroupType repeated = stored.asGroupType().getType(0).asGroupType();
    return repeated.getFieldCount() == 1 && isStoredAs(repeated.getType(0), element);
  }

  private static boolean isGroup(GroupType stored, StructType promised) {
    if (stored.getFieldCount() != promised.size()) {
      return false;
    }
    for (StructField field : promised.fields()) {
      if (!stored.containsField(field.name())
          || !isStoredAs(stored.getType(field.name()), field.dataType())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPrimitive(Type stored, DataType promised) {
    PrimitiveTypeName name = stored.asPrimitiveType().getPrimitiveTypeName();
    LogicalTypeAnnotation meaning = stored.getLogicalTypeAnnotation();
    if (promised.equals(DataTypes.StringType)) {
      return name == PrimitiveTypeName.BINARY
          && isMeant(meaning, LogicalTypeAnnotation.stringType());
    }
    if (promised.equals(DataTypes.DateType)) {
      return name == PrimitiveTypeName.INT32 && isMeant(meaning, LogicalTypeAnnotation.dateType());
    }
    if (promised.equals(DataTypes.TimestampType)) {
      return name == PrimitiveTypeName.INT64
          && isMeant(meaning, LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS));
    }
    return meaning == null && name == plain(promised);
  }

  private static boolean isMeant(LogicalTypeAnnotation stored, LogicalTypeAnnotation promised) {
    return promised.equals(stored);
  }

  private static PrimitiveTypeName plain(DataType promised) {
    if (promised.equals(DataTypes.LongType)) {
      return PrimitiveTypeName.INT64;
    }
    if (promised.equals(DataTypes.IntegerType)) {
      return PrimitiveTypeName.INT32;
    }
    if (promised.equals(DataTypes.DoubleType)) {
      return PrimitiveTypeName.DOUBLE;
    }
    if (promised.equals(DataTypes.BooleanType)) {
      return PrimitiveTypeName.BOOLEAN;
    }
    if (promised.equals(DataTypes.BinaryType)) {
      return PrimitiveTypeName.BINARY;
    }
    throw new IllegalStateException("no place in Parquet is agreed for " + promised.sql());
  }
}
