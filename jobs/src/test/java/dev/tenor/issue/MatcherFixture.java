package dev.tenor.issue;

import dev.tenor.model.Field;
import dev.tenor.model.IssueMention;
import dev.tenor.model.SplitText;
import dev.tenor.text.SentenceSplitter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A matcher made from the terms of a few issues, without the labels and examples a file needs. */
final class MatcherFixture {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  private final IssueMatcher matcher;

  private MatcherFixture(IssueMatcher matcher) {
    this.matcher = matcher;
  }

  /** One issue, called "it", with these entries of its list of terms. */
  static MatcherFixture withTerms(String... entries) {
    return withIssues(issue("it", entries));
  }

  static MatcherFixture withIssues(String... issues) {
    return withTop("", issues);
  }

  /**
   * @param top what stands above the issues: lists, ignore
   */
  static MatcherFixture withTop(String top, String... issues) {
    return new MatcherFixture(IssueMatcher.of(parse(top, issues)));
  }

  static Taxonomy taxonomy(String... issues) {
    return parse("", issues);
  }

  private static Taxonomy parse(String top, String... issues) {
    String yaml = "name: test\n" + top + "issues:\n" + String.join("", issues);
    ParsedTaxonomy parsed =
        TaxonomyParser.parse("test.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    if (parsed.taxonomy() == null) {
      throw new IllegalArgumentException(parsed.problems() + "\n" + yaml);
    }
    return parsed.taxonomy();
  }

  /** An issue of a file; a word nobody writes serves its examples. */
  static String issue(String id, String... entries) {
    return "  - id: "
        + id
        + "\n    label: a\n    definition: b\n    examples: [qqq "
        + id
        + ", qqq "
        + id
        + ".]\n    terms:\n      - qqq "
        + id
        + "\n      - "
        + String.join("\n      - ", entries)
        + "\n";
  }

  /** Each mention as {@code issue:words}. */
  List<String> in(String text) {
    return describe(null, text);
  }

  List<String> in(String title, String text) {
    return describe(title, text);
  }

  /** Each verdict as {@code words OUTCOME}. */
  List<String> explained(String text) {
    return matcher.explain(null, split(text)).stream()
        .map(verdict -> verdict.span().of(text) + " " + verdict.outcome())
        .toList();
  }

  List<IssueMention> mentionsIn(String title, String text) {
    return matcher.find(title == null ? null : split(title), split(text));
  }

  private List<String> describe(String title, String text) {
    return mentionsIn(title, text).stream()
        .map(
            mention -> {
              String field = mention.field() == Field.TITLE ? title : text;
              return mention.issueId() + ":" + mention.span().of(field);
            })
        .toList();
  }

  static SplitText split(String text) {
    return SPLITTER.split(text);
  }
}
