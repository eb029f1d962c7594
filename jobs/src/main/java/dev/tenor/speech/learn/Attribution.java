package dev.tenor.speech.learn;

import dev.tenor.model.Span;
import java.util.List;

/**
 * One attribution as people marked it. Spans count UTF-16 units.
 *
 * @param source empty where the text names none
 * @param cue empty where there are no reporting words
 * @param content never empty
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content");
    }
  }
}
