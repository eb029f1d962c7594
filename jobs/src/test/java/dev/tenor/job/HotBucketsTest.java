package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.corpus.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousands of texts in one bucket cost no thousands of thousands of comparisons. */
@Tag("slow")
class HotBucketsTest {
  private static final int HOT = 5000;
  private static final int STORIES = 50;

  @Test
  void identicalTextsAreOneClusterAndBoilerplateIsNone() {
    List<Reading> readings = new ArrayList<>(PlantedCopies.hot(HOT));
    readings.addAll(PlantedCopies.stories(STORIES));

    // Every pair of them would be 25 million texts to compare, which is hours.
    Map<String, String> clusters =
        Assertions.assertTimeout(Duration.ofMinutes(3), () -> PlantedCopies.clusters(readings, 4));

    for (int i = 0; i < HOT; i++) {
      assertThat(clusters)
          .containsEntry("stub" + i, "stub0")
          .containsEntry("under" + i, "under" + i);
    }
    for (int i = 0; i < STORIES; i++) {
      assertThat(clusters).containsEntry("v" + i, "o" + i);
    }
  }
}
