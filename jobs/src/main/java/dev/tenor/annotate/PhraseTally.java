package dev.tenor.annotate;

import dev.tenor.text.Phrases;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts the articles of each month that hold a phrase, in bounded memory: keys are gathered and
 * handed on as counts whenever there are too many of them.
 */
final class PhraseTally implements Iterator<PhraseCount> {
  /** 16 MB of keys: some four thousand articles. */
  private static final int MOST_KEYS = 2_000_000;

  private final Iterator<DatedText> texts;
  private final int mostKeys;
  private final SortedMap<Integer, Keys> months = new TreeMap<>();
  private final Keys ofArticle = new Keys();
  private final Deque<Counting> ready = new ArrayDeque<>();

  PhraseTally(Iterator<DatedText> texts) {
    this(texts, MOST_KEYS);
  }

  PhraseTally(Iterator<DatedText> texts, int mostKeys) {
    this.texts = texts;
    this.mostKeys = mostKeys;
  }

  @Override
  public boolean hasNext() {
    while (!ready.isEmpty() && !ready.peek().hasNext()) {
      ready.remove();
    }
    if (ready.isEmpty() && texts.hasNext()) {
      fill();
    }
    return !ready.isEmpty();
  }

  @Override
  public PhraseCount next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.peek().next();
  }

  private void fill() {
    months.clear();
    int gathered = 0;
    while (texts.hasNext() && (gathered < mostKeys || ready.isEmpty() && gathered == 0)) {
      DatedText article = texts.next();
      ofArticle.size = 0;
      Phrases.in(article.analysed(), (key, start, end) -> ofArticle.add(key));
      gathered += ofArticle.addEachTo(months.computeIfAbsent(article.month(), m -> new Keys()));
    }
    months.forEach((month, keys) -> ready.add(new Counting(month, keys)));
    while (!ready.isEmpty() && !ready.peek().hasNext()) {
      ready.remove();
    }
    if (ready.isEmpty() && texts.hasNext()) {
      fill();
    }
  }

  /** A growing list of numbers without an object each. */
  private static final class Keys {
    private long[] keys = new long[1024];
    private int size;

    void add(long key) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
      }
      keys[size++] = key;
    }

    /** Adds each key once and answers how many these are. */
    int addEachTo(Keys others) {
      Arrays.sort(keys, 0, size);
      int added = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || keys[i] != keys[i - 1]) {
          others.add(keys[i]);
          added++;
        }
      }
      return added;
    }
  }

  /** The keys of a month, each with how often it was gathered. */
  private static final class Counting implements Iterator<PhraseCount> {
    private final int month;
    private final Keys keys;
    private int at;

    Counting(int month, Keys keys) {
      this.month = month;
      this.keys = keys;
      Arrays.sort(keys.keys, 0, keys.size);
    }

    @Override
    public boolean hasNext() {
      return at < keys.size;
    }

    @Override
    public PhraseCount next() {
      long key = keys.keys[at];
      int from = at;
      while (at < keys.size && keys.keys[at] == key) {
        at++;
      }
      return new PhraseCount(month, key, at - from);
    }
  }
}
