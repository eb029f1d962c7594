package dev.tenor.classify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenor.model.Span;
import dev.tenor.model.StatementInContext;
import dev.tenor.model.Tone;
import java.util.ArrayList;
import java.util.Comparator;
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

  /**
   * Lines that stand together may share a scene with another tone; so many neighbours stay on one
   * side of a test where nothing else names their scene.
   */
  private static final int NEIGHBOURS = 10;

  /** From so many themes on, a test asks how a model does on themes that it has not seen. */
  private static final int THEMES_FOR_A_TEST = Folds.COUNT;

  private final List<LabelledStatement> labels = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> idsWithGroup = new HashSet<>();

  /** Reads one more file. */
  public void read(String fileName, String lines) {
    int number = 0;
    for (String line : lines.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        try {
          read(fileName, number, JSON.readTree(line));
        } catch (JsonProcessingException e) {
          refuse(fileName, number, "not a JSON object");
        }
      }
    }
  }

  /**
   * Reads one label.
   *
   * @param number of its line or row, from 1
   * @param label with the fields that a line has
   */
  public void read(String fileName, int number, JsonNode label) {
    try {
      add(label, fileName + "#" + number / NEIGHBOURS);
    } catch (IllegalArgumentException e) {
      refuse(fileName, number, e.getMessage());
    }
  }

  /** Notes that a line or row cannot be read. */
  public void refuse(String fileName, int number, String problem) {
    problems.add(fileName + ":" + number + ": " + problem);
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
    long themes = labels.stream().map(LabelledStatement::theme).distinct().count();
    return themes < THEMES_FOR_A_TEST
        ? List.copyOf(labels)
        : labels.stream()
            .map(l -> idsWithGroup.contains(l.id()) ? l : l.withGroup(l.theme()))
            .toList();
  }

  private void add(JsonNode label, String neighbourhood) {
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
    List<Span> content = content(label, text);
    StatementInContext statement =
        new StatementInContext(
            text,
            content,
            span(label, "cue", text, content),
            span(label, "speaker", text, content));
    String group = label.path("group").asText("");
    if (!group.isBlank()) {
      idsWithGroup.add(id);
    }
    labels.add(
        new LabelledStatement(
            id,
            group.isBlank() ? neighbourhood : group,
            label.path("theme").asText(""),
            Origin.WRITTEN,
            statement,
            tone,
            1));
  }

  private static List<Span> content(JsonNode label, String text) {
    List<Span> pieces = new ArrayList<>();
    int from = 0;
    for (JsonNode piece : label.path("content")) {
      String words = piece.asText();
      int at = words.isBlank() ? -1 : text.indexOf(words, from);
      if (at < 0) {
        throw missing("content", words);
      }
      Span span = new Span(at, at + words.length());
      pieces.add(span);
      from = span.end();
    }
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("'content' is missing or empty");
    }
    return pieces;
  }

  private static Span span(JsonNode label, String field, String text, List<Span> content) {
    String words = label.path(field).asText("");
    if (words.isEmpty()) {
      return null;
    }
    return WordPlaces.of(words, text).stream()
        .min(Comparator.comparingInt(place -> distance(place, content)))
        .orElseThrow(() -> missing(field, words));
  }

  /**
   * Characters between {@code place} and the nearest piece. Words inside the content come last: who
   * speaks and the reporting verb stand beside what is said, seldom within.
   */
  private static int distance(Span place, List<Span> content) {
    int nearest = Integer.MAX_VALUE;
    for (Span piece : content) {
      if (piece.overlaps(place)) {
        return Integer.MAX_VALUE;
      }
      int gap = Math.max(piece.start() - place.end(), place.start() - piece.end());
      nearest = Math.min(nearest, gap);
    }
    return nearest;
  }

  private static IllegalArgumentException missing(String field, String words) {
    return new IllegalArgumentException(field + " '" + words + "' does not stand in the text");
  }

  private static String required(JsonNode label, String field) {
    String value = label.path(field).asText("");
    if (value.isBlank()) {
      throw new IllegalArgumentException("'" + field + "' is missing or empty");
    }
    return value;
  }
}
