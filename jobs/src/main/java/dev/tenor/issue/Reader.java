package dev.tenor.issue;

import dev.tenor.model.SplitText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a text once and notes every phrase it was made for.
 *
 * <p>Words are folded and looked up where they stand: a word costs no object. Every character is
 * looked at once, and each word takes one step of the automaton, so the cost is linear whatever the
 * text.
 */
final class Reader {
  private final Lexicon lexicon;
  private final PhraseAutomaton automaton;
  private final List<Phrase> phrases;
  private final int[] lengths;
  private final boolean[] isSpelled;
  private final int[][] signals;
  private final int[][] groups;
  private final int witnessCount;

  /**
   * @param book each phrase with what it signals: a term's number, or {@code ~} of a witness's
   * @param groups for each group the numbers of its witnesses
   */
  Reader(Map<Phrase, List<Integer>> book, int[][] groups, int witnessCount) {
    this.groups = groups;
    this.witnessCount = witnessCount;
    Map<PatternWord, Integer> numbers = new LinkedHashMap<>();
    List<int[]> sequences = new ArrayList<>();
    this.phrases = List.copyOf(book.keySet());
    this.lengths = new int[phrases.size()];
    this.isSpelled = new boolean[phrases.size()];
    this.signals = new int[phrases.size()][];
    for (int phrase = 0; phrase < phrases.size(); phrase++) {
      List<PatternWord> words = phrases.get(phrase).words();
      int[] sequence = new int[words.size()];
      for (int i = 0; i < sequence.length; i++) {
        numbers.putIfAbsent(words.get(i), numbers.size());
        sequence[i] = numbers.get(words.get(i));
        isSpelled[phrase] |= words.get(i).spelling() != null;
      }
      sequences.add(sequence);
      lengths[phrase] = sequence.length;
      signals[phrase] =
          book.get(phrases.get(phrase)).stream().mapToInt(Integer::intValue).toArray();
    }
    this.lexicon = new Lexicon(List.copyOf(numbers.keySet()));
    this.automaton = new PhraseAutomaton(lexicon, sequences);
  }

  Reading read(SplitText splitText) {
    String text = splitText.text();
    Reading reading = new Reading(splitText, groups, witnessCount);
    int state = PhraseAutomaton.ROOT;
    int at = 0;
    while (at < text.length()) {
      int column = lexicon.column(text.charAt(at));
      if (column < Lexicon.FIRST_LETTER) {
        state = column == Letters.BREAK ? PhraseAutomaton.ROOT : state;
        at++;
        continue;
      }
      int start = at;
      int piece = at; // where the letters since the last full stop begin
      int node = Lexicon.START;
      boolean isKnown = true;
      do {
        if (column != Letters.MARK && isKnown) {
          int next = lexicon.step(node, column);
          isKnown = next != Lexicon.NOWHERE;
          node = isKnown ? next : node;
        }
        at++;
        if (at == text.length()) {
          break;
        }
        char c = text.charAt(at);
        column = lexicon.column(c);
        if (c == '.' && isInitial(text, piece, at)) {
          at++;
          piece = at;
          column = lexicon.column(text.charAt(at));
        } else if (Phrase.isApostrophe(c) && isInner(text, at)) {
          column = lexicon.apostrophe();
        }
      } while (column >= Letters.MARK);
      int word = reading.addWord(start, at);
      int wordClass = isKnown ? lexicon.exactClass(node) : lexicon.beyondClass(node);
      state = automaton.next(state, wordClass);
      for (int phrase : automaton.endings(state)) {
        report(phrase, word, text, reading);
      }
      at = behindPossessive(text, at);
    }
    reading.finish();
    return reading;
  }

  private void report(int phrase, int lastWord, String text, Reading reading) {
    int firstWord = lastWord - lengths[phrase] + 1;
    if (isSpelled[phrase] && !isSpelledIn(text, phrases.get(phrase), firstWord, reading)) {
      return;
    }
    for (int signal : signals[phrase]) {
      if (signal >= 0) {
        reading.addHit(signal, firstWord, lastWord);
      } else {
        reading.addWitness(~signal, firstWord, lastWord);
      }
    }
  }

  private static boolean isSpelledIn(String text, Phrase phrase, int firstWord, Reading reading) {
    for (int i = 0; i < phrase.words().size(); i++) {
      PatternWord word = phrase.words().get(i);
      if (word.spelling() != null && !word.isSpelledIn(text, reading.startOf(firstWord + i))) {
        return false;
      }
    }
    return true;
  }

  /** A full stop between single letters, as in "U.S.A". */
  private static boolean isInitial(String text, int piece, int stop) {
    return stop - piece == 1
        && stop + 1 < text.length()
        && Letters.isLetter(text.charAt(stop + 1))
        && (stop + 2 == text.length() || Letters.of(text.charAt(stop + 2)) < Letters.MARK);
  }

  /**
   * An apostrophe that goes on with the word, as in "won't", and does not end it, as in "Ann's".
   */
  private static boolean isInner(String text, int apostrophe) {
    return apostrophe + 1 < text.length()
        && Letters.isLetter(text.charAt(apostrophe + 1))
        && behindPossessive(text, apostrophe) == apostrophe;
  }

  /** Where the possessive ending that begins at {@code at} ends; {@code at} where none does. */
  private static int behindPossessive(String text, int at) {
    boolean isPossessive =
        at + 1 < text.length()
            && Phrase.isApostrophe(text.charAt(at))
            && Letters.of(text.charAt(at + 1)) == 's'
            && (at + 2 == text.length() || Letters.of(text.charAt(at + 2)) < Letters.MARK);
    return isPossessive ? at + 2 : at;
  }
}
