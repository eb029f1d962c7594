package dev.tenor.text;

/**
 * Repairs what is broken in a text and leaves a clean text as it came.
 *
 * <p>Broken are: double-encoded UTF-8, HTML entities and tags, and the characters that {@link
 * BrokenCharacters} names. One scan finds out whether any of this is there; a clean text costs no
 * more than that. Cost is linear in the text's length.
 */
public final class TextRepair {
  /** Text that went through three wrong conversions is as far gone as anybody has shown. */
  private static final int MOST_ROUNDS = 3;

  private static final int MOJIBAKE = 1;
  private static final int ENTITY = 2;
  private static final int TAG = 4;
  private static final int CHARACTER = 8;

  private TextRepair() {}

  /** The repaired text; the same instance where nothing is broken; null for null. */
  public static String repair(String text) {
    return repair(text, new RepairTally());
  }

  /** As {@link #repair(String)}; counts in {@code tally} what was mended. */
  public static String repair(String text, RepairTally tally) {
    if (text == null) {
      return null;
    }
    int signs = signs(text);
    if (signs == 0) {
      return text;
    }
    String repaired = text;
    if ((signs & MOJIBAKE) != 0) {
      repaired = repeated(repaired, tally, Mojibake::repair);
    }
    if ((signs & ENTITY) != 0) {
      repaired = repeated(repaired, tally, Markup::withoutEntities);
    }
    if (repaired.indexOf('<') >= 0) {
      repaired = Markup.withoutTags(repaired, tally);
    }
    return BrokenCharacters.repair(repaired, tally);
  }

  /** Repairs an identifier or an address, in which markup and mojibake may be meant. */
  public static String repairPlain(String value) {
    return value == null || signs(value) == 0
        ? value
        : BrokenCharacters.repair(value, new RepairTally());
  }

  private interface Step {
    String repair(String text, RepairTally tally);
  }

  /** What was encoded twice is decoded twice. */
  private static String repeated(String text, RepairTally tally, Step step) {
    String repaired = text;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String before = repaired;
      repaired = step.repair(before, tally);
      if (repaired.equals(before)) {
        break;
      }
    }
    return repaired;
  }

  /** Which kinds of damage may be in the text; 0 where none can. */
  private static int signs(String text) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128) {
        if (c == '&') {
          signs |= ENTITY;
        } else if (c == '<') {
          signs |= TAG;
        } else if (BrokenCharacters.isSuspect(c)) {
          signs |= CHARACTER;
        }
      } else {
        if (Mojibake.mayBegin(c)) {
          signs |= MOJIBAKE;
        }
        if (BrokenCharacters.isSuspect(c)) {
          signs |= CHARACTER;
        }
      }
    }
    return signs;
  }

  /** Whether nobody could read anything in it: null, empty, or blanks of any kind alone. */
  public static boolean isBlank(String text) {
    if (text == null) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Tokens.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
