package dev.tenor.issue;

import dev.tenor.yaml.Complaints;
import dev.tenor.yaml.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the terms of one issue: plain ones, and sections of terms that share conditions. */
final class TermParser {
  private static final Set<String> KEYS =
      Set.of("terms", "near", "not_near", "within", "not_in", "weak", "witnesses");

  private static final Term PLAIN = new Term("", List.of(), null, null, List.of(), null, 0);

  private final String owner;
  private final Alternatives alternatives;
  private final Complaints complaints;

  /** A term and the line it stands on. */
  record Placed(Term term, int line) {}

  /**
   * @param owner the issue, for messages
   */
  TermParser(String owner, Alternatives alternatives, Complaints complaints) {
    this.owner = owner;
    this.alternatives = alternatives;
    this.complaints = complaints;
  }

  List<Placed> parse(List<Node> entries) {
    List<Placed> terms = new ArrayList<>();
    for (Node entry : entries) {
      if (entry instanceof ScalarNode scalar) {
        add(scalar, PLAIN, terms);
      } else if (entry instanceof MappingNode mapping) {
        addSection(mapping, terms);
      } else {
        complaints.add(
            entry, owner + ": a term is a text, or a section with \"terms\" and conditions");
      }
    }
    return terms;
  }

  /** The plain phrases of a list of texts, all together. */
  List<String> phrases(List<ScalarNode> texts) {
    List<String> phrases = new ArrayList<>();
    for (ScalarNode text : texts) {
      phrases.addAll(phrases(text));
    }
    return phrases;
  }

  private void addSection(MappingNode mapping, List<Placed> terms) {
    Section section = new Section(mapping, owner, KEYS, complaints);
    List<ScalarNode> written = section.texts("terms");
    if (written.isEmpty()) {
      complaints.add(mapping, owner + ": a section without terms");
    }
    int before = complaints.count();
    Witnesses near = witnesses(section, "near");
    Witnesses notNear = witnesses(section, "not_near");
    if (section.has("within") && near == null && notNear == null && complaints.count() == before) {
      complaints.add(section.at("within"), owner + ": \"within\" without \"near\" or \"not_near\"");
    }
    List<String> notIn = phrases(section.texts("not_in"));
    Scope weak = section.has("weak") ? scope(section, "weak") : null;
    Term conditions =
        new Term("", List.of(), near, notNear, notIn, weak, witnessCount(section, weak));
    for (ScalarNode text : written) {
      add(text, conditions, terms);
    }
  }

  private void add(ScalarNode text, Term conditions, List<Placed> terms) {
    List<String> phrases = phrases(text);
    if (!phrases.isEmpty()) {
      terms.add(
          new Placed(
              conditions.withPhrases(text.getValue().strip(), phrases), Complaints.line(text)));
    }
  }

  private int witnessCount(Section section, Scope weak) {
    if (!section.has("witnesses")) {
      return weak == null ? 0 : 1;
    }
    String written = section.optional("witnesses");
    if (weak == Scope.ARTICLE && written.matches("[1-9][0-9]?")) {
      return Integer.parseInt(written);
    }
    complaints.add(
        section.at("witnesses"),
        owner + ": \"witnesses\" is a number from 1 to 99 beside \"weak: article\"");
    return 1;
  }

  private List<String> phrases(ScalarNode text) {
    try {
      return alternatives.of(text.getValue());
    } catch (IllegalArgumentException bad) {
      complaints.add(text, owner + ", term \"" + text.getValue() + "\": " + bad.getMessage());
      return List.of();
    }
  }

  private Witnesses witnesses(Section section, String key) {
    if (!section.has(key)) {
      return null;
    }
    List<String> phrases = phrases(section.texts(key));
    if (phrases.isEmpty()) {
      complaints.add(section.at(key), owner + ": \"" + key + "\" has no phrases");
      return null;
    }
    String within = section.optional("within");
    String number = within.replaceFirst(" words?$", "");
    if (number.matches("[1-9]\\d{0,3}")) {
      return new Witnesses(phrases, Scope.WORDS, Integer.parseInt(number));
    }
    return new Witnesses(
        phrases, section.has("within") ? scope(section, "within") : Scope.SENTENCE, 0);
  }

  private Scope scope(Section section, String key) {
    String written = section.optional(key).toUpperCase(Locale.ROOT);
    for (Scope scope : List.of(Scope.SENTENCE, Scope.PARAGRAPH, Scope.ARTICLE)) {
      if (scope.name().equals(written)) {
        return scope;
      }
    }
    String words = key.equals("within") ? " or a number of words" : "";
    complaints.add(
        section.at(key), owner + ": \"" + key + "\" is sentence, paragraph, article" + words);
    return Scope.SENTENCE;
  }
}
