package dev.tenor.speech;

/** Sorts tokens into some forty kinds by word lists, endings and capitals: a poor man's tagger. */
final class WordKinds {
  private static final int MARKS = 60;
  private static final WordGroup[] BY_GROUP = {
    WordGroup.RELATIVE,
    WordGroup.MALE_PRONOUN,
    WordGroup.FEMALE_PRONOUN,
    WordGroup.PLURAL_PRONOUN,
    WordGroup.FIRST_PRONOUN,
    WordGroup.AUXILIARY,
    WordGroup.PREPOSITION,
    WordGroup.CONJUNCTION,
    WordGroup.SUBORDINATOR,
    WordGroup.DETERMINER,
    WordGroup.OTHER_PRONOUN,
    WordGroup.ADVERB,
    WordGroup.TIME,
    WordGroup.ROLE,
    WordGroup.ANONYMOUS,
    WordGroup.TITLE,
    WordGroup.ORGANISATION,
    WordGroup.DEMONYM,
    WordGroup.SPEECH_NOUN
  };
  private static final long THAT = WordHash.of("that");
  private static final long TO = WordHash.of("to");

  private final Prose prose;
  private final Mentions mentions;

  WordKinds(Prose prose, Mentions mentions) {
    this.prose = prose;
    this.mentions = mentions;
  }

  byte[] all() {
    byte[] kinds = new byte[prose.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = (byte) kind(i);
    }
    for (NameMention mention : mentions.all()) {
      int name = mention.figure().isPerson() ? 1 : 3;
      for (int i = mention.from(); i < mention.to(); i++) {
        kinds[i] = (byte) (i == mention.to() - 1 ? name : name + 1);
      }
    }
    return kinds;
  }

  private int kind(int token) {
    if (!prose.isWord(token)
        && prose.end(token) - prose.start(token) < 3
        && prose.groups(token) == 0) {
      return MARKS + mark(prose.firstChar(token));
    }
    if (prose.is(token, THAT)) {
      return 5;
    }
    if (prose.is(token, TO)) {
      return 6;
    }
    int groups = prose.groups(token);
    boolean capital = prose.isCapital(token);
    for (int i = 0; i < BY_GROUP.length; i++) {
      if ((groups & BY_GROUP[i].bit()) != 0) {
        return 10 + i;
      }
    }
    int ending = ending(token);
    if (prose.cue(token) > 0 && !capital) {
      return 35 + ending;
    }
    if (Character.isDigit(prose.firstChar(token))) {
      return 7;
    }
    return capital ? 8 : 45 + ending;
  }

  private int ending(int token) {
    String text = prose.text();
    int end = prose.end(token);
    if (end - prose.start(token) < 4) {
      return 0;
    }
    if (text.startsWith("ed", end - 2)) {
      return 1;
    }
    if (text.startsWith("ing", end - 3)) {
      return 2;
    }
    if (text.startsWith("ly", end - 2)) {
      return 3;
    }
    if (text.startsWith("ion", end - 3) || text.startsWith("ment", end - 4)) {
      return 4;
    }
    return text.charAt(end - 1) == 's' ? 5 : 6;
  }

  private static int mark(char c) {
    return switch (c) {
      case '.' -> 0;
      case ',' -> 1;
      case ':' -> 2;
      case ';' -> 3;
      case '?', '!' -> 4;
      case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '`', '\'' -> 5;
      case '\u2018', '\u2019' -> 6;
      case '(', '[' -> 7;
      case ')', ']' -> 8;
      case '-', '\u2013', '\u2014' -> 9;
      default -> 10;
    };
  }
}
