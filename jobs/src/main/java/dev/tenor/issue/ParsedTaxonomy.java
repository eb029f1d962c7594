package dev.tenor.issue;

import dev.tenor.yaml.Problem;
import java.util.List;

/**
 * A taxonomy file after reading: either a taxonomy or what is wrong with the file.
 *
 * @param taxonomy null where there are problems
 * @param problems all of them at once, in order of lines
 */
public record ParsedTaxonomy(Taxonomy taxonomy, List<Problem> problems) {
  public ParsedTaxonomy {
    problems = List.copyOf(problems);
  }
}
