package dev.tenor.speech;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text's capitalised words into runs that may be names. */
final class NameScanner {
  private static final long OF = WordHash.of("of");
  private static final long THE = WordHash.of("the");
  private static final long FOR = WordHash.of("for");
  private static final long AND = WordHash.of("and");

  /** A longer run is a headline in capitals rather than a name. */
  private static final int LONGEST = 12;

  private final Prose prose;

  private NameScanner(Prose prose) {
    this.prose = prose;
  }

  static List<NameRun> scan(Prose prose) {
    NameScanner scanner = new NameScanner(prose);
    List<NameRun> runs = new ArrayList<>();
    int at = 0;
    while (at < prose.size()) {
      if (!scanner.begins(at)) {
        at++;
        continue;
      }
      int end = scanner.endOf(at);
      NameRun run = scanner.classify(at, end);
      if (run != null) {
        runs.add(run);
      }
      at = end;
    }
    return runs;
  }

  private boolean begins(int token) {
    if (!prose.isWord(token) || !prose.isCapital(token)) {
      return false;
    }
    int function = WordGroup.FUNCTION & ~WordGroup.ADVERB.bit();
    boolean isName = (prose.groups(token) & WordGroup.ANY_NAME) != 0;
    return isName || (prose.groups(token) & function) == 0;
  }

  private int endOf(int from) {
    int at = from + 1;
    while (at < prose.size() && at - from < LONGEST) {
      if (prose.is(at, '.')
          && (isInitial(at - 1) || isAbbreviatedTitle(at - 1))
          && followsClosely(at)) {
        at++;
      } else if (prose.isWord(at) && prose.isCapital(at) && followsClosely(at) && !isFunction(at)) {
        at++;
      } else if (prose.in(at, WordGroup.NAME_PARTICLE)
          && prose.isCapital(at + 1)
          && followsClosely(at)) {
        at += 2;
      } else if (joinsOrganisation(at)) {
        at += prose.is(at + 1, THE) ? 3 : 2;
      } else {
        break;
      }
    }
    if (prose.is(at - 1, '.') && !prose.in(at - 2, WordGroup.NAME_SUFFIX)) {
      at--;
    }
    return at;
  }

  private boolean isFunction(int token) {
    int groups = prose.groups(token);
    return (groups & WordGroup.FUNCTION & ~WordGroup.NAME_PARTICLE.bit()) != 0
        && (groups & (WordGroup.ANY_NAME | WordGroup.NAME_SUFFIX.bit())) == 0
        && prose.end(token) - prose.start(token) > 1;
  }

  /** "Department of Justice", "Institute for Science and Security". */
  private boolean joinsOrganisation(int at) {
    boolean joins =
        prose.is(at, OF) || prose.is(at, FOR) && prose.in(at - 1, WordGroup.ORGANISATION);
    if (!joins && !(prose.is(at, AND) && prose.in(at + 2, WordGroup.ORGANISATION))) {
      return false;
    }
    int next = prose.is(at + 1, THE) ? at + 2 : at + 1;
    boolean fits = prose.in(at - 1, WordGroup.ORGANISATION) && !prose.in(at - 1, WordGroup.DEMONYM);
    return fits && prose.isCapital(next) && (prose.groups(next) & WordGroup.ANY_NAME) == 0;
  }

  private boolean isInitial(int token) {
    return prose.end(token) - prose.start(token) == 1 && prose.isCapital(token);
  }

  private boolean isAbbreviatedTitle(int token) {
    int titles = WordGroup.ANY_TITLE | WordGroup.NAME_SUFFIX.bit();
    return (prose.groups(token) & titles) != 0 && prose.end(token) - prose.start(token) <= 5;
  }

  private boolean followsClosely(int token) {
    int gap = prose.start(token) - prose.end(token - 1);
    return gap <= 2
        && prose.paragraph(token) == prose.paragraph(token - 1)
        && (prose.sentence(token) == prose.sentence(token - 1) || prose.is(token - 1, '.'));
  }

  private NameRun classify(int from, int to) {
    int name = from;
    boolean isTitled = false;
    for (int i = from; i < to; i++) {
      boolean title = (prose.groups(i) & WordGroup.ANY_TITLE) != 0;
      boolean given = (prose.groups(i) & WordGroup.ANY_NAME) != 0;
      if (title && !(given && i + 1 < to && !isTitleWord(i + 1))) {
        isTitled = true;
        name = i + 1;
      } else if (prose.is(i, '.') && name == i) {
        name = i + 1;
      }
    }
    if (name >= to) {
      return null; // a title by itself
    }
    boolean organisation = false;
    for (int i = name; i < to; i++) {
      organisation |= prose.in(i, WordGroup.ORGANISATION) && !(i == name && isTitled);
    }
    if (!organisation) {
      for (int i = name; i + 1 < to; i++) {
        if ((prose.groups(i) & WordGroup.ANY_NAME) != 0
            && !prose.in(i + 1, WordGroup.PLACE)
            && !prose.is(i + 1, '.')) {
          return new NameRun(from, i, to, NameRun.Kind.PERSON);
        }
      }
    }
    return plain(from, name, to, isTitled, organisation);
  }

  private NameRun plain(int from, int name, int to, boolean isTitled, boolean organisation) {
    int placed = name;
    while (placed + 1 < to && prose.in(placed, WordGroup.DEMONYM)) {
      placed++;
    }
    int words = to - placed;
    int groups = 0;
    for (int i = placed; i < to; i++) {
      groups |= prose.groups(i);
    }
    int notPeople =
        WordGroup.COUNTRY.bit()
            | WordGroup.PLACE.bit()
            | WordGroup.TIME.bit()
            | WordGroup.DEMONYM.bit();
    if (organisation) {
      return new NameRun(from, isTitled ? name : from, to, NameRun.Kind.ORGANISATION);
    }
    if (isTitled && (groups & notPeople) == 0) {
      return new NameRun(from, placed, to, NameRun.Kind.PERSON);
    }
    if (words == 1) {
      boolean country = (groups & WordGroup.COUNTRY.bit()) != 0;
      return new NameRun(
          from, placed, to, country ? NameRun.Kind.ORGANISATION : NameRun.Kind.SINGLE);
    }
    boolean fits =
        words <= 4 && (groups & notPeople) == 0 && Character.isLowerCase(prose.lastChar(to - 1));
    return new NameRun(
        from, placed, to, fits ? NameRun.Kind.MAYBE_PERSON : NameRun.Kind.ORGANISATION);
  }

  private boolean isTitleWord(int token) {
    return (prose.groups(token) & WordGroup.ANY_TITLE) != 0
        && (prose.groups(token) & WordGroup.ANY_NAME) == 0;
  }
}
