package dev.tenor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenor.evaluate.RunArticle.Mention;
import dev.tenor.evaluate.RunArticle.Said;
import dev.tenor.model.Span;
import dev.tenor.model.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures are those of an independent scorer, for a run that is right and wrong in all ways.
 */
class ScorerAgreementTest {
  private static final Path SHARED = Path.of("../shared");
  private static final Path TEXTS = SHARED.resolve("corpora/polnear/dev/text");
  private static final Path GOLD = SHARED.resolve("labels/gold.dev.jsonl");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Its name of a figure, and ours. */
  private static final Map<String, String> SAME =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("issue.p", "issue_sentence precision"),
              Map.entry("issue.r", "issue_sentence recall"),
              Map.entry("issue.f1", "issue_sentence f1"),
              Map.entry("issue.macro_f1", "issue_sentence macro_f1"),
              Map.entry("issue_article.p", "issue_article precision"),
              Map.entry("issue_article.r", "issue_article recall"),
              Map.entry("said.strict.p", "statement precision"),
              Map.entry("said.strict.r", "statement recall"),
              Map.entry("said.loose.f1", "statement_loose f1"),
              Map.entry("direct.strict.p", "statement_quoted precision"),
              Map.entry("direct.strict.f1", "statement_quoted f1"),
              Map.entry("direct.speaker", "speaker_quoted recall"),
              Map.entry("speaker.acc", "speaker recall"),
              Map.entry("tone.acc", "tone accuracy"),
              Map.entry("tone.macro_f1", "tone macro_f1"),
              Map.entry("triple.p", "triple precision"),
              Map.entry("triple.r", "triple recall"),
              Map.entry("triple_tone.f1", "triple_tone f1"),
              Map.entry("trend.issue_share.mae_pts", "issue_share mean_absolute_error_points"),
              Map.entry("trend.issue_share.r", "issue_share r"),
              Map.entry("trend.speaker_tone.mae", "speaker_net_tone mean_absolute_error"),
              Map.entry("trend.speaker_tone.r", "speaker_net_tone r")));

  @TempDir private Path scratch;

  @Test
  void bothScorersGiveTheSameFigures() throws Exception {
    assumeTrue(Files.exists(GOLD), "skipped: there is no ../shared");
    assumeTrue(hasPython(), "skipped: there is no python3");
    GoldReader reader = new GoldReader();
    reader.read("gold.dev.jsonl", Files.readString(GOLD));
    Map<String, RunArticle> run = new HashMap<>();
    List<String> lines = new ArrayList<>();
    Random random = new Random(11);
    for (GoldArticle gold : reader.articles()) {
      String text = Files.readString(TEXTS.resolve(gold.articleId() + ".txt"));
      RunArticle article = spoilt(gold, text, random);
      run.put(gold.articleId(), article);
      lines.add(JSON.writeValueAsString(asTheScorerReads(article)));
    }
    Path system = Files.write(scratch.resolve("system.jsonl"), lines);

    JsonNode scores = score(system);
    Map<String, Double> figures = new HashMap<>();
    for (Figure figure :
        new Evaluator(10, 1).evaluate(reader.articles(), run, Map.of()).figures()) {
      figures.put(figure.subject() + " " + figure.measure(), figure.value());
    }
    SAME.forEach(
        (theirs, ours) ->
            assertThat(figures.get(ours))
                .as(ours)
                .isCloseTo(scores.path(theirs).asDouble(Double.NaN), within(1e-9)));
    assertThat(figures.get("statement f1")).isBetween(.4, .9);
  }

  /**
   * The gold with borders moved, statements lost and invented, names cut, tones and issues changed.
   */
  private static RunArticle spoilt(GoldArticle gold, String text, Random random) {
    int length = text.codePointCount(0, text.length());
    List<String> issues =
        new ArrayList<>(new TreeSet<>(List.of("economy", "trade", "guns", "media", "energy")));
    List<Mention> mentions = new ArrayList<>();
    for (GoldSentence sentence : gold.sentences()) {
      for (String issue : new TreeSet<>(sentence.issues())) {
        if (random.nextInt(10) < 8) {
          mentions.add(new Mention(issue, sentence.span().start() + random.nextInt(5)));
        }
      }
      if (random.nextInt(10) == 0) {
        mentions.add(new Mention(issues.get(random.nextInt(5)), sentence.span().start()));
      }
    }
    List<Said> statements = new ArrayList<>();
    for (GoldStatement statement : gold.statements()) {
      if (random.nextInt(10) < 8) {
        List<Span> content = new ArrayList<>();
        for (Span piece : statement.content()) {
          int start = piece.start() + random.nextInt(1 + piece.length() / 2);
          content.add(new Span(start, Math.min(length, piece.end() + random.nextInt(40))));
        }
        statements.add(said(content, statement, random, issues));
      }
    }
    return new RunArticle(gold.articleId(), text, mentions, statements);
  }

  private static Said said(
      List<Span> content, GoldStatement statement, Random random, List<String> issues) {
    String speaker = statement.speaker();
    boolean cut = random.nextInt(3) == 0;
    String name = cut ? speaker.substring(speaker.lastIndexOf(' ') + 1) : speaker;
    Tone tone = random.nextInt(3) == 0 ? Tone.values()[random.nextInt(3)] : statement.tone();
    Set<String> about = new TreeSet<>(Set.of(issues.get(random.nextInt(5))));
    return new Said(
        content,
        name.isEmpty() || random.nextInt(8) == 0 ? null : name,
        statement.type().name().toLowerCase(Locale.ROOT),
        tone.label(),
        new double[] {.2, .5, .3},
        List.copyOf(about));
  }

  private static Map<String, Object> asTheScorerReads(RunArticle article) {
    List<Map<String, Object>> mentions = new ArrayList<>();
    for (Mention mention : article.mentions()) {
      mentions.add(Map.of("issue", mention.issueId(), "start", mention.start()));
    }
    List<Map<String, Object>> statements = new ArrayList<>();
    for (Said said : article.statements()) {
      Map<String, Object> statement = new HashMap<>();
      statement.put(
          "content", said.content().stream().map(s -> List.of(s.start(), s.end())).toList());
      statement.put("speaker", said.speakerName());
      statement.put("type", said.speakerType());
      statement.put("tone", said.tone().substring(0, 3));
      statement.put("issues", said.issueIds());
      statements.add(statement);
    }
    return Map.of(
        "article_id", article.articleId(), "mentions", mentions, "statements", statements);
  }

  private static JsonNode score(Path system) throws Exception {
    Process scorer =
        new ProcessBuilder(
                "python3",
                SHARED.resolve("tools/score.py").toString(),
                GOLD.toString(),
                system.toString(),
                "--text",
                TEXTS.toString(),
                "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    // Whole, as a reader that stops after the last brace would break the scorer's pipe.
    byte[] printed = scorer.getInputStream().readAllBytes();
    assertThat(scorer.waitFor()).isZero();
    return JSON.readTree(printed);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
