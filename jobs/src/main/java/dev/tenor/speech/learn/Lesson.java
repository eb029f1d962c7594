package dev.tenor.speech.learn;

import dev.tenor.speech.FeatureList;
import dev.tenor.speech.LinkFeatures;
import dev.tenor.speech.Window;

/** One attribution as the tagger is to learn it: its window, features and right tags. */
final class Lesson {
  final TokenRows tokens;
  final Window window;
  final int[] tags;
  final int[][] tagRows;
  final int[][] pairRows;

  Lesson(TokenRows tokens, Window window, int[] tags, int tagBits, int pairBits) {
    this.tokens = tokens;
    this.window = window;
    this.tags = tags;
    this.tagRows = new int[window.size()][];
    this.pairRows = new int[window.size()][];
    LinkFeatures links = new LinkFeatures(window);
    FeatureList tagFeatures = new FeatureList(tagBits);
    FeatureList pairFeatures = new FeatureList(pairBits);
    for (int unit = 0; unit < window.size(); unit++) {
      links.tag(unit, tagFeatures);
      tagRows[unit] = tagFeatures.toArray();
      links.pair(unit, pairFeatures);
      pairRows[unit] = pairFeatures.toArray();
    }
  }
}
