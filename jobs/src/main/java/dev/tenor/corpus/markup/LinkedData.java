package dev.tenor.corpus.markup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.StringJoiner;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The article in a page's JSON-LD, in the words of schema.org. */
final class LinkedData {
  /** An article lies in an array, a graph or a page, not deeper. */
  private static final int MOST_DEPTH = 5;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private LinkedData() {}

  /** The first article; missing where there is none, or none that can be read. */
  static JsonNode article(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode article = article(JSON.readTree(script.data()), 0);
        if (article != null) {
          return article;
        }
      } catch (JsonProcessingException e) {
        // broken data are as good as none
      }
    }
    return MissingNode.getInstance();
  }

  private static JsonNode article(JsonNode node, int depth) {
    if (depth > MOST_DEPTH) {
      return null;
    }
    if (node.isArray()) {
      for (JsonNode element : node) {
        JsonNode article = article(element, depth + 1);
        if (article != null) {
          return article;
        }
      }
      return null;
    }
    if (isArticle(node.path("@type"))) {
      return node;
    }
    for (String place : new String[] {"@graph", "mainEntity"}) {
      JsonNode article = node.has(place) ? article(node.get(place), depth + 1) : null;
      if (article != null) {
        return article;
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    return type.asText().endsWith("Article") || type.asText().endsWith("Posting");
  }

  /** A text without entities, which many pages escape twice; null where there is none. */
  static String text(JsonNode value) {
    return value.isTextual()
        ? Paragraphs.oneLine(Parser.unescapeEntities(value.asText(), false))
        : null;
  }

  /** The names of a person, an organisation, or several of them; null where there is none. */
  static String names(JsonNode value) {
    if (!value.isArray()) {
      return text(value.isObject() ? value.path("name") : value);
    }
    StringJoiner names = new StringJoiner(", ");
    for (JsonNode one : value) {
      String name = names(one.isArray() ? MissingNode.getInstance() : one);
      if (name != null) {
        names.add(name);
      }
    }
    return names.length() == 0 ? null : names.toString();
  }
}
