package dev.tenor.classify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenor.model.Span;
import dev.tenor.model.StatementInContext;
import dev.tenor.model.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads NewsMTSC as it is published (Hamborg and Donnay 2021): a line a sentence, with the
 * sentiment towards each person named in it. The person's mention takes the place of the content,
 * the sentence is what stands around it.
 */
public final class NewsMtscReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private NewsMtscReader() {}

  /** Whether a label file has this form, by its first line. */
  public static boolean reads(String firstLine) {
    try {
      return JSON.readTree(firstLine).path("targets").isArray();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /**
   * @throws LabelProblem naming every line that does not fit
   */
  public static List<LabelledStatement> read(String fileName, String lines) {
    List<LabelledStatement> labels = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    int number = 0;
    for (String line : lines.lines().toList()) {
      number++;
      try {
        if (!line.isBlank()) {
          addSentence(JSON.readTree(line), labels);
        }
      } catch (JsonProcessingException e) {
        problems.add(fileName + ":" + number + ": not a JSON object");
      } catch (IllegalArgumentException e) {
        problems.add(fileName + ":" + number + ": " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new LabelProblem(String.join("\n", problems));
    }
    return labels;
  }

  private static void addSentence(JsonNode sentence, List<LabelledStatement> labels) {
    String text = sentence.path("sentence_normalized").asText("");
    String id = sentence.path("primary_gid").asText("");
    if (text.isBlank() || id.isBlank()) {
      throw new IllegalArgumentException("'sentence_normalized' or 'primary_gid' is empty");
    }
    int ordinal = 0;
    for (JsonNode target : sentence.path("targets")) {
      int from = target.path("from").asInt(-1);
      int to = target.path("to").asInt(-1);
      if (from < 0 || to <= from || to > text.length()) {
        throw new IllegalArgumentException(
            "target %d to %d lies outside the sentence of %d characters"
                .formatted(from, to, text.length()));
      }
      Span focus = new Span(from, to);
      labels.add(
          new LabelledStatement(
              id + "#" + ordinal++,
              articleOf(id),
              "",
              Origin.PUBLISHED,
              new StatementInContext(text, List.of(focus), null, focus),
              tone(target.path("polarity").asDouble(-1)),
              1));
    }
  }

  /** Sentences of one article share the front of their ids: {@code allsides_1000_401_25_...}. */
  private static String articleOf(String id) {
    int end = 0;
    for (int part = 0; part < 3 && end >= 0; part++) {
      end = id.indexOf('_', end + 1);
    }
    return end < 0 ? id : id.substring(0, end);
  }

  private static Tone tone(double polarity) {
    if (polarity == 2) {
      return Tone.NEGATIVE;
    }
    if (polarity == 4) {
      return Tone.NEUTRAL;
    }
    if (polarity == 6) {
      return Tone.POSITIVE;
    }
    throw new IllegalArgumentException("polarity " + polarity + " is none of 2, 4, 6");
  }
}
