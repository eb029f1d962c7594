package dev.tenor.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Words that no phrase of interest holds, looked up by the key of their letters. */
final class StopWords {
  private static final String LIST = "/text/stop-words.txt";
  private static final long[] KEYS = keys();

  private StopWords() {}

  static boolean hasKey(long wordKey) {
    return Arrays.binarySearch(KEYS, wordKey) >= 0;
  }

  private static long[] keys() {
    try (InputStream stream = StopWords.class.getResourceAsStream(LIST)) {
      if (stream == null) {
        throw new IllegalStateException("the application lacks its word list " + LIST);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .mapToLong(Phrases::key)
          .sorted()
          .distinct()
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
