package dev.tenor.issue;

import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text after the automaton has been over it: where its words stand and what matched. */
final class Reading {
  private final SplitText text;
  private final List<Hit> hits = new ArrayList<>();
  private final Occurrences[] witnesses;
  private final int[][] groups;
  private final Occurrences[] gathered;
  private int[] starts;
  private int[] ends;
  private int size;
  private int[] firstWordOfSentence = {0};
  private int sentence = -1;
  private int sentenceStart;
  private int sentenceEnd;

  /**
   * @param groups for each group the numbers of its witnesses
   */
  Reading(SplitText text, int[][] groups, int witnessCount) {
    this.text = text;
    this.groups = groups;
    this.witnesses = new Occurrences[witnessCount];
    this.gathered = new Occurrences[groups.length];
    int guess = text.text().length() / 6 + 8; // an English word and its blank take six characters
    this.starts = new int[guess];
    this.ends = new int[guess];
  }

  /** Takes in the next word and answers its number. */
  int addWord(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    return size++;
  }

  /** Takes in words that match a term, in order of their last; words of two sentences are none. */
  void addHit(int term, int firstWord, int lastWord) {
    int end = ends[lastWord];
    while (sentenceEnd < end && sentence < text.sentences().size() - 1) {
      Span next = text.sentences().get(++sentence);
      sentenceStart = next.start();
      sentenceEnd = next.end();
    }
    int start = starts[firstWord];
    if (sentenceStart <= start && end <= sentenceEnd) {
      hits.add(new Hit(term, firstWord, lastWord, start, end, sentence));
    }
  }

  void addWitness(int witness, int firstWord, int lastWord) {
    if (witnesses[witness] == null) {
      witnesses[witness] = new Occurrences();
    }
    witnesses[witness].add(firstWord, lastWord);
  }

  /** Lays out which words each sentence has, when all of them are taken in. */
  void finish() {
    List<Span> sentences = text.sentences();
    firstWordOfSentence = new int[sentences.size() + 1];
    int word = 0;
    for (int i = 0; i < sentences.size(); i++) {
      while (word < size && starts[word] < sentences.get(i).start()) {
        word++;
      }
      firstWordOfSentence[i] = word;
    }
    firstWordOfSentence[sentences.size()] = size;
  }

  SplitText text() {
    return text;
  }

  int startOf(int word) {
    return starts[word];
  }

  List<Hit> hits() {
    return hits;
  }

  /** Where the witnesses of a group stand; gathered when first asked for, as most never are. */
  Occurrences occurrences(int group) {
    Occurrences known = gathered[group];
    if (known == null) {
      known = Occurrences.NONE;
      for (int witness : groups[group]) {
        known = known.with(witnesses[witness]);
      }
      gathered[group] = known;
    }
    return known;
  }

  int lastWord() {
    return size - 1;
  }

  int firstWordOf(int sentenceNumber) {
    return firstWordOfSentence[sentenceNumber];
  }

  int lastWordOf(int sentenceNumber) {
    return firstWordOfSentence[sentenceNumber + 1] - 1;
  }

  /** Number of the paragraph around the hit. */
  int paragraphOf(Hit hit) {
    return text.paragraphAt(hit.start());
  }

  /** Number of the first word that starts at or behind {@code offset}. */
  int firstWordFrom(int offset) {
    int index = Arrays.binarySearch(starts, 0, size, offset);
    return index >= 0 ? index : -index - 1;
  }
}
