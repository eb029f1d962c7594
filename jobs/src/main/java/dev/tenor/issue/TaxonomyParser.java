package dev.tenor.issue;

import dev.tenor.text.Sha256;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads a taxonomy file and tells everything that is wrong with it at once, with lines. Bad input
 * is never an exception.
 */
public final class TaxonomyParser {
  private static final Set<String> KEYS =
      Set.of("name", "description", "lists", "ignore", "issues");
  private static final int VERSION_BYTES = 8;
  private static final int MOST_CHARACTERS = 64 << 20;

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
    Node root = compose(decode(yaml));
    if (!(root instanceof MappingNode mapping)) {
      if (complaints.count() == 0) {
        complaints.add(1, "not a taxonomy: the file has no keys");
      }
      return null;
    }
    Section section = new Section(mapping, "taxonomy", KEYS, complaints);
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

  private Node compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    try {
      return new Yaml(options).compose(new StringReader(text));
    } catch (MarkedYAMLException bad) {
      complaints.add(bad.getProblemMark().getLine() + 1, "not YAML: " + bad.getProblem());
    } catch (ReaderException bad) {
      complaints.add(
          lineAt(text, bad.getPosition()),
          "not YAML: the character U+%04X".formatted(bad.getCodePoint()));
    } catch (YAMLException bad) {
      complaints.add(1, "not YAML: " + bad.getMessage());
    }
    return null;
  }

  private String decode(byte[] yaml) {
    CharBuffer decoded = CharBuffer.allocate(yaml.length + 1);
    ByteBuffer bytes = ByteBuffer.wrap(yaml);
    if (StandardCharsets.UTF_8.newDecoder().decode(bytes, decoded, true).isError()) {
      String before = new String(yaml, 0, bytes.position(), StandardCharsets.UTF_8);
      complaints.add(lineAt(before, before.length()), "not UTF-8");
      return "";
    }
    String text = decoded.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static int lineAt(String text, int offset) {
    return 1 + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
  }

  private static String version(byte[] yaml) {
    return HexFormat.of().formatHex(Sha256.digest().digest(yaml), 0, VERSION_BYTES);
  }
}
