package dev.tenor.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.tenor.model.Span;
import dev.tenor.model.SpeakerType;
import dev.tenor.model.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads gold labels, a JSON object a line and article; {@code jobs/docs/evaluate.md} documents the
 * format. A label that makes no sense is refused, not repaired.
 */
public final class GoldReader {
  private static final ObjectReader JSON =
      new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final List<GoldArticle> articles = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> placeById = new HashMap<>();

  /** Reads one more file. */
  public void read(String fileName, String lines) {
    int before = articles.size() + problems.size();
    int number = 0;
    for (String line : lines.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        String place = fileName + ":" + number;
        try {
          articles.add(article(place, JSON.readTree(line)));
        } catch (JsonProcessingException e) {
          problems.add(place + ": not a JSON object");
        } catch (IllegalArgumentException e) {
          problems.add(place + ": " + e.getMessage());
        }
      }
    }
    if (articles.size() + problems.size() == before) {
      problems.add(fileName + ":1: holds no article");
    }
  }

  /**
   * All articles read so far, in order.
   *
   * @throws GoldProblem naming the bad lines, where there are some
   */
  public List<GoldArticle> articles() {
    if (!problems.isEmpty()) {
      throw GoldProblem.of(problems);
    }
    return List.copyOf(articles);
  }

  private GoldArticle article(String place, JsonNode article) {
    if (!article.isObject()) {
      throw new IllegalArgumentException("not a JSON object");
    }
    String id = article.path("article_id").asText("");
    if (id.isBlank()) {
      throw new IllegalArgumentException("'article_id' is missing or empty");
    }
    String earlier = placeById.putIfAbsent(id, place);
    if (earlier != null) {
      throw new IllegalArgumentException("article '" + id + "' stands there twice; see " + earlier);
    }
    List<GoldSentence> sentences = new ArrayList<>();
    for (JsonNode sentence : array(article, "sentences")) {
      sentences.add(sentence(sentence, "sentence " + (sentences.size() + 1)));
    }
    List<GoldStatement> statements = new ArrayList<>();
    for (JsonNode statement : array(article, "statements")) {
      statements.add(statement(statement, "statement " + (statements.size() + 1)));
    }
    return new GoldArticle(place, id, sentences, statements);
  }

  private static JsonNode array(JsonNode owner, String field) {
    JsonNode array = owner.path(field);
    if (!array.isArray()) {
      throw new IllegalArgumentException("'" + field + "' is missing or no list");
    }
    return array;
  }

  private static GoldSentence sentence(JsonNode sentence, String name) {
    Span span = span(sentence.path("start"), sentence.path("end"), name);
    Set<String> issues = new HashSet<>();
    for (JsonNode issue : sentence.path("issues")) {
      issues.add(issue.asText());
    }
    return new GoldSentence(span, issues);
  }

  private static GoldStatement statement(JsonNode statement, String name) {
    List<Span> content = spans(statement.path("content"), name + ", 'content'");
    if (content.isEmpty()) {
      throw new IllegalArgumentException(name + ": 'content' is missing or empty");
    }
    String tone = statement.path("tone").asText("");
    String type = statement.path("type").asText("");
    return new GoldStatement(
        content,
        spans(statement.path("cue"), name + ", 'cue'"),
        spans(statement.path("source"), name + ", 'source'"),
        statement.path("speaker").asText("").strip(),
        Arrays.stream(SpeakerType.values())
            .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(type))
            .findFirst()
            .orElseThrow(() -> unknown(name, "type", type, "person, org, unnamed")),
        Tone.ofName(tone).orElseThrow(() -> unknown(name, "tone", tone, "pos, neu, neg")));
  }

  private static IllegalArgumentException unknown(
      String name, String field, String value, String known) {
    return new IllegalArgumentException(
        "%s: %s '%s' is not known; known are %s".formatted(name, field, value, known));
  }

  private static List<Span> spans(JsonNode pairs, String name) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      spans.add(span(pair.path(0), pair.path(1), name));
    }
    return spans;
  }

  private static Span span(JsonNode start, JsonNode end, String name) {
    boolean whole = start.isInt() && end.isInt();
    if (!whole || start.intValue() < 0 || end.intValue() <= start.intValue()) {
      throw new IllegalArgumentException(
          "%s: [%s, %s) is not a span".formatted(name, start.asText(), end.asText()));
    }
    return new Span(start.intValue(), end.intValue());
  }
}
