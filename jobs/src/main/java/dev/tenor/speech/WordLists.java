package dev.tenor.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the word lists beside the code: sections in square brackets, words between blanks. */
final class WordLists {
  private static final WordTable GROUPS = new WordTable(groups());

  private WordLists() {}

  /** The groups that a word belongs to, as bits of {@link WordGroup}. */
  static int groupsOf(long word) {
    return GROUPS.valueOf(word);
  }

  /** The sections of a list, in order, each with its words; {@code #} begins a comment. */
  static Map<String, List<String>> sections(String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    String section = "";
    for (String line : read(name).split("\n")) {
      String trimmed = line.strip();
      if (trimmed.startsWith("#") || trimmed.isEmpty()) {
        continue;
      }
      if (trimmed.startsWith("[")) {
        section = trimmed.substring(1, trimmed.indexOf(']'));
      } else {
        sections
            .computeIfAbsent(section, key -> new ArrayList<>())
            .addAll(List.of(trimmed.split("\\s+")));
      }
    }
    return sections;
  }

  private static Map<Long, Integer> groups() {
    Map<Long, Integer> bits = new HashMap<>();
    for (String list : List.of("words.txt", "names.txt")) {
      sections(list)
          .forEach(
              (section, words) -> {
                int bit = WordGroup.valueOf(section.toUpperCase(Locale.ROOT)).bit();
                words.forEach(word -> bits.merge(WordHash.of(word), bit, (a, b) -> a | b));
              });
    }
    return bits;
  }

  private static String read(String name) {
    try (InputStream stream = WordLists.class.getResourceAsStream("/speech/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("the application lacks its word list speech/" + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
