package dev.tenor.speech.learn;

import dev.tenor.model.SplitText;
import java.util.List;

/** A text and who people say said what in it. */
public record AnnotatedExample(SplitText text, List<Attribution> attributions) {
  public AnnotatedExample {
    attributions = List.copyOf(attributions);
  }
}
