package dev.tenor.issue;

import dev.tenor.model.IssueMention;
import dev.tenor.model.SplitText;
import java.util.List;

/** Finds the issues that an article mentions. */
public interface IssueFinder {
  /**
   * The mentions of the title first, each field's in order of start. Spans count UTF-16 units of
   * their field.
   *
   * @param title null where the article has none
   */
  List<IssueMention> find(SplitText title, SplitText text);
}
