package dev.tenor.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The taxonomies that ship with Tenor, read from where they lie. */
final class Taxonomies {
  private Taxonomies() {}

  static ParsedTaxonomy parse(String name) {
    Path file = Path.of("data", "taxonomies", name + ".yaml");
    try {
      return TaxonomyParser.parse(file.toString(), Files.readAllBytes(file));
    } catch (IOException missing) {
      throw new UncheckedIOException("tests run in the project's root", missing);
    }
  }

  static IssueMatcher matcher(String name) {
    return IssueMatcher.of(parse(name).taxonomy());
  }
}
