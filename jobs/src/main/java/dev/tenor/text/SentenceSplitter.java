package dev.tenor.text;

import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits news prose into paragraphs (lines) and sentences, in one pass without backtracking.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark, with the quotation marks and
 * brackets that close behind it, before something that can begin a sentence. It does not end behind
 * an abbreviation, an initial, a number's stop, nor before a lower-case word ("“Why?” he asked").
 */
public final class SentenceSplitter {
  /** Titles and the like, always followed by a name or a number. Lower case, without the stop. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "lt",
          "col", "maj", "capt", "cmdr", "sgt", "adm", "rev", "hon", "pres", "amb", "atty", "supt",
          "det", "fr", "st", "ste", "mt", "ft", "vs", "v", "no", "nos", "art", "fig", "vol", "pp",
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "messrs", "mme", "msgr", "sec", "approx", "est", "e.g", "i.e", "cf");

  /** May end a sentence or not: only a following capital that is no name-like word decides. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "inc", "co", "corp", "ltd", "jr", "sr", "bros", "dept", "univ", "etc", "a.m", "p.m",
          "u.s", "u.k", "u.n", "e.u", "d.c", "ph.d", "m.d", "calif", "fla", "tex", "ariz", "pa",
          "mass", "wis", "va", "conn", "mich", "minn", "ill", "ind", "ky", "tenn", "ga", "ala",
          "la", "ark", "okla", "kan", "neb", "colo", "wash", "ore", "nev", "md", "del", "n.y",
          "n.j", "n.h", "n.c", "s.c", "r.i", "n.m", "n.d", "s.d");

  /** Words that begin a sentence far more often than they follow an abbreviation. */
  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "this",
          "that",
          "these",
          "those",
          "but",
          "and",
          "in",
          "on",
          "at",
          "for",
          "as",
          "if",
          "when",
          "while",
          "after",
          "before",
          "his",
          "her",
          "their",
          "its",
          "our",
          "there",
          "what",
          "who",
          "how",
          "why",
          "not",
          "no",
          "some",
          "many",
          "most",
          "one",
          "two",
          "with",
          "by",
          "from",
          "to",
          "since",
          "so",
          "yet",
          "still",
          "also",
          "however",
          "meanwhile",
          "although",
          "despite",
          "asked");

  /** Paragraphs and sentences of {@code text}; blank stretches belong to neither. */
  public SplitText split(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isLineBreak(text.charAt(at))) {
        Span paragraph = trim(text, from, at);
        if (paragraph != null) {
          paragraphs.add(paragraph);
          sentencesOf(text, paragraph, sentences);
        }
        from = at + 1;
      }
    }
    return new SplitText(text, paragraphs, sentences);
  }

  private static void sentencesOf(String text, Span paragraph, List<Span> sentences) {
    int from = paragraph.start();
    int at = from;
    int end = paragraph.end();
    while (at < end) {
      char c = text.charAt(at);
      if (c != '.' && c != '!' && c != '?' && c != '\u2026') {
        at++;
        continue;
      }
      int stop = at;
      while (at < end && isStop(text.charAt(at))) {
        at++;
      }
      while (at < end && isCloser(text.charAt(at))) {
        at++;
      }
      int next = at;
      while (next < end && Tokens.isBlank(text.charAt(next))) {
        next++;
      }
      boolean glued = next == at && !(next < end && isOpener(text.charAt(next)));
      if (next < end && !glued && isBoundary(text, from, stop, at, next, end)) {
        sentences.add(new Span(from, at));
        from = next;
      }
    }
    Span rest = trim(text, from, end);
    if (rest != null) {
      sentences.add(rest);
    }
  }

  private static boolean isBoundary(
      String text, int from, int stop, int closed, int next, int end) {
    int first = next;
    while (first < end && (isOpener(text.charAt(first)) || text.charAt(first) == '\'')) {
      first++;
    }
    if (first < end && Character.isLowerCase(text.charAt(first))) {
      return false;
    }
    boolean plainStop = text.charAt(stop) == '.' && closed == stop + 1;
    if (!plainStop) {
      return true;
    }
    int word = stop;
    while (word > from && isAbbreviationPart(text.charAt(word - 1))) {
      word--;
    }
    if (word == stop) {
      return true;
    }
    String before = Fold.fold(text.substring(word, stop));
    if (BEFORE_NAMES.contains(before)) {
      return before.equals("no") && !(first < end && Character.isDigit(text.charAt(first)));
    }
    boolean initial = before.length() == 1 && Character.isUpperCase(text.charAt(word));
    boolean initials = before.length() >= 3 && before.charAt(1) == '.';
    if (initial || initials || ANYWHERE.contains(before)) {
      return before.equals("i") || OPENERS.contains(wordAt(text, first, end)) || first > next;
    }
    return true;
  }

  private static String wordAt(String text, int from, int end) {
    int to = from;
    while (to < end && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return Fold.fold(text.substring(from, to));
  }

  private static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Tokens.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Tokens.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? null : new Span(start, end);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isAbbreviationPart(char c) {
    return c == '.' || Character.isLetter(c);
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  private static boolean isCloser(char c) {
    return c == '"'
        || c == '\u201D'
        || c == '\u2019'
        || c == '\''
        || c == ')'
        || c == ']'
        || c == '\u00BB';
  }

  private static boolean isOpener(char c) {
    return c == '"'
        || c == '\u201C'
        || c == '\u2018'
        || c == '('
        || c == '['
        || c == '\u00AB'
        || c == '`';
  }
}
