package dev.tenor.speech.learn;

import dev.tenor.speech.FeatureList;
import dev.tenor.speech.Reading;
import dev.tenor.speech.TokenFeatures;

/** The features of an article's tokens that no reporting word changes, listed once. */
final class TokenRows {
  final int[][] tags;
  final int[][] pairs;

  TokenRows(Reading reading, int tagBits, int pairBits) {
    tags = new int[reading.size()][];
    pairs = new int[reading.size()][];
    FeatureList tagFeatures = new FeatureList(tagBits);
    FeatureList pairFeatures = new FeatureList(pairBits);
    for (int i = 0; i < reading.size(); i++) {
      TokenFeatures.tag(reading, i, tagFeatures);
      tags[i] = tagFeatures.toArray();
      TokenFeatures.pair(reading, i, pairFeatures);
      pairs[i] = pairFeatures.toArray();
    }
  }

  void strip(RowFilter tagFilter, RowFilter pairFilter) {
    for (int i = 0; i < tags.length; i++) {
      tags[i] = tagFilter.of(tags[i]);
      pairs[i] = pairFilter.of(pairs[i]);
    }
  }
}
