package dev.tenor.speech.learn;

import dev.tenor.speech.Proposal;
import dev.tenor.speech.Reading;
import dev.tenor.speech.Tag;
import dev.tenor.speech.TokenRange;
import dev.tenor.speech.Window;
import java.util.ArrayList;
import java.util.List;

/** An example with its tokens read, and each attribution's tokens by tag. */
final class PreparedArticle {
  /** What a content is worth whose source is wrong, to one with the right source. */
  private static final float CONTENT_ALONE = 0.6f;

  final Reading reading;
  final List<int[]> attributionTags = new ArrayList<>();
  private final List<TokenRange> extents = new ArrayList<>();

  PreparedArticle(AnnotatedExample example) {
    reading = Reading.of(example.text());
    for (Attribution attribution : example.attributions()) {
      int[] tags = new int[reading.size()];
      int first = reading.size();
      int last = 0;
      for (int i = 0; i < tags.length; i++) {
        int at = reading.start(i);
        if (CueCounts.holds(attribution.content(), at)) {
          tags[i] = Tag.CONTENT;
        } else if (CueCounts.holds(attribution.cue(), at)) {
          tags[i] = Tag.CUE;
        } else if (CueCounts.holds(attribution.source(), at)) {
          tags[i] = Tag.SOURCE;
        }
        if (tags[i] != Tag.OUTSIDE) {
          first = Math.min(first, i);
          last = i + 1;
        }
      }
      if (first < last) {
        attributionTags.add(tags);
        extents.add(new TokenRange(first, last));
      }
    }
  }

  /** The token of a cue that reports most often; -1 where the attribution has no cue. */
  int anchor(int attribution, CueCounts counts) {
    int[] tags = attributionTags.get(attribution);
    TokenRange extent = extents.get(attribution);
    int best = -1;
    double bestShare = -1;
    for (int i = extent.from(); i < extent.to(); i++) {
      double share = tags[i] == Tag.CUE ? counts.share(reading.word(i)) : -1;
      if (share > bestShare) {
        best = i;
        bestShare = share;
      }
    }
    return best;
  }

  /** Tags of a window's units: of each unit, what most of its tokens are. */
  int[] tags(int attribution, Window window) {
    int[] tokens = attributionTags.get(attribution);
    int[] tags = new int[window.size()];
    for (int unit = 0; unit < tags.length; unit++) {
      int[] votes = new int[Tag.COUNT];
      for (int i = window.from(unit); i < window.to(unit); i++) {
        votes[tokens[i]]++;
      }
      for (int tag = 1; tag < Tag.COUNT; tag++) {
        tags[unit] = votes[tag] > votes[tags[unit]] ? tag : tags[unit];
      }
    }
    tags[window.anchorUnit()] = Tag.CUE;
    return tags;
  }

  /**
   * 1 for a proposal with the right content and source, less for the content alone, 0 for neither.
   */
  float worth(Proposal proposal, double threshold) {
    float best = 0;
    for (int i = 0; i < attributionTags.size(); i++) {
      if (agreement(i, proposal.content()) >= threshold) {
        best = Math.max(best, sourceAgrees(i, proposal.source()) ? 1 : CONTENT_ALONE);
      }
    }
    return best;
  }

  private boolean sourceAgrees(int attribution, TokenRange source) {
    int[] tags = attributionTags.get(attribution);
    TokenRange extent = extents.get(attribution);
    boolean has = false;
    for (int i = extent.from(); i < extent.to(); i++) {
      has |= tags[i] == Tag.SOURCE;
      if (source != null && tags[i] == Tag.SOURCE && source.contains(i)) {
        return true;
      }
    }
    return !has && source == null;
  }

  /** Share of characters that a content and an attribution's content have in common (Jaccard). */
  double agreement(int attribution, List<TokenRange> content) {
    int[] tags = attributionTags.get(attribution);
    TokenRange extent = extents.get(attribution);
    int from = Math.min(extent.from(), content.get(0).from());
    int to = Math.max(extent.to(), content.get(content.size() - 1).to());
    if (content.get(0).from() >= extent.to()
        || content.get(content.size() - 1).to() <= extent.from()) {
      return 0;
    }
    int both = 0;
    int either = 0;
    for (int i = from; i < to; i++) {
      int token = i;
      boolean right = tags[i] == Tag.CONTENT;
      boolean found = content.stream().anyMatch(piece -> piece.contains(token));
      int length = reading.end(i) - reading.start(i);
      both += right && found ? length : 0;
      either += right || found ? length : 0;
    }
    return (double) both / Math.max(1, either);
  }
}
