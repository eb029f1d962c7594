package dev.tenor.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenor.classify.LabelProblem;
import dev.tenor.classify.LabelReader;
import dev.tenor.classify.LabelledStatement;
import dev.tenor.classify.NewsMtscReader;
import dev.tenor.classify.TeachableLabels;
import dev.tenor.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Labelled statements of a training, with a hash that names them.
 *
 * @param files SHA-256 of each file read, in hex, by its name: where files lay on somebody's
 *     machine is no business of a model's readers
 * @param sha256 of all bytes read, in hex
 */
record Labels(List<LabelledStatement> statements, SortedMap<String, String> files, String sha256) {
  /**
   * Sentences written for training weigh less beside labels of real articles: chosen by
   * cross-validation over PolNeAR's train articles, where .1 to .3 are equal and 1 is worse.
   */
  private static final double BESIDE_REAL_ARTICLES = .3;

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The label files that travel inside the application. */
  static final List<String> SHIPPED =
      List.of(
          "business.jsonl",
          "campaign.jsonl",
          "courts.jsonl",
          "economy.jsonl",
          "government.jsonl",
          "politics.jsonl",
          "science-health.jsonl",
          "society.jsonl",
          "sport.jsonl",
          "war-and-peace.jsonl",
          "world.jsonl");

  /**
   * Reads label files, or all {@code .jsonl} and {@code .csv} files of a folder; the shipped ones
   * for an empty list.
   *
   * @param corpora JSON Lines with {@code id} and {@code text} of the articles that labels in the
   *     form of {@link GoldStatements} point into
   * @throws UsageProblem where a path is missing or holds no labels
   * @throws LabelProblem naming file and line of what is wrong, or the files that are too little
   */
  static Labels read(List<Path> paths, List<Path> corpora) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (Path path : paths) {
      for (Path file : LabelFiles.of("--labels", path, ".jsonl", ".csv")) {
        contents.put(file.toString(), Files.readAllBytes(file));
      }
    }
    if (paths.isEmpty()) {
      for (String name : SHIPPED) {
        try (var in = Labels.class.getClassLoader().getResourceAsStream("labels/" + name)) {
          contents.put("labels/" + name, in.readAllBytes());
        }
      }
    }
    LabelReader reader = new LabelReader();
    GoldStatements gold = new GoldStatements(texts(corpora));
    List<LabelledStatement> statements = new ArrayList<>();
    SortedMap<String, String> hashes = new TreeMap<>();
    MessageDigest digest = Sha256.digest();
    for (Map.Entry<String, byte[]> file : contents.entrySet()) {
      digest.update(file.getValue());
      hashes.put(Path.of(file.getKey()).getFileName().toString(), Sha256.hex(file.getValue()));
      if (CsvLabels.isCsv(file.getKey())) {
        CsvLabels.read(file.getKey(), file.getValue(), reader);
        continue;
      }
      String lines = new String(file.getValue(), StandardCharsets.UTF_8);
      String first = lines.lines().findFirst().orElse("");
      if (GoldStatements.isGold(first)) {
        statements.addAll(gold.read(file.getKey(), lines));
      } else if (NewsMtscReader.reads(first)) {
        statements.addAll(NewsMtscReader.read(file.getKey(), lines));
      } else {
        reader.read(file.getKey(), lines);
      }
    }
    double weight = statements.isEmpty() ? 1 : BESIDE_REAL_ARTICLES;
    reader.labels().forEach(label -> statements.add(label.withWeight(weight)));
    try {
      TeachableLabels.require(statements);
    } catch (LabelProblem e) {
      throw new LabelProblem(String.join(", ", contents.keySet()) + ": " + e.getMessage());
    }
    return new Labels(List.copyOf(statements), hashes, HexFormat.of().formatHex(digest.digest()));
  }

  /** SHA-256 of a text in UTF-8, in hex. */
  static String sha256(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> texts(List<Path> corpora) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (Path corpus : corpora) {
      for (Path file : LabelFiles.of("--corpus", corpus, ".jsonl")) {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          JsonNode article = JSON.readTree(line);
          texts.put(article.path("id").asText(), article.path("text").asText());
        }
      }
    }
    return texts;
  }
}
