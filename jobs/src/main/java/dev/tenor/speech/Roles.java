package dev.tenor.speech;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words for one role that differ in form only: "Sen." and "senator". */
final class Roles {
  private static final Map<Long, Long> CANONICAL = forms("roles.txt");
  private static final Map<Long, Long> STATES = forms("states.txt");

  private static final long[] PARTIES = {
    WordHash.of("republican"),
    WordHash.of("democrat"),
    WordHash.of("libertarian"),
    WordHash.of("green")
  };

  /** Words of titles that many share. */
  private static final Set<Long> NO_ROLES =
      NounPhrases.hashes(
          "former", "deputy", "vice", "general", "foreign", "finance", "interior", "first", "lady");

  /** Roles that an article may give to its main figure without ever saying so. */
  private static final Set<Long> COMMON =
      NounPhrases.hashes(
          "nominee",
          "senator",
          "governor",
          "president",
          "congressman",
          "businessman",
          "republican",
          "democrat");

  private static final long[] NO_SEAT = {};

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

  /** Party and state of "R-Ohio", "D-Conn"; empty for any other word. */
  static long[] ofSeat(String text, int start, int end) {
    if (end - start < 4 || text.charAt(start + 1) != '-') {
      return NO_SEAT;
    }
    int party = "RDLG".indexOf(text.charAt(start));
    return party < 0
        ? NO_SEAT
        : new long[] {PARTIES[party], stateOf(WordHash.of(text, start + 2, end))};
  }

  /** Whether a word of a description says what somebody is, and not only where, or that it was. */
  static boolean isRole(long word) {
    return (WordLists.groupsOf(word) & (WordGroup.ROLE.bit() | WordGroup.TITLE.bit())) != 0
        && !NO_ROLES.contains(word);
  }

  /** Whether many people of an article may have a role: "senator", "Republican". */
  static boolean isCommon(long role) {
    return COMMON.contains(role);
  }

  /** Whether a word of a description is a state or a city. */
  static boolean isPlace(long word) {
    return (WordLists.groupsOf(word) & WordGroup.PLACE.bit()) != 0;
  }

  static long canonical(long word) {
    return CANONICAL.getOrDefault(word, word);
  }

  private static long stateOf(long word) {
    return STATES.getOrDefault(word, word);
  }

  private static Map<Long, Long> forms(String list) {
    Map<Long, Long> forms = new HashMap<>();
    WordLists.sections(list)
        .forEach(
            (role, words) ->
                words.forEach(word -> forms.put(WordHash.of(word), WordHash.of(role))));
    return forms;
  }
}
