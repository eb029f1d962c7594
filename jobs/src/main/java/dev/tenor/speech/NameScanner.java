package dev.tenor.speech;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text's capitalised words into runs that may be names. */
final class NameScanner {
  private static final long OF = WordHash.of("of");
  private static final long THE = WordHash.of("the");
  private static final long FOR = WordHash.of("for");
  private static final long STATE = WordHash.of("state");
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
    if (isContraction(prose, token)) {
      return false; // "I've"
    }
    boolean first = prose.sentenceStart(prose.sentence(token)) == token;
    if (first && prose.cue(token) > 0 && !isName) {
      return false; // "Said Ann Lee"
    }
    return isName || (prose.groups(token) & function) == 0;
  }

  /** "I'm", "I've". */
  static boolean isContraction(Prose prose, int token) {
    int second = prose.start(token) + 1;
    char mark = second < prose.end(token) ? prose.text().charAt(second) : ' ';
    return prose.firstChar(token) == 'I' && (mark == '\'' || mark == '\u2019');
  }

  private int endOf(int from) {
    int at = from + 1;
    while (at < prose.size() && at - from < LONGEST) {
      if (prose.is(at, '.')
          && (isInitial(at - 1) || isAbbreviatedTitle(at - 1))
          && followsClosely(at)) {
        at++;
      } else if (prose.isWord(at)
          && prose.isCapital(at)
          && followsClosely(at)
          && (!isFunction(at) || isMay(at))) {
        at++;
      } else if (prose.in(at, WordGroup.NAME_PARTICLE)
          && prose.isCapital(at + 1)
          && followsClosely(at)) {
        at += 2;
      } else if (isNickname(at)) {
        at += 3;
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

  /** Theresa May. */
  private boolean isMay(int token) {
    return (prose.groups(token - 1) & WordGroup.ANY_NAME) != 0
        && prose.in(token, WordGroup.AUXILIARY);
  }

  /** Robert "Bobby" Scott. */
  private boolean isNickname(int at) {
    return at + 3 < prose.size()
        && prose.quotation(at) >= 0
        && !prose.isWord(at)
        && prose.isCapital(at + 1)
        && !prose.isWord(at + 2)
        && prose.quotation(at + 2) == prose.quotation(at)
        && prose.quotation(at + 3) != prose.quotation(at)
        && prose.isCapital(at + 3)
        && prose.paragraph(at) == prose.paragraph(at + 3);
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
    boolean office = endsOffice(from, to);
    int name = office ? from + 1 : from;
    boolean isTitled = office;
    for (int i = name; i < to; i++) {
      boolean title =
          (prose.groups(i) & WordGroup.ANY_TITLE) != 0
              && !(i == to - 1 && i > from && isSurnameHere(i));
      boolean given = (prose.groups(i) & WordGroup.ANY_NAME) != 0;
      if (title && !(given && i + 1 < to && !isTitleWord(i + 1))) {
        isTitled = true;
        name = i + 1;
      } else if (prose.is(i, '.') && name == i) {
        name = i + 1;
      }
    }
    if (name >= to) {
      // a title by itself, or one whose name it is: "King"
      return to - from == 1 ? new NameRun(from, from, to, NameRun.Kind.SINGLE) : null;
    }
    int organisation = -1;
    for (int i = name; i < to; i++) {
      organisation =
          prose.in(i, WordGroup.ORGANISATION) && !(i == name && isTitled) ? i : organisation;
    }
    for (int i = Math.max(name, organisation + 1); i + 1 < to; i++) {
      boolean given = (prose.groups(i) & WordGroup.ANY_NAME) != 0;
      if (given && !prose.in(i + 1, WordGroup.PLACE) && !prose.is(i + 1, '.')) {
        return new NameRun(
            from, withForenames(organisation < 0 ? name : i, i), to, NameRun.Kind.PERSON);
      }
    }
    return plain(from, name, to, isTitled, organisation >= 0);
  }

  /** "Secretary of State Ann Lee", "President of Lusania Ann Lee": the office ends in the run. */
  private boolean endsOffice(int from, int to) {
    boolean office =
        to - from > 1
            && prose.is(from - 1, OF)
            && (prose.groups(from - 2) & (WordGroup.ANY_TITLE | WordGroup.ROLE.bit())) != 0
            && (prose.groups(from) & WordGroup.ANY_NAME) == 0;
    return office && (prose.is(from, STATE) || (prose.groups(from + 1) & WordGroup.ANY_NAME) != 0);
  }

  /** Takes in an initial or one unknown word before a given name: "C. Stewart", "Norbert Leo". */
  private int withForenames(int name, int given) {
    int from = given;
    if (from - 2 >= name && prose.is(from - 1, '.') && isInitial(from - 2)) {
      from -= 2;
    } else if (from - 1 >= name && isInitial(from - 1)) {
      from--;
    } else if (from - 1 >= name
        && prose.sentenceStart(prose.sentence(from)) < from - 1
        && prose.groups(from - 1) == 0
        && (from - 1 == name || !prose.isCapital(from - 2) || isTitleWord(from - 2))
        && prose.string(from - 1, from).indexOf('-') < 0
        && Character.isLowerCase(prose.lastChar(from - 1))) {
      from--;
    }
    return from;
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
      return new NameRun(from, from, to, NameRun.Kind.ORGANISATION);
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

  /** Whether a title's word is a surname by what stands before: "Mr. King", "Larry King". */
  private boolean isSurnameHere(int token) {
    if ((prose.groups(token - 1) & WordGroup.ANY_NAME) != 0) {
      return true;
    }
    int before = prose.is(token - 1, '.') ? token - 2 : token - 1;
    int mister = WordGroup.MALE_TITLE.bit() | WordGroup.FEMALE_TITLE.bit();
    return (prose.groups(before) & mister) != 0 && prose.end(before) - prose.start(before) <= 4;
  }

  private boolean isTitleWord(int token) {
    return (prose.groups(token) & WordGroup.ANY_TITLE) != 0
        && (prose.groups(token) & WordGroup.ANY_NAME) == 0;
  }
}
