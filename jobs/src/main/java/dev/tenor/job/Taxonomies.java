package dev.tenor.job;

import dev.tenor.issue.ParsedTaxonomy;
import dev.tenor.issue.Taxonomy;
import dev.tenor.issue.TaxonomyParser;
import dev.tenor.yaml.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Finds a taxonomy by the name of a shipped one or by its path, and checks it. */
final class Taxonomies {
  private Taxonomies() {}

  /**
   * @param option what a message calls the place where the name was typed
   * @throws UsageProblem where there is no such taxonomy, or it has problems: all of them
   */
  static Taxonomy load(String option, String nameOrPath) {
    ParsedTaxonomy parsed;
    try {
      parsed = parse(option, nameOrPath);
    } catch (IOException e) {
      throw new UsageProblem(option + " " + nameOrPath + ": cannot be read: " + e.getMessage());
    }
    if (parsed.taxonomy() == null) {
      throw new UsageProblem(
          parsed.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
    return parsed.taxonomy();
  }

  private static ParsedTaxonomy parse(String option, String nameOrPath) throws IOException {
    boolean isName = nameOrPath.matches("[a-z0-9-]+");
    if (isName) {
      String resource = "taxonomies/" + nameOrPath + ".yaml";
      try (InputStream in = Taxonomies.class.getClassLoader().getResourceAsStream(resource)) {
        if (in != null) {
          return TaxonomyParser.parse(nameOrPath + ".yaml", in.readAllBytes());
        }
      }
    }
    Path file = Path.of(nameOrPath);
    if (!Files.isRegularFile(file)) {
      throw new UsageProblem(
          option
              + " "
              + nameOrPath
              + ": neither a file nor one of the shipped taxonomies (peace-talks, us-politics)");
    }
    return TaxonomyParser.parse(nameOrPath, Files.readAllBytes(file));
  }
}
