package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotIdTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2025-03-01T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void anIdIsTheTimeAtWhichItsRunBegan() {
    SnapshotId id = SnapshotId.after(List.of("20250228T235959.999Z"), NOON);

    assertThat(id.value()).isEqualTo("20250301T120000.000Z");
    assertThat(id.isAhead(NOON)).isFalse();
  }

  @Test
  void aClockThatWasSetBackDoesNotPutARunBeforeTheLast() {
    SnapshotId id = SnapshotId.after(List.of("20250101T000000.000Z", "20310101T000000.999Z"), NOON);

    assertThat(id.value()).isEqualTo("20310101T000001.000Z");
    assertThat(id.isAhead(NOON)).isTrue();
  }

  @Test
  void twoRunsInOneMillisecondAreTwo() {
    assertThat(SnapshotId.after(List.of("20250301T120000.000Z"), NOON).value())
        .isEqualTo("20250301T120000.001Z");
  }

  @Test
  void foldersWithOtherNamesAreNoTimes() {
    assertThat(SnapshotId.after(List.of("kept-for-the-audit"), NOON).value())
        .isEqualTo("20250301T120000.000Z");
  }
}
