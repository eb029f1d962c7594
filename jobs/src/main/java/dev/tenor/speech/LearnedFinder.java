package dev.tenor.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds statements with learned weights: picks reporting words, tags content and source around
 * each, and accepts or rejects what was tagged.
 */
public final class LearnedFinder {
  private final SpeechModel model;

  public LearnedFinder(SpeechModel model) {
    this.model = model;
  }

  List<Draft> find(Reading reading) {
    List<Proposal> proposals = proposals(reading);
    FeatureList features = new FeatureList(model.ranks().bits());
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      RankFeatures.list(reading, proposals, i, features);
      double probability = 1 / (1 + Math.exp(-model.ranks().sum(features)));
      if (probability >= model.threshold()) {
        drafts.add(proposals.get(i).draft("model.tagger", probability));
      }
    }
    return Overlaps.without(drafts);
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

  private Proposal tag(Reading reading, int anchor, float score, TokenScores scores) {
    Window window = Window.around(reading, anchor);
    LinkFeatures links = new LinkFeatures(window);
    Lattice lattice = new Lattice(window.size(), window.anchorUnit());
    for (int unit = 0; unit < window.size(); unit++) {
      scores.addTo(lattice, window, links, unit);
    }
    int[] path = lattice.best();
    return new Proposal(window, score, path, lattice.margins(path));
  }
}
