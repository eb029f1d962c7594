package dev.tenor.issue;

import java.io.Serializable;
import java.util.List;

/**
 * A checked set of issues, as one YAML file writes it.
 *
 * @param version first 16 hexadecimal digits of the SHA-256 of the file's bytes
 * @param ignored phrases inside which no term of any issue counts
 */
public record Taxonomy(String name, String version, List<String> ignored, List<Issue> issues)
    implements Serializable {
  public Taxonomy {
    ignored = List.copyOf(ignored);
    issues = List.copyOf(issues);
  }
}
