package dev.tenor.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.TestSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.Test;

public class RecordsTest {
  public enum Colour {
    RED,
    GREEN
  }

  public record Inner(int start, Integer end) {}

  public record Outer(
      String name,
      boolean flag,
      int small,
      long large,
      double real,
      Double maybe,
      byte[] raw,
      LocalDate day,
      Instant instant,
      Colour colour,
      Inner inner,
      List<Inner> inners,
      List<String> words) {}

  public record Unsupported(Object anything) {}

  private static final Outer FULL =
      new Outer(
          "é😀",
          true,
          1,
          2L,
          .5,
          .25,
          new byte[] {0, (byte) 0xff},
          LocalDate.of(2025, 5, 9),
          Instant.parse("2025-05-09T10:15:30.123456Z"),
          Colour.GREEN,
          new Inner(1, 2),
          List.of(new Inner(3, null), new Inner(5, 6)),
          List.of("a", "b"));

  private static final Outer EMPTY =
      new Outer(null, false, 0, 0, 0, null, null, null, null, null, null, null, null);

  @Test
  void recordsRoundTripWithNestedRecordsListsEnumsAndNulls() {
    Dataset<Outer> rows =
        TestSession.spark().createDataset(List.of(FULL, EMPTY), Records.encoder(Outer.class));

    Dataset<Outer> passed = Partitions.map(rows.repartition(1), Outer.class, outers -> outers);

    List<Outer> back = passed.collectAsList();
    assertThat(back)
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrder(FULL, EMPTY);
  }

  @Test
  void columnsAreNamedAfterComponentsInTheirOrder() {
    assertThat(Records.encoder(Outer.class).schema().fieldNames())
        .isEqualTo(
            Arrays.stream(Outer.class.getRecordComponents())
                .map(component -> component.getName())
                .toArray(String[]::new));
  }

  @Test
  void aHiddenRecordIsRefusedBecauseGeneratedCodeCannotBuildIt() {
    record Hidden(int value) {}

    assertThatThrownBy(() -> Records.encoder(Hidden.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Hidden must be public");
  }

  @Test
  void aComponentWithoutAColumnTypeIsNamed() {
    assertThatThrownBy(() -> Records.encoder(Unsupported.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Unsupported.anything");
  }
}
