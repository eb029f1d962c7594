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
 * The pairs of each bucket that are worth comparing, in one pass over articles in the order of
 * (key, day, id).
 *
 * <p>A bucket may be hot: ten thousand prints of one wire story, or all articles under one
 * paragraph of boilerplate. Its cost stays linear: texts of the same words form a chain and stand
 * as one, an article is held against a bounded number of those before it, and few of the plausible
 * ones are given on. A pair that is lost so in one bucket has its other buckets left.
 */
public final class CandidatePairs implements Iterator<CandidatePair> {
  /** Earlier texts that an article is held against: the first ones in the window, and the last. */
  private static final int FIRST_ONES = 512;

  private static final int LAST_ONES = 512;

  /** Plausible ones given on: the earliest, among which is the original, and the most similar. */
  private static final int EARLIEST = 8;

  private static final int MOST_SIMILAR = 8;

  /** Articles of the same words, no two neighbours of which are further apart than the window. */
  private static final class Chain {
    private final BandedArticle first;
    private BandedArticle last;

    Chain(BandedArticle first) {
      this.first = first;
      this.last = first;
    }
  }

  private record Hit(Chain chain, double estimate) {}

  private final Iterator<BandedArticle> articles;
  private final Nearness nearness;
  private final Deque<CandidatePair> found = new ArrayDeque<>();
  private final Map<Long, Chain> chains = new HashMap<>();
  private final List<Chain> firstOnes = new ArrayList<>();
  private final Deque<Chain> lastOnes = new ArrayDeque<>();
  private long key;

  public CandidatePairs(Iterator<BandedArticle> articles, Nearness nearness) {
    this.articles = articles;
    this.nearness = nearness;
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && articles.hasNext()) {
      read(articles.next());
    }
    return !found.isEmpty();
  }

  @Override
  public CandidatePair next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return found.poll();
  }

  private void read(BandedArticle article) {
    if (article.key() != key) {
      key = article.key();
      chains.clear();
      firstOnes.clear();
      lastOnes.clear();
    }
    Chain chain = chains.get(article.wordsHash());
    if (chain == null || !continues(chain, article)) {
      compare(article, null);
      Chain begun = new Chain(article);
      chains.put(article.wordsHash(), begun);
      keep(begun);
      return;
    }
    BandedArticle last = chain.last;
    boolean isPlaced = article.isUndated() && !last.isUndated();
    add(last, article, isPlaced ? last.day() : article.day(), true);
    if (!isPlaced) {
      chain.last = article;
      if (!nearness.isWithin(chain.first.day(), article.day())) {
        compare(article, chain); // what the chain's first is near to may lie too far back
      }
    }
  }

  private boolean continues(Chain chain, BandedArticle article) {
    return chain.last.hasSameWords(article)
        && (article.isUndated() || nearness.isWithin(chain.last.day(), article.day()));
  }

  private void keep(Chain chain) {
    if (firstOnes.size() < FIRST_ONES) {
      firstOnes.add(chain);
      return;
    }
    if (lastOnes.size() == LAST_ONES) {
      lastOnes.poll();
    }
    lastOnes.add(chain);
  }

  private void compare(BandedArticle article, Chain own) {
    firstOnes.removeIf(chain -> !nearness.isWithin(chain.last.day(), article.day()));
    lastOnes.removeIf(chain -> !nearness.isWithin(chain.last.day(), article.day()));
    List<Hit> hits = new ArrayList<>(0);
    for (Chain chain : firstOnes) {
      consider(chain, own, article, hits);
    }
    for (Chain chain : lastOnes) {
      consider(chain, own, article, hits);
    }
    if (hits.size() > EARLIEST) {
      List<Hit> rest = hits.subList(EARLIEST, hits.size());
      rest.sort(Comparator.comparingDouble(Hit::estimate).reversed());
      hits = hits.subList(0, Math.min(hits.size(), EARLIEST + MOST_SIMILAR));
    }
    for (Hit hit : hits) {
      BandedArticle first = hit.chain.first;
      boolean isFirstNear = nearness.isWithin(first.day(), article.day());
      add(isFirstNear ? first : hit.chain.last, article, article.day(), false);
    }
  }

  private void consider(Chain chain, Chain own, BandedArticle article, List<Hit> hits) {
    if (chain != own) {
      double estimate = chain.first.sketch().similarity(article.sketch());
      if (nearness.isPlausible(estimate)) {
        hits.add(new Hit(chain, estimate));
      }
    }
  }

  private void add(BandedArticle earlier, BandedArticle later, int laterDay, boolean isVerbatim) {
    found.add(
        new CandidatePair(
            earlier.articleId(),
            earlier.day(),
            earlier.wordsHash(),
            later.articleId(),
            laterDay,
            later.wordsHash(),
            later.isUndated(),
            isVerbatim));
  }
}
