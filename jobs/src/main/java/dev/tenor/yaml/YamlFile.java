package dev.tenor.yaml;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** A YAML file whose top is a section. */
public final class YamlFile {
  private static final int MOST_CHARACTERS = 64 << 20;

  private final Complaints complaints;

  private YamlFile(Complaints complaints) {
    this.complaints = complaints;
  }

  /**
   * Reads a file's bytes; what is wrong with them is a complaint, never an exception.
   *
   * @param yaml in UTF-8
   * @param what the file is, for messages: "taxonomy"
   * @param keys the keys that its top may have
   * @return null where it is no YAML, or its top is no section
   */
  public static Section read(byte[] yaml, String what, Set<String> keys, Complaints complaints) {
    YamlFile file = new YamlFile(complaints);
    Node root = file.compose(file.decode(yaml));
    if (root instanceof MappingNode mapping) {
      return new Section(mapping, what, keys, complaints);
    }
    if (complaints.count() == 0) {
      complaints.add(1, "not a " + what + ": the file has no keys");
    }
    return null;
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
}
