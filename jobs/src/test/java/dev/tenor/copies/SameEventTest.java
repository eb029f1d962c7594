package dev.tenor.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Thirty outlets tell of one event in their own words, some with the same quotation. */
class SameEventTest {
  @Test
  void storiesOfOneEventInOtherWordsAreNowhereNear() throws IOException {
    List<int[]> shingles = stories().stream().map(story -> Shingles.of(story).distinct()).toList();

    assertThat(shingles).hasSize(30);
    for (int i = 0; i < shingles.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(Shingles.similarity(shingles.get(i), shingles.get(j))).isLessThan(0.1);
      }
    }
  }

  private static List<String> stories() throws IOException {
    try (InputStream in = SameEventTest.class.getResourceAsStream("/copies/same-event.txt")) {
      return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n---\n"));
    }
  }
}
