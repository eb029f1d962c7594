package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.corpus.Reading;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Copies planted into a corpus are found again, with their originals, and nothing else is. */
class CopyClustersTest {
  private static final int STORIES = 100;

  private static List<Reading> corpus;
  private static Map<String, String> clusters;

  @BeforeAll
  static void planted() throws IOException {
    corpus = new ArrayList<>(PlantedCopies.stories(STORIES));
    corpus.addAll(PlantedCopies.sameEvent());
    clusters = PlantedCopies.clusters(corpus, 2);
  }

  @Test
  void verbatimAndEditedCopiesStandWithTheirOriginal() {
    int edited = 0;
    for (int i = 0; i < STORIES; i++) {
      assertThat(clusters).containsEntry("o" + i, "o" + i).containsEntry("v" + i, "o" + i);
      edited += clusters.get("w" + i).equals("o" + i) ? 1 : 0;
    }
    // 7 of 9 paragraphs are .77 of the shingles, which one pair in 600 misses.
    assertThat(edited).isGreaterThanOrEqualTo(STORIES - 2);
  }

  @Test
  void theSameStoryAfterTheWindowIsAStoryOfItsOwn() {
    for (int i = 0; i < STORIES; i++) {
      assertThat(clusters).containsEntry("again" + i, "again" + i);
    }
  }

  @Test
  void anUndatedArticleIsACopyWhereItsWordsAreThoseOfADatedOne() {
    for (int i = 0; i < STORIES; i++) {
      assertThat(clusters).containsEntry("u" + i, "again" + i).containsEntry("x" + i, "x" + i);
    }
  }

  @Test
  void oneEventInOtherWordsIsNoCopy() {
    for (int i = 0; i < 30; i++) {
      assertThat(clusters).containsEntry("event" + i, "event" + i);
    }
  }

  @Test
  void orderAndPartitionsDoNotMatter() {
    Collections.shuffle(corpus, new Random(5));

    assertThat(PlantedCopies.clusters(corpus, 5)).isEqualTo(clusters);
  }

  @Test
  void duplicatesAndConflictingIdsAreOutsideOfClusters() {
    LocalDate day = PlantedCopies.START;
    String story = PlantedCopies.stories(1).get(0).article().text();
    List<Reading> readings =
        List.of(
            PlantedCopies.reading("a", "Courier", day.plusDays(1), story),
            PlantedCopies.reading("b", "Courier", day.plusDays(2), story),
            PlantedCopies.reading("c", "Herald", day, "Another story under this id."),
            PlantedCopies.reading("c", "Herald", day.plusDays(1), story + " Ends."),
            PlantedCopies.reading("d", "Herald", day.plusDays(2), story + " Ends here."));

    assertThat(PlantedCopies.clusters(readings, 2)).isEqualTo(Map.of("a", "a", "c", "c", "d", "a"));
  }
}
