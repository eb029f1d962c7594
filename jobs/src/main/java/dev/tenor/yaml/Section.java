package dev.tenor.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML mapping whose keys are known by name, read without letting YAML guess types: {@code no}
 * and {@code 007} stay words.
 */
public final class Section {
  private final MappingNode node;
  private final String owner;
  private final Complaints complaints;
  private final Map<String, Node> values = new LinkedHashMap<>();

  /**
   * @param owner what the section describes, for messages
   * @param keys the keys it may have; empty where any will do
   */
  public Section(MappingNode node, String owner, Set<String> keys, Complaints complaints) {
    this.node = node;
    this.owner = owner;
    this.complaints = complaints;
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (!keys.isEmpty() && !keys.contains(key)) {
        complaints.add(
            tuple.getKeyNode(), owner + ": unknown key \"" + key + "\"; known are " + sorted(keys));
      } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
        complaints.add(tuple.getKeyNode(), owner + ": key \"" + key + "\" is written twice");
      }
    }
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  public Set<String> keys() {
    return values.keySet();
  }

  /** The value's node, or the section's own where the key is absent: a place for messages. */
  public Node at(String key) {
    return values.getOrDefault(key, node);
  }

  /** A text on one line; empty, with a complaint, where it is missing. */
  public String required(String key) {
    String value = optional(key);
    if (value.isEmpty()) {
      complaints.add(at(key), owner + ": \"" + key + "\" is missing or empty");
    }
    return value;
  }

  /** A text on one line; empty where the key is absent. */
  public String optional(String key) {
    Node value = values.get(key);
    if (value == null) {
      return "";
    }
    if (value instanceof ScalarNode scalar) {
      return scalar.getValue().strip().replaceAll("\\s+", " ");
    }
    complaints.add(value, owner + ": \"" + key + "\" is a text, not a list or a section");
    return "";
  }

  /** The entries of a list, or the single value that stands in its place; empty where absent. */
  public List<Node> entries(String key) {
    Node value = values.get(key);
    if (value == null) {
      return List.of();
    }
    return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
  }

  /** The entries of a list of texts. */
  public List<ScalarNode> texts(String key) {
    List<ScalarNode> texts = new ArrayList<>();
    for (Node entry : entries(key)) {
      if (entry instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        texts.add(scalar);
      } else {
        complaints.add(
            entry, owner + ": \"" + key + "\" is a list of texts, and this entry is none");
      }
    }
    return texts;
  }

  private static String sorted(Set<String> keys) {
    return String.join(", ", keys.stream().sorted().toList());
  }
}
