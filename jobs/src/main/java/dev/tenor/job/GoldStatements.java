package dev.tenor.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenor.classify.LabelProblem;
import dev.tenor.classify.LabelledStatement;
import dev.tenor.classify.Origin;
import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import dev.tenor.model.Tone;
import dev.tenor.text.SentenceSplitter;
import dev.tenor.text.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Labels kept apart from their articles: a line an article, its statements with spans in code
 * points of the article's text, which comes from a corpus.
 */
final class GoldStatements {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> textById;
  private final SentenceSplitter splitter = new SentenceSplitter();

  /**
   * @param textById texts of the articles that labels may point into
   */
  GoldStatements(Map<String, String> textById) {
    this.textById = textById;
  }

  /** Whether a label file has this form. */
  static boolean isGold(String firstLine) {
    try {
      return JSON.readTree(firstLine).path("statements").isArray();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /**
   * @throws LabelProblem naming file and line, where a label does not fit its text
   */
  List<LabelledStatement> read(String fileName, String lines) {
    List<LabelledStatement> labels = new ArrayList<>();
    int number = 0;
    for (String line : lines.lines().toList()) {
      number++;
      try {
        readArticle(JSON.readTree(line), labels);
      } catch (JsonProcessingException e) {
        throw new LabelProblem(fileName + ":" + number + ": not a JSON object");
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new LabelProblem(fileName + ":" + number + ": " + e.getMessage());
      }
    }
    return labels;
  }

  private void readArticle(JsonNode article, List<LabelledStatement> labels) {
    String id = article.path("article_id").asText();
    String text = textById.get(id);
    if (text == null) {
      throw new IllegalArgumentException(
          "no text for article '" + id + "'; name one with --corpus");
    }
    SplitText split = splitter.split(text);
    int ordinal = 0;
    for (JsonNode statement : article.path("statements")) {
      String tone = statement.path("tone").asText();
      List<Span> content = spans(statement.path("content"), text);
      if (content.isEmpty()) {
        throw new IllegalArgumentException("a statement without content");
      }
      labels.add(
          new LabelledStatement(
              "%s#%04d".formatted(id, ordinal++),
              id,
              article.path("publisher").asText(),
              Origin.PUBLISHED,
              Surroundings.of(
                  split,
                  content,
                  hull(spans(statement.path("cue"), text)),
                  hull(spans(statement.path("source"), text))),
              Tone.ofName(tone)
                  .orElseThrow(
                      () -> new IllegalArgumentException("tone '" + tone + "' is not known")),
              1));
    }
  }

  private static List<Span> spans(JsonNode pairs, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      int start = pair.path(0).asInt(-1);
      int end = pair.path(1).asInt(-1);
      if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
        throw new IllegalArgumentException(
            "span %s lies outside the text or is empty".formatted(pair));
      }
      spans.add(new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
    }
    spans.sort(null);
    return spans;
  }

  /** Words that belong together may have others in between: their hull stands for them. */
  private static Span hull(List<Span> spans) {
    return spans.isEmpty()
        ? null
        : new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
  }
}
