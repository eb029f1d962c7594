package dev.tenor.issue;

import dev.tenor.yaml.Complaints;
import dev.tenor.yaml.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads one issue and checks what can be checked without the others. */
final class IssueParser {
  /** One example shows little; the second makes an author think of another wording. */
  private static final int FEWEST_EXAMPLES = 2;

  private static final Set<String> KEYS =
      Set.of("id", "label", "definition", "parent", "aliases", "terms", "not_in", "examples");

  private final Alternatives alternatives;
  private final Complaints complaints;

  /**
   * An issue and where its parts stand.
   *
   * @param parent where the parent is named; the issue's own place where it has none
   * @param examples where each example stands
   * @param isSound whether the issue itself was read without a complaint
   */
  record Placed(Issue issue, Node id, Node parent, List<ScalarNode> examples, boolean isSound) {}

  IssueParser(Alternatives alternatives, Complaints complaints) {
    this.alternatives = alternatives;
    this.complaints = complaints;
  }

  Placed parse(MappingNode mapping) {
    int before = complaints.count();
    String owner = owner(mapping);
    Section section = new Section(mapping, owner, KEYS, complaints);
    String id = section.required("id");
    if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      complaints.add(
          section.at("id"), owner + ": an id has small letters, digits and single hyphens");
    }
    TermParser termParser = new TermParser(owner, alternatives, complaints);
    List<TermParser.Placed> terms = termParser.parse(section.entries("terms"));
    if (section.entries("terms").isEmpty()) {
      complaints.add(section.at("terms"), owner + ": no terms");
    }
    checkTwice(owner, terms);
    List<ScalarNode> examples = section.texts("examples");
    if (examples.size() < FEWEST_EXAMPLES) {
      complaints.add(
          section.at("examples"),
          owner + ": " + examples.size() + " examples, and " + FEWEST_EXAMPLES + " are the least");
    }
    Issue issue =
        new Issue(
            id,
            section.required("label"),
            section.required("definition"),
            section.has("parent") ? section.required("parent") : null,
            section.texts("aliases").stream().map(ScalarNode::getValue).toList(),
            terms.stream().map(TermParser.Placed::term).toList(),
            termParser.phrases(section.texts("not_in")),
            examples.stream().map(ScalarNode::getValue).toList());
    return new Placed(
        issue, section.at("id"), section.at("parent"), examples, complaints.count() == before);
  }

  /** A phrase may stand twice where the conditions differ, and never beside itself without any. */
  private void checkTwice(String owner, List<TermParser.Placed> terms) {
    Map<Phrase, List<TermParser.Placed>> seen = new HashMap<>();
    for (TermParser.Placed placed : terms) {
      for (String written : placed.term().phrases()) {
        List<TermParser.Placed> others =
            seen.computeIfAbsent(Phrase.parse(written), fresh -> new ArrayList<>());
        for (TermParser.Placed other : others) {
          if (isSame(placed.term(), other.term())) {
            complaints.add(
                placed.line(),
                owner
                    + ", term \""
                    + placed.term().written()
                    + "\": \""
                    + written
                    + "\" is a term already on line "
                    + other.line());
          }
        }
        others.add(placed);
      }
    }
  }

  private static boolean isSame(Term term, Term other) {
    return term.hasSameConditionsAs(other) || term.isUnconditional() || other.isUnconditional();
  }

  private static String owner(MappingNode mapping) {
    return mapping.getValue().stream()
        .filter(
            tuple -> tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals("id"))
        .filter(tuple -> tuple.getValueNode() instanceof ScalarNode)
        .map(tuple -> "issue \"" + ((ScalarNode) tuple.getValueNode()).getValue() + "\"")
        .findFirst()
        .orElse("issue without id");
  }
}
