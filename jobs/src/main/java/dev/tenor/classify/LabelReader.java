package dev.tenor.classify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenor.model.Span;
import dev.tenor.model.StatementInContext;
import dev.tenor.model.Tone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads labelled statements from JSON Lines; {@code data/labels/README.md} documents the format.
 *
 * <p>Every line is checked: a label that does not fit its text is refused, not repaired.
 */
public final class LabelReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<LabelledStatement> labels = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /** Reads one more file. */
  public void read(String fileName, String lines) {
    int number = 0;
    for (String line : lines.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        try {
          add(JSON.readTree(line));
        } catch (JsonProcessingException e) {
          problems.add(fileName + ":" + number + ": not a JSON object");
        } catch (IllegalArgumentException e) {
          problems.add(fileName + ":" + number + ": " + e.getMessage());
        }
      }
    }
  }

  /**
   * All labels read so far, in order.
   *
   * @throws LabelProblem naming every bad line, where there is one
   */
  public List<LabelledStatement> labels() {
    if (!problems.isEmpty()) {
      throw new LabelProblem(String.join("\n", problems));
    }
    return List.copyOf(labels);
  }

  private void add(JsonNode label) {
    String id = required(label, "id");
    if (!ids.add(id)) {
      throw new IllegalArgumentException("id '" + id + "' stands there twice");
    }
    String text = required(label, "text");
    String toneName = required(label, "tone");
    Tone tone =
        Tone.ofName(toneName)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "tone '" + toneName + "' is none of positive, neutral, negative"));
    StatementInContext statement =
        new StatementInContext(
            text, content(label, text), span(label, "cue", text), span(label, "speaker", text));
    labels.add(new LabelledStatement(id, label.path("theme").asText(""), statement, tone));
  }

  private static List<Span> content(JsonNode label, String text) {
    List<Span> pieces = new ArrayList<>();
    int from = 0;
    for (JsonNode piece : label.path("content")) {
      Span span = locate(piece.asText(), text, from, "content");
      pieces.add(span);
      from = span.end();
    }
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("'content' is missing or empty");
    }
    return pieces;
  }

  private static Span span(JsonNode label, String field, String text) {
    String words = label.path(field).asText("");
    return words.isEmpty() ? null : locate(words, text, 0, field);
  }

  private static Span locate(String words, String text, int from, String field) {
    int at = words.isBlank() ? -1 : text.indexOf(words, from);
    if (at < 0) {
      throw new IllegalArgumentException(field + " '" + words + "' does not stand in the text");
    }
    return new Span(at, at + words.length());
  }

  private static String required(JsonNode label, String field) {
    String value = label.path(field).asText("");
    if (value.isBlank()) {
      throw new IllegalArgumentException("'" + field + "' is missing or empty");
    }
    return value;
  }
}
