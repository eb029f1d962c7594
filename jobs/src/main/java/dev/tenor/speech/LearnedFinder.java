package dev.tenor.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds statements with learned weights: picks reporting words, tags content and source around
 * each, and accepts or rejects what was tagged.
 */
public final class LearnedFinder {
  /** Log-odds given up for a source: nine in ten attributions have one. */
  private static final float SOURCE_COST = 3;

  /** Less likely findings are of no use to any repair. */
  private static final double LEAST = 0.05;

  private final SpeechModel model;

  public LearnedFinder(SpeechModel model) {
    this.model = model;
  }

  /** Everything that is not hopeless, whether it overlaps or not. */
  List<Draft> find(Reading reading) {
    List<Proposal> proposals = proposals(reading);
    FeatureList features = new FeatureList(model.ranks().bits());
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      RankFeatures.list(reading, proposals, i, features);
      double probability = 1 / (1 + Math.exp(-model.ranks().sum(features)));
      if (probability >= LEAST) {
        drafts.add(proposals.get(i).draft("model.tagger", probability));
      }
    }
    return drafts;
  }

  /** What the tagger reads around each word that may report something, in order. */
  public List<Proposal> proposals(Reading reading) {
    Prose prose = reading.prose();
    FeatureList features = new FeatureList(model.cues().bits());
    TokenScores scores = new TokenScores(reading, model);
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < prose.size(); i++) {
      if (!model.isCandidate(reading, i)) {
        continue;
      }
      CueFeatures.list(reading, i, features);
      float score = model.cues().sum(features);
      if (score >= model.cueThreshold()) {
        Proposal proposal = tag(reading, i, score, scores);
        if (!proposal.content().isEmpty()) {
          proposals.add(proposal);
        }
      }
    }
    return proposals;
  }

  private static boolean has(int[] path, int tag) {
    for (int t : path) {
      if (t == tag) {
        return true;
      }
    }
    return false;
  }

  private Proposal tag(Reading reading, int anchor, float score, TokenScores scores) {
    Window window = Window.around(reading, anchor);
    LinkFeatures links = new LinkFeatures(window);
    Lattice lattice = new Lattice(window.size(), window.anchorUnit());
    for (int unit = 0; unit < window.size(); unit++) {
      scores.addTo(lattice, window, links, unit);
    }
    int[] path = lattice.best();
    if (!has(path, Tag.SOURCE) && has(path, Tag.CONTENT)) {
      int[] sourced = lattice.bestWithSource();
      boolean close = sourced != null && lattice.score(path) - lattice.score(sourced) < SOURCE_COST;
      path = close && has(sourced, Tag.CONTENT) ? sourced : path;
    }
    return new Proposal(window, score, path, lattice.margins(path));
  }
}
