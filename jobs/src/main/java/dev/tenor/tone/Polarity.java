package dev.tenor.tone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How good or bad a word sounds on its own, from -4 to 4: the lexicon of VADER (Hutto and Gilbert
 * 2014), as the file {@code /vader_sentiment_lexicon.txt} on the class path has it.
 */
final class Polarity {
  private static final String LEXICON = "/vader_sentiment_lexicon.txt";
  private static final Map<String, Float> VALUES = read();

  private Polarity() {}

  /** Polarity of a word in lower case; 0 where the lexicon does not know it. */
  static float of(String word) {
    return VALUES.getOrDefault(word, 0f);
  }

  private static Map<String, Float> read() {
    Map<String, Float> values = new HashMap<>();
    try (InputStream stream = Polarity.class.getResourceAsStream(LEXICON)) {
      if (stream == null) {
        throw new IllegalStateException("the lexicon " + LEXICON + " is not on the class path");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t", 3);
        if (columns.length == 3 && Character.isLetter(columns[0].charAt(0))) {
          values.put(columns[0], Float.valueOf(columns[1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(values);
  }
}
