package dev.tenor.issue;

import java.util.Arrays;

/** A map from longs to ints without an object an entry: the automaton asks it once a word. */
final class LongIntTable {
  static final int ABSENT = -1;

  private long[] keys = new long[64];
  private int[] values = absent(64);
  private int size;

  void put(long key, int value) {
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slotOf(key);
    if (values[slot] == ABSENT) {
      size++;
    }
    keys[slot] = key;
    values[slot] = value;
  }

  int get(long key) {
    return values[slotOf(key)];
  }

  /** Where the key stands, or the free slot where it would. */
  private int slotOf(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L; // Fibonacci hashing: 2^64 over the golden ratio
    int slot = (int) (mixed >>> 32) & mask;
    while (values[slot] != ABSENT && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = absent(keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != ABSENT) {
        int slot = slotOf(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private static int[] absent(int length) {
    int[] values = new int[length];
    Arrays.fill(values, ABSENT);
    return values;
  }
}
