package dev.tenor.issue;

import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text after the automaton has been over it: where its words stand and what matched. */
final class Reading {
  private final SplitText text;
  private final List<Hit> hits = new ArrayList<>();
  private final Map<Integer, Occurrences> groups = new HashMap<>();
  private int[] starts;
  private int[] ends;
  private int size;

  Reading(SplitText text) {
    this.text = text;
    int guess = text.text().length() / 6 + 8; // an English word and its blank take six characters
    this.starts = new int[guess];
    this.ends = new int[guess];
  }

  /** Takes in a word and answers its number. */
  int addWord(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    return size++;
  }

  void addHit(int term, int firstWord, int lastWord) {
    hits.add(new Hit(term, firstWord, lastWord, starts[firstWord], ends[lastWord]));
  }

  void addOccurrence(int group, int firstWord, int lastWord) {
    groups.computeIfAbsent(group, fresh -> new Occurrences()).add(firstWord, lastWord);
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

  Occurrences occurrences(int group) {
    return groups.getOrDefault(group, Occurrences.NONE);
  }

  int lastWord() {
    return size - 1;
  }

  /** Number of the sentence that holds all of the hit; -1 where none does. */
  int sentenceOf(Hit hit) {
    return holder(text.sentences(), text.sentenceAt(hit.start()), hit);
  }

  /** Number of the paragraph that holds all of the hit; -1 where none does. */
  int paragraphOf(Hit hit) {
    return holder(text.paragraphs(), text.paragraphAt(hit.start()), hit);
  }

  /** Number of the first word that starts at or behind {@code offset}. */
  int firstWordFrom(int offset) {
    int index = Arrays.binarySearch(starts, 0, size, offset);
    return index >= 0 ? index : -index - 1;
  }

  private static int holder(List<Span> spans, int index, Hit hit) {
    return index >= 0 && spans.get(index).end() >= hit.end() ? index : -1;
  }
}
