package dev.tenor.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** Gathers what is wrong with one file, so that its author learns everything at once. */
public final class Complaints {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  public Complaints(String file) {
    this.file = file;
  }

  public void add(Node at, String message) {
    add(line(at), message);
  }

  /**
   * @param line counted from 1
   */
  public void add(int line, String message) {
    problems.add(new Problem(file, line, message));
  }

  public int count() {
    return problems.size();
  }

  /** All problems in order of lines; each once, also where an anchor repeats its node. */
  public List<Problem> inOrder() {
    return problems.stream().distinct().sorted(Comparator.comparingInt(Problem::line)).toList();
  }

  /** Counted from 1. */
  public static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
