package dev.tenor.job;

import dev.tenor.annotate.AnnotateArticles;
import dev.tenor.issue.IssueMatcher;
import dev.tenor.issue.IssueOpinionModel;
import dev.tenor.issue.SecondOpinion;
import dev.tenor.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether a learned opinion judges what the terms of a taxonomy find.
 *
 * @param model empty where a mention is what the terms say
 */
record IssueOpinion(Optional<IssueOpinionModel> model) {
  private static final int VERSION_LENGTH = 12;

  static final String ON = "on";
  static final String OFF = "off";

  /** A mention is what the terms say. */
  static final IssueOpinion NONE = new IssueOpinion(Optional.empty());

  /**
   * The opinion asked for: none, the one that is shipped for the taxonomy, if there is one, or one
   * that users trained.
   *
   * @param taxonomy its name
   * @throws UsageProblem where the file is missing or holds no model
   */
  static IssueOpinion choose(String asked, String taxonomy) throws IOException {
    if (asked.equals(OFF)) {
      return NONE;
    }
    if (asked.equals(ON)) {
      return new IssueOpinion(shipped(taxonomy));
    }
    try {
      return new IssueOpinion(
          Optional.of(IssueOpinionModel.ofBytes(Files.readAllBytes(Path.of(asked)))));
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageProblem(
          "--issue-opinion " + asked + ": cannot be read as a model: " + e.getMessage());
    }
  }

  static Optional<IssueOpinionModel> shipped(String taxonomy) throws IOException {
    return shippedBytes(taxonomy).map(IssueOpinionModel::ofBytes);
  }

  private static Optional<byte[]> shippedBytes(String taxonomy) throws IOException {
    if (!taxonomy.matches("[a-z0-9-]+")) {
      return Optional.empty();
    }
    try (InputStream in =
        IssueOpinion.class.getClassLoader().getResourceAsStream("issue/" + taxonomy + ".model")) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  /** Names the opinion asked for by the bytes of its model; {@code off} where there is none. */
  static String version(String asked, String taxonomy) throws IOException {
    if (asked.equals(OFF)) {
      return OFF;
    }
    if (asked.equals(ON)) {
      return shippedBytes(taxonomy).map(bytes -> "shipped-" + name(bytes)).orElse(OFF);
    }
    return "own-" + name(Files.readAllBytes(Path.of(asked)));
  }

  private static String name(byte[] model) {
    return Sha256.hex(model).substring(0, VERSION_LENGTH);
  }

  AnnotateArticles.Finding finding() {
    IssueOpinionModel opinion = model.orElse(null);
    return opinion == null ? IssueMatcher::of : taxonomy -> SecondOpinion.of(taxonomy, opinion);
  }
}
