package dev.tenor.cli;

import java.util.List;

/** A trend as one line of characters: a block a figure, as high as the figure is large. */
final class SparkLine {
  private static final String BLOCKS = "▁▂▃▄▅▆▇█";
  private static final char NOTHING = ' ';

  private SparkLine() {}

  /**
   * @param figures null where nothing was observed, which stays blank
   * @param least what the lowest block stands for
   * @param most what the highest block stands for; more is shown like it
   */
  static String of(List<Double> figures, double least, double most) {
    StringBuilder line = new StringBuilder();
    for (Double figure : figures) {
      line.append(figure == null ? NOTHING : block(figure, least, most));
    }
    return line.toString();
  }

  private static char block(double figure, double least, double most) {
    double height = most > least ? (figure - least) / (most - least) : 0;
    int step = (int) Math.round(height * (BLOCKS.length() - 1));
    return BLOCKS.charAt(Math.max(0, Math.min(BLOCKS.length() - 1, step)));
  }
}
