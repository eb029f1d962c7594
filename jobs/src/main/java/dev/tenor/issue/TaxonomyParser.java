package dev.tenor.issue;

import dev.tenor.text.Sha256;
import dev.tenor.yaml.Complaints;
import dev.tenor.yaml.Problem;
import dev.tenor.yaml.Section;
import dev.tenor.yaml.YamlFile;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads a taxonomy file and tells everything that is wrong with it at once, with lines. Bad input
 * is never an exception.
 */
public final class TaxonomyParser {
  private static final Set<String> KEYS =
      Set.of("name", "description", "lists", "ignore", "issues");
  private static final int VERSION_BYTES = 8;

  private final Complaints complaints;

  private TaxonomyParser(String fileName) {
    this.complaints = new Complaints(fileName);
  }

  /**
   * Reads and checks a taxonomy.
   *
   * @param fileName what problems name
   * @param yaml the file's bytes, UTF-8
   */
  public static ParsedTaxonomy parse(String fileName, byte[] yaml) {
    TaxonomyParser parser = new TaxonomyParser(fileName);
    Taxonomy taxonomy = parser.read(yaml);
    List<Problem> problems = parser.complaints.inOrder();
    return new ParsedTaxonomy(problems.isEmpty() ? taxonomy : null, problems);
  }

  private Taxonomy read(byte[] yaml) {
    Section section = YamlFile.read(yaml, "taxonomy", KEYS, complaints);
    if (section == null) {
      return null;
    }
    Alternatives alternatives = new Alternatives(lists(section));
    List<String> ignored =
        new TermParser("taxonomy, \"ignore\"", alternatives, complaints)
            .phrases(section.texts("ignore"));
    IssueParser issueParser = new IssueParser(alternatives, complaints);
    List<IssueParser.Placed> issues = new ArrayList<>();
    for (Node entry : section.entries("issues")) {
      if (entry instanceof MappingNode issue) {
        issues.add(issueParser.parse(issue));
      } else {
        complaints.add(entry, "taxonomy: an issue is a section with an id");
      }
    }
    if (section.entries("issues").isEmpty()) {
      complaints.add(section.at("issues"), "taxonomy: no issues");
    }
    Taxonomy taxonomy =
        new Taxonomy(
            section.required("name"),
            version(yaml),
            ignored,
            issues.stream().map(IssueParser.Placed::issue).toList());
    TaxonomyChecks checks = new TaxonomyChecks(issues, complaints);
    checks.checkNames();
    checks.checkParents();
    checks.checkExamples(taxonomy);
    return taxonomy;
  }

  /** The named lists; their entries may have alternatives, but name no other list. */
  private Map<String, List<String>> lists(Section section) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    if (!section.has("lists")) {
      return lists;
    }
    if (!(section.at("lists") instanceof MappingNode mapping)) {
      complaints.add(
          section.at("lists"), "taxonomy: \"lists\" has a name and a list of phrases for each");
      return lists;
    }
    Section entries = new Section(mapping, "taxonomy, \"lists\"", Set.of(), complaints);
    for (String name : entries.keys()) {
      String owner = "list \"" + name + "\"";
      List<ScalarNode> texts = entries.texts(name);
      lists.put(name, new TermParser(owner, new Alternatives(Map.of()), complaints).phrases(texts));
      if (texts.isEmpty()) {
        complaints.add(entries.at(name), owner + ": no phrases");
      }
    }
    return lists;
  }

  private static String version(byte[] yaml) {
    return HexFormat.of().formatHex(Sha256.digest().digest(yaml), 0, VERSION_BYTES);
  }
}
