package dev.tenor.evaluate;

import java.util.List;

/** Gold labels that cannot be measured against; the message names file, line and what is wrong. */
public final class GoldProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** More of the same would hide the first. */
  private static final int MOST_LINES = 20;

  public GoldProblem(String message) {
    super(message);
  }

  /**
   * @param problems a line each, at least one
   */
  static GoldProblem of(List<String> problems) {
    int more = problems.size() - MOST_LINES;
    return new GoldProblem(
        String.join("\n", problems.subList(0, Math.min(problems.size(), MOST_LINES)))
            + (more > 0 ? "\nand " + more + " more" : ""));
  }
}
