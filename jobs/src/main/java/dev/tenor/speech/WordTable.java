package dev.tenor.speech;

import java.util.Arrays;
import java.util.Map;

/**
 * What is known of words, by their {@link WordHash}: an int each, 0 for a word that is not here.
 */
final class WordTable {
  private final long[] keys;
  private final int[] values;
  private final int mask;

  WordTable(Map<Long, Integer> entries) {
    int capacity = Integer.highestOneBit(Math.max(8, entries.size()) * 2) * 2;
    keys = new long[capacity];
    values = new int[capacity];
    mask = capacity - 1;
    Long[] sorted = entries.keySet().toArray(Long[]::new);
    Arrays.sort(sorted);
    for (long key : sorted) {
      int slot = slotOf(key);
      keys[slot] = key;
      values[slot] = entries.get(key);
    }
  }

  int valueOf(long key) {
    int slot = slotOf(key);
    return keys[slot] == key ? values[slot] : 0;
  }

  private int slotOf(long key) {
    int slot = (int) (key ^ key >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
