package dev.tenor.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Decides which articles are copies, and of which original: an article is a copy where an earlier
 * original is near it; of several, the most similar one's, then the earliest one's. So no cluster
 * chains: a copy of a copy that is not near the original is an original itself.
 *
 * <p>Reads all links in the order of the later article, (day, without a day of its own, id), and
 * holds no more than the copies of one window of days, however large the corpus is.
 */
public final class Originals implements Iterator<Copy> {
  private static final Comparator<Near> BEST =
      Comparator.comparingDouble(Near::similarity)
          .reversed()
          .thenComparingInt(Near::day)
          .thenComparing(Near::originalId);

  /** An original that an article is near to. */
  private record Near(String originalId, int day, double similarity) {}

  private record Placed(String articleId, int day) {}

  private final Iterator<CopyLink> links;
  private final Nearness nearness;
  private final Map<String, List<Near>> originalsOfCopy = new HashMap<>();
  private final Deque<Placed> copies = new ArrayDeque<>();
  private CopyLink ahead;
  private Copy found;

  public Originals(Iterator<CopyLink> links, Nearness nearness) {
    this.links = links;
    this.nearness = nearness;
    advance();
  }

  @Override
  public boolean hasNext() {
    while (found == null && ahead != null) {
      found = decideNext();
    }
    return found != null;
  }

  @Override
  public Copy next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Copy copy = found;
    found = null;
    return copy;
  }

  private void advance() {
    ahead = links.hasNext() ? links.next() : null;
  }

  /** The next article as a copy; null where it is an original after all. */
  private Copy decideNext() {
    String articleId = ahead.later();
    int day = ahead.laterDay();
    forgetBefore(day);
    List<Near> near = new ArrayList<>();
    for (; ahead != null && ahead.later().equals(articleId); advance()) {
      near.addAll(originalsThrough(ahead));
    }
    if (near.isEmpty()) {
      return null;
    }
    near.sort(BEST);
    originalsOfCopy.put(articleId, List.copyOf(near));
    copies.add(new Placed(articleId, day));
    return new Copy(articleId, near.get(0).originalId(), near.get(0).similarity());
  }

  /** Where the earlier one is a copy of the same words, its originals are as near. */
  private List<Near> originalsThrough(CopyLink link) {
    List<Near> ofEarlier = originalsOfCopy.get(link.earlier());
    if (ofEarlier == null) {
      return List.of(new Near(link.earlier(), link.earlierDay(), link.similarity()));
    }
    if (!link.isVerbatim()) {
      return List.of();
    }
    return ofEarlier.stream()
        .filter(original -> nearness.isWithin(original.day(), link.laterDay()))
        .toList();
  }

  private void forgetBefore(int day) {
    while (!copies.isEmpty() && !nearness.isWithin(copies.peek().day(), day)) {
      originalsOfCopy.remove(copies.poll().articleId());
    }
  }
}
