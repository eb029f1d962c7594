package dev.tenor.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReaderTest {
  /** Few short words make phrases overlap, repeat and begin with one another. */
  private static final List<String> WORDS = List.of("abc", "abcd", "abcde", "bcd", "abcs");

  private static final List<String> PATTERNS =
      List.of("abc", "abcd", "abc*", "abcd*", "bcd", "=abc");

  @Test
  void findsWhatLookingAtEveryPlaceWouldFind() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      Map<Phrase, List<Integer>> book = new LinkedHashMap<>();
      int phraseCount = 1 + random.nextInt(8);
      for (int phrase = 0; phrase < phraseCount; phrase++) {
        book.putIfAbsent(
            Phrase.parse(words(PATTERNS, 1 + random.nextInt(4), random)), List.of(phrase));
      }
      String text = words(WORDS, 12, random);

      Reading reading = new Reader(book, new int[0][], 0).read(MatcherFixture.split(text));

      assertThat(found(reading)).isEqualTo(sought(book, text.split(" ")));
    }
  }

  private static TreeSet<String> found(Reading reading) {
    TreeSet<String> found = new TreeSet<>();
    for (Hit hit : reading.hits()) {
      found.add(hit.term() + "@" + hit.firstWord() + "-" + hit.lastWord());
    }
    return found;
  }

  private static TreeSet<String> sought(Map<Phrase, List<Integer>> book, String[] text) {
    TreeSet<String> sought = new TreeSet<>();
    book.forEach(
        (phrase, numbers) -> {
          List<PatternWord> words = phrase.words();
          for (int first = 0; first + words.size() <= text.length; first++) {
            int at = first;
            if (matches(words, text, at)) {
              numbers.forEach(
                  number -> sought.add(number + "@" + at + "-" + (at + words.size() - 1)));
            }
          }
        });
    return sought;
  }

  private static boolean matches(List<PatternWord> words, String[] text, int first) {
    for (int i = 0; i < words.size(); i++) {
      PatternWord word = words.get(i);
      String written = text[first + i];
      boolean fits =
          word.form() == PatternWord.Form.PREFIX
              ? written.startsWith(word.letters())
              : word.forms().contains(written);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static String words(List<String> from, int count, Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(from.get(random.nextInt(from.size())));
    }
    return String.join(" ", words);
  }
}
