package dev.tenor.speech;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words for one role that differ in form only: "Sen." and "senator". */
final class Roles {
  private static final Map<Long, Long> CANONICAL = canonical();

  private static final long[] PARTIES = {
    WordHash.of("republican"),
    WordHash.of("democrat"),
    WordHash.of("libertarian"),
    WordHash.of("green")
  };

  private Roles() {}

  /** Whether a description names one party and the article gives the figure only another. */
  static boolean clash(Set<Long> description, Figure figure) {
    boolean other = false;
    for (long party : PARTIES) {
      if (description.contains(party) && figure.has(party)) {
        return false;
      }
      other |= figure.has(party);
    }
    return other && Arrays.stream(PARTIES).anyMatch(description::contains);
  }

  static long canonical(long word) {
    return CANONICAL.getOrDefault(word, word);
  }

  private static Map<Long, Long> canonical() {
    Map<Long, Long> forms = new HashMap<>();
    WordLists.sections("roles.txt")
        .forEach(
            (role, words) ->
                words.forEach(word -> forms.put(WordHash.of(word), WordHash.of(role))));
    return forms;
  }
}
