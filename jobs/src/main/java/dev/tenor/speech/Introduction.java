package dev.tenor.speech;

/** What the words in and around a run of capitals tell of the one it names. */
final class Introduction {
  private static final long OF = WordHash.of("of");
  private static final int LONGEST_SHORT_TITLE =
      4; // "Mrs.": such a title tells the gender for sure

  private Introduction() {}

  /** Whether a role, a reporting word or an aside stands by, as they stand by people. */
  static boolean isPersonal(Prose prose, NameRun run) {
    int before = run.from() - 1;
    int after = run.to();
    if (prose.in(before, WordGroup.ROLE) || prose.in(run.nameFrom() - 1, WordGroup.ROLE)) {
      return true;
    }
    boolean owned = prose.is(before, SourceReader.POSSESSIVE) && run.from() == run.nameFrom();
    if (owned || prose.cue(after) > 0 || prose.cue(before) > 0) {
      return true; // "NBC's Ann Lee", "Ann Lee said"
    }
    return prose.is(after, ',') && isAside(prose, after + 1);
  }

  /** "a doctor", "who ...", "of Ohio", "a former school teacher", "42". */
  private static boolean isAside(Prose prose, int from) {
    return prose.in(from, WordGroup.DETERMINER)
        || prose.in(from, WordGroup.RELATIVE)
        || prose.in(from, WordGroup.ROLE)
        || prose.is(from, OF)
        || prose.in(from + 1, WordGroup.ROLE)
        || prose.in(from + 2, WordGroup.ROLE)
        || prose.in(from + 3, WordGroup.ROLE)
        || prose.isWord(from) && Character.isDigit(prose.firstChar(from));
  }

  /** Notes the words that introduce someone: "Vermont Sen. X", "X, a doctor", "X of Ohio". */
  static void learnRoles(Prose prose, NameRun run, Figure figure) {
    for (int i = Math.max(0, run.from() - 3); i < run.nameFrom(); i++) {
      if (i >= run.from()
          || prose.sentence(i) == prose.sentence(run.from()) && !prose.is(run.from() - 1, ',')) {
        learnWord(prose, i, figure);
      }
    }
    boolean aside = prose.is(run.to(), ',') || prose.is(run.to(), '(');
    boolean of = prose.is(run.to(), OF);
    int end = Math.min(prose.size(), run.to() + (of ? 3 : 10));
    for (int i = run.to() + 1;
        (aside || of) && i < end && !prose.is(i, ',') && !prose.is(i, ')');
        i++) {
      if (prose.quotation(i) != prose.quotation(run.to())) {
        break; // the name ended a quotation
      }
      learnWord(prose, i, figure);
      for (long role : Roles.ofSeat(prose.text(), prose.start(i), prose.end(i))) {
        figure.learnRole(role);
      }
      if (prose.cue(i) > 0 && !prose.in(i, WordGroup.ROLE)) {
        break;
      }
    }
  }

  private static void learnWord(Prose prose, int token, Figure figure) {
    boolean plain = (prose.groups(token) & WordGroup.FUNCTION) == 0;
    if (prose.isWord(token) && plain && prose.quotation(token) < 0) {
      figure.learnRole(Roles.canonical(prose.word(token)));
    }
  }

  static Gender genderOf(Prose prose, NameRun run) {
    Gender given =
        wordCount(prose, run) > 1
            ? Gender.of(prose.groups(run.nameFrom()) & WordGroup.ANY_NAME)
            : Gender.UNKNOWN;
    for (int i = run.from(); i < run.nameFrom(); i++) {
      Gender titled = Gender.of(prose.groups(i) & ~WordGroup.ANY_NAME);
      if (titled != Gender.UNKNOWN && prose.end(i) - prose.start(i) <= LONGEST_SHORT_TITLE) {
        return titled;
      }
      given = given == Gender.UNKNOWN ? titled : given;
    }
    return given;
  }

  static int wordCount(Prose prose, NameRun run) {
    int count = 0;
    for (int i = run.nameFrom(); i < run.to(); i++) {
      boolean suffix = prose.in(i, WordGroup.NAME_SUFFIX);
      count += prose.isWord(i) && !suffix ? 1 : 0;
    }
    return count;
  }

  static String nameOf(Prose prose, NameRun run) {
    String name = prose.string(run.nameFrom(), run.to());
    boolean plain = name.indexOf('\n') < 0 && name.indexOf("  ") < 0 && name.indexOf('\u00A0') < 0;
    return plain ? name : name.replaceAll("[\\s\u00A0]+", " ");
  }
}
