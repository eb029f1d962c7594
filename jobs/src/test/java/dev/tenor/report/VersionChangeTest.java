package dev.tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionChangeTest {
  @Test
  void onlyWhatJudgesIsWatched() {
    assertThat(
            VersionChange.between(
                Map.of("taxonomy", "a@1", "tone-model", "m", "tenor", "0.1.0", "spark", "4.1.0"),
                Map.of("taxonomy", "a@2", "tone-model", "m", "tenor", "0.1.0", "spark", "4.1.1")))
        .containsExactly(new VersionChange.Change("taxonomy", "a@1", "a@2"));
  }

  @Test
  void theSameVersionsLeaveNoMark() {
    assertThat(VersionChange.between(Map.of("taxonomy", "a@1"), Map.of("taxonomy", "a@1")))
        .isEmpty();
  }
}
