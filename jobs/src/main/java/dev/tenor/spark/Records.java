package dev.tenor.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * Encoders for Java records: columns are named after the components and keep their order.
 *
 * <p>Components may be primitives and their boxes, String, byte[], double[], LocalDate, Instant,
 * enums, other records, and lists of these. {@code Encoders.bean} accepts a record too, but gives
 * an empty schema without a word; this is the only place that touches Spark's internal encoder
 * classes.
 */
public final class Records {
  private static final Map<Class<?>, AgnosticEncoder<?>> LEAVES =
      Map.ofEntries(
          Map.entry(boolean.class, AgnosticEncoders.PrimitiveBooleanEncoder$.MODULE$),
          Map.entry(int.class, AgnosticEncoders.PrimitiveIntEncoder$.MODULE$),
          Map.entry(long.class, AgnosticEncoders.PrimitiveLongEncoder$.MODULE$),
          Map.entry(double.class, AgnosticEncoders.PrimitiveDoubleEncoder$.MODULE$),
          Map.entry(Boolean.class, AgnosticEncoders.BoxedBooleanEncoder$.MODULE$),
          Map.entry(Integer.class, AgnosticEncoders.BoxedIntEncoder$.MODULE$),
          Map.entry(Long.class, AgnosticEncoders.BoxedLongEncoder$.MODULE$),
          Map.entry(Double.class, AgnosticEncoders.BoxedDoubleEncoder$.MODULE$),
          Map.entry(String.class, AgnosticEncoders.StringEncoder$.MODULE$),
          Map.entry(byte[].class, AgnosticEncoders.BinaryEncoder$.MODULE$),
          Map.entry(
              double[].class,
              new AgnosticEncoders.ArrayEncoder<>(
                  AgnosticEncoders.PrimitiveDoubleEncoder$.MODULE$, false)),
          Map.entry(LocalDate.class, new AgnosticEncoders.LocalDateEncoder(true)),
          Map.entry(Instant.class, new AgnosticEncoders.InstantEncoder(true)),
          Map.entry(Timestamp.class, new AgnosticEncoders.TimestampEncoder(true)));

  private Records() {}

  /**
   * The encoder of a record type.
   *
   * @throws IllegalArgumentException where a component's type has no column type
   */
  public static <R extends Record> Encoder<R> encoder(Class<R> record) {
    return product(record);
  }

  private static <R> AgnosticEncoder<R> product(Class<R> record) {
    if (record.getConstructors().length == 0) {
      throw new IllegalArgumentException(
          record.getName() + " must be public: generated code builds it");
    }
    List<AgnosticEncoders.EncoderField> fields = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      fields.add(
          new AgnosticEncoders.EncoderField(
              component.getName(),
              encoderOf(component.getGenericType(), record, component.getName()),
              !component.getType().isPrimitive(),
              Metadata.empty(),
              Option.empty(),
              Option.empty()));
    }
    return new AgnosticEncoders.ProductEncoder<>(
        tag(record), CollectionConverters.asScala(fields).toSeq(), Option.empty());
  }

  private static AgnosticEncoder<?> encoderOf(Type type, Class<?> owner, String component) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      return list(encoderOf(generic.getActualTypeArguments()[0], owner, component));
    }
    if (type instanceof Class<?> plain) {
      if (plain.isRecord()) {
        return product(plain);
      }
      if (plain.isEnum()) {
        return new AgnosticEncoders.JavaEnumEncoder<>(tag(plain));
      }
      AgnosticEncoder<?> leaf = LEAVES.get(plain);
      if (leaf != null) {
        return leaf;
      }
    }
    throw new IllegalArgumentException(
        owner.getName() + "." + component + ": no column type for " + type.getTypeName());
  }

  private static <E> AgnosticEncoder<?> list(AgnosticEncoder<E> element) {
    return new AgnosticEncoders.IterableEncoder<>(
        tag(List.class), element, element.nullable(), false);
  }

  private static <T> ClassTag<T> tag(Class<T> type) {
    return ClassTag$.MODULE$.apply(type);
  }
}
