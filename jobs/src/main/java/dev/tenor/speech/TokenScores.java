package dev.tenor.speech;

/** Scores of an article's tokens for the tagger; what no reporting word changes is summed once. */
final class TokenScores {
  private final Reading reading;
  private final SpeechModel model;
  private final FeatureList tagFeatures;
  private final FeatureList pairFeatures;
  private final int[] tags;
  private final int[] pairs;
  private final boolean[] known;
  private final int[] sums = new int[Tag.PAIRS];

  TokenScores(Reading reading, SpeechModel model) {
    this.reading = reading;
    this.model = model;
    this.tagFeatures = new FeatureList(model.tags().bits());
    this.pairFeatures = new FeatureList(model.pairs().bits());
    this.tags = new int[reading.size() * Tag.COUNT];
    this.pairs = new int[reading.size() * Tag.PAIRS];
    this.known = new boolean[reading.size()];
  }

  void addTo(Lattice lattice, Window window, LinkFeatures links, int unit) {
    int token = window.from(unit);
    if (!known[token]) {
      TokenFeatures.tag(reading, token, tagFeatures);
      model.tags().addTo(tagFeatures, tags, token * Tag.COUNT);
      TokenFeatures.pair(reading, token, pairFeatures);
      model.pairs().addTo(pairFeatures, pairs, token * Tag.PAIRS);
      known[token] = true;
    }
    System.arraycopy(tags, token * Tag.COUNT, sums, 0, Tag.COUNT);
    links.tag(unit, tagFeatures);
    model.tags().addTo(tagFeatures, sums, 0);
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      lattice.addTag(unit, tag, sums[tag] * model.tags().scale());
    }
    if (unit == 0) {
      return;
    }
    System.arraycopy(pairs, token * Tag.PAIRS, sums, 0, Tag.PAIRS);
    links.pair(unit, pairFeatures);
    model.pairs().addTo(pairFeatures, sums, 0);
    for (int pair = 0; pair < Tag.PAIRS; pair++) {
      lattice.addPair(unit, pair / Tag.COUNT, pair % Tag.COUNT, sums[pair] * model.pairs().scale());
    }
  }
}
