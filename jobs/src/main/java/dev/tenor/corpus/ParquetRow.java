package dev.tenor.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.StringJoiner;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** A row of a Parquet file; text is decoded strictly, where Parquet's readers would replace. */
record ParquetRow(String address, MessageType schema, Group row) {
  private static final int JULIAN_DAY_OF_EPOCH = 2_440_588;

  RawRecord record(long number, FieldNames fields) {
    byte[] raw = asJson();
    try {
      return RawRecord.readable(address, number, fields, this::value, raw, raw.length)
          .of(InputFormat.JSONL, null);
    } catch (CharacterCodingException e) {
      return RawRecord.unreadable(
              address, number, "bad_encoding", "not UTF-8", RawBytes.kept(raw), raw.length)
          .of(InputFormat.JSONL, null);
    }
  }

  /** The value of a column as text; null where there is none. */
  private String value(String name) throws CharacterCodingException {
    if (!schema.containsField(name)) {
      return inPath(name);
    }
    Type type = schema.getType(name);
    int values = row.getFieldRepetitionCount(name);
    if (values == 0) {
      return null;
    }
    if (type.isPrimitive() && values == 1) {
      return RawBytes.utf8(bytes(row, type, 0));
    }
    StringJoiner joined = new StringJoiner(", ");
    join(row, type, joined);
    return joined.toString();
  }

  /** A list, such as that of the authors, as one text. */
  private static void join(Group group, Type type, StringJoiner joined)
      throws CharacterCodingException {
    for (int i = 0; i < group.getFieldRepetitionCount(type.getName()); i++) {
      if (type.isPrimitive()) {
        joined.add(RawBytes.utf8(bytes(group, type, i)));
      } else {
        Group inner = group.getGroup(type.getName(), i);
        for (Type field : type.asGroupType().getFields()) {
          join(inner, field, joined);
        }
      }
    }
  }

  /** The folder {@code NAME=VALUE} of a partitioned table, as Hive and Spark write it. */
  private String inPath(String name) {
    for (Path folder = new Path(address).getParent(); folder != null; folder = folder.getParent()) {
      if (folder.getName().startsWith(name + "=")) {
        String value = folder.getName().substring(name.length() + 1);
        return value.equals("__HIVE_DEFAULT_PARTITION__") ? null : unescaped(value);
      }
    }
    return null;
  }

  /** Undoes {@code %3A} for a colon; a percent sign of another kind stays. */
  private static String unescaped(String value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] escaped = value.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < escaped.length; i++) {
      int high = i + 2 < escaped.length ? Character.digit(escaped[i + 1], 16) : -1;
      int low = i + 2 < escaped.length ? Character.digit(escaped[i + 2], 16) : -1;
      if (escaped[i] == '%' && high >= 0 && low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        bytes.write(escaped[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Group group, Type type, int index) {
    PrimitiveType primitive = type.asPrimitiveType();
    LogicalTypeAnnotation meaning = primitive.getLogicalTypeAnnotation();
    String name = type.getName();
    String text =
        switch (primitive.getPrimitiveTypeName()) {
          case BINARY, FIXED_LEN_BYTE_ARRAY ->
              meaning instanceof DecimalLogicalTypeAnnotation
                  ? group.getValueToString(schemaIndex(group, name), index)
                  : null;
          case INT96 -> instant(NanoTime.fromBinary(group.getInt96(name, index))).toString();
          case INT32 ->
              meaning instanceof DateLogicalTypeAnnotation
                  ? LocalDate.ofEpochDay(group.getInteger(name, index)).toString()
                  : String.valueOf(group.getInteger(name, index));
          case INT64 ->
              meaning instanceof TimestampLogicalTypeAnnotation timestamp
                  ? moment(group.getLong(name, index), timestamp)
                  : String.valueOf(group.getLong(name, index));
          default -> group.getValueToString(schemaIndex(group, name), index);
        };
    if (text != null) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    Binary binary = group.getBinary(name, index);
    return binary.getBytes();
  }

  private static int schemaIndex(Group group, String name) {
    return group.getType().getFieldIndex(name);
  }

  private static Instant instant(NanoTime time) {
    return Instant.EPOCH
        .plus(time.getJulianDay() - (long) JULIAN_DAY_OF_EPOCH, ChronoUnit.DAYS)
        .plusNanos(time.getTimeOfDayNanos());
  }

  /** With its zone where the column has one, else as the clock on the wall showed it. */
  private static String moment(long count, TimestampLogicalTypeAnnotation timestamp) {
    ChronoUnit unit =
        switch (timestamp.getUnit()) {
          case MILLIS -> ChronoUnit.MILLIS;
          case MICROS -> ChronoUnit.MICROS;
          case NANOS -> ChronoUnit.NANOS;
        };
    Instant instant = Instant.EPOCH.plus(count, unit);
    return timestamp.isAdjustedToUTC()
        ? instant.toString()
        : LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
  }

  /** The row for the quarantine: JSON whose strings hold the column's bytes, also broken ones. */
  private byte[] asJson() {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    json.write('{');
    for (Type column : schema.getFields()) {
      if (column.isPrimitive() && row.getFieldRepetitionCount(column.getName()) == 1) {
        if (json.size() > 1) {
          json.write(',');
        }
        writeString(column.getName().getBytes(StandardCharsets.UTF_8), json);
        json.write(':');
        writeString(bytes(row, column, 0), json);
      }
    }
    json.write('}');
    return json.toByteArray();
  }

  private static void writeString(byte[] bytes, ByteArrayOutputStream json) {
    json.write('"');
    for (byte b : bytes) {
      if (b == '"' || b == '\\') {
        json.write('\\');
        json.write(b);
      } else if (b >= 0 && b < ' ') {
        json.writeBytes("\\u%04x".formatted(b).getBytes(StandardCharsets.US_ASCII));
      } else {
        json.write(b);
      }
    }
    json.write('"');
  }
}
