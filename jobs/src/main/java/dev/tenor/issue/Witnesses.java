package dev.tenor.issue;

import java.io.Serializable;
import java.util.List;

/**
 * Phrases that let a term count, or keep it from counting, where they stand around it.
 *
 * @param phrases plain phrases, alternatives and lists already spelled out
 * @param words distance in words; 0 unless the scope is WORDS
 */
public record Witnesses(List<String> phrases, Scope scope, int words) implements Serializable {
  public Witnesses {
    phrases = List.copyOf(phrases);
  }
}
