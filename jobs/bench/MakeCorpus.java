package dev.tenor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Draws a corpus of any size from real paragraphs: MakeCorpus FROM.jsonl ARTICLES OUT.jsonl. */
class MakeCorpus {
  public static void main(String[] arguments) throws Exception {
    ObjectMapper json = new ObjectMapper();
    List<String> paragraphs = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      JsonNode article;
      try {
        article = json.readTree(line);
      } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
        continue; // the sample holds broken records on purpose
      }
      titles.add(article.path("title").asText());
      article.path("text").asText().lines().filter(p -> p.length() > 40).forEach(paragraphs::add);
    }
    int count = Integer.parseInt(arguments[1]);
    Random random = new Random(1);
    try (PrintStream out = new PrintStream(arguments[2], StandardCharsets.UTF_8)) {
      for (int i = 0; i < count; i++) {
        List<String> text = new ArrayList<>();
        for (int p = 8 + random.nextInt(17); p > 0; p--) {
          text.add(paragraphs.get(random.nextInt(paragraphs.size())));
        }
        Map<String, String> article = new TreeMap<>();
        article.put("id", "a%08d".formatted(i));
        article.put("source", "source-%03d".formatted(random.nextInt(50)));
        article.put(
            "published", LocalDate.of(2015, 1, 1).plusDays((long) i * 730 / count).toString());
        article.put("title", titles.get(random.nextInt(titles.size())));
        article.put("text", String.join("\n\n", text));
        out.println(json.writeValueAsString(article));
      }
    }
  }
}
