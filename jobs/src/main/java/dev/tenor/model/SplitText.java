package dev.tenor.model;

import java.util.List;

/**
 * A text with its paragraphs and sentences, both in order, without overlaps, trimmed of blanks.
 *
 * <p>Every sentence lies inside one paragraph. Spans count UTF-16 units.
 */
public record SplitText(String text, List<Span> paragraphs, List<Span> sentences) {
  public SplitText {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }

  /**
   * Index of the sentence that holds {@code offset}, or of the last one before it; -1 before all.
   */
  public int sentenceAt(int offset) {
    return indexAt(sentences, offset);
  }

  /**
   * Index of the paragraph that holds {@code offset}, or of the last one before it; -1 before all.
   */
  public int paragraphAt(int offset) {
    return indexAt(paragraphs, offset);
  }

  private static int indexAt(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
