package dev.tenor.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PhraseTallyTest {
  private static final List<DatedText> TEXTS =
      List.of(
          new DatedText("a", 31, 1, "Ferries. Ferries. Docks.", List.of()),
          new DatedText("b", 31, 1, "Ferries.", List.of()),
          new DatedText("c", 31, 2, "Ferries.", List.of()),
          new DatedText("d", 31, 2, "It is.", List.of()),
          new DatedText("e", 31, 2, "Cranes.", List.of()));

  private static Map<String, Long> counts(int mostKeys) {
    Map<String, Long> counts = new TreeMap<>();
    PhraseTally tally = new PhraseTally(TEXTS.iterator(), mostKeys);
    while (tally.hasNext()) {
      PhraseCount count = tally.next();
      for (String word : List.of("ferries", "docks", "cranes")) {
        if (count.phraseKey() == Phrases.key(word)) {
          counts.merge(count.month() + " " + word, count.articleCount(), Long::sum);
        }
      }
    }
    return counts;
  }

  @Test
  void anArticleCountsOnceHoweverOftenItSaysAPhrase() {
    assertThat(counts(1000))
        .containsExactly(
            Map.entry("1 docks", 1L),
            Map.entry("1 ferries", 2L),
            Map.entry("2 cranes", 1L),
            Map.entry("2 ferries", 1L));
  }

  @Test
  void handingOnEarlyChangesNoSum() {
    assertThat(counts(1)).isEqualTo(counts(1000));
  }

  @Test
  void nothingGivesNothing() {
    assertThat(new PhraseTally(new ArrayList<DatedText>().iterator()).hasNext()).isFalse();
  }
}
