package dev.tenor.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which speakers are one, by the word of people: what is said of A and B, and of B and C, joins all
 * three.
 */
final class SpeakerFamilies {
  private final Map<String, String> headOf = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  /**
   * Joins speakers under the first of them.
   *
   * @param ids of speakers; the first stands for all
   */
  void join(List<String> ids) {
    for (String id : ids) {
      if (!headOf.containsKey(id)) {
        headOf.put(id, id);
        order.add(id);
      }
    }
    String head = head(ids.get(0));
    for (String id : ids) {
      headOf.put(head(id), head);
    }
  }

  /** The head of each speaker that is not one itself. */
  Map<String, String> heads() {
    Map<String, String> heads = new TreeMap<>();
    for (String id : order) {
      if (!head(id).equals(id)) {
        heads.put(id, head(id));
      }
    }
    return heads;
  }

  private String head(String id) {
    String head = id;
    while (!headOf.get(head).equals(head)) {
      head = headOf.get(head);
    }
    return head;
  }
}
