package dev.tenor.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenor.annotate.ArticleAnnotator;
import dev.tenor.annotate.SpeechFinding;
import dev.tenor.encode.SentenceEncoder;
import dev.tenor.issue.IssueFinder;
import dev.tenor.issue.IssueMatcher;
import dev.tenor.issue.IssueOpinionModel;
import dev.tenor.issue.ParsedTaxonomy;
import dev.tenor.issue.SecondOpinion;
import dev.tenor.issue.Taxonomy;
import dev.tenor.issue.TaxonomyParser;
import dev.tenor.model.Article;
import dev.tenor.model.DateQuality;
import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import dev.tenor.model.StatementInContext;
import dev.tenor.speech.SpeechModel;
import dev.tenor.speech.StatementFinder;
import dev.tenor.text.SentenceSplitter;
import dev.tenor.tone.LexicalFeatures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The pure rooms, each by itself on one thread, over the articles of the file that the property
 * {@code articles} names. An operation is one article, or one sentence of them for {@code features}
 * and {@code encoder}; {@code kilobytes} beside it counts the text as UTF-8.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class Rooms {
  /** What was read, as a rate of its own. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    public double kilobytes;

    void text(String text) {
      kilobytes += text.getBytes(StandardCharsets.UTF_8).length / 1000.0;
    }
  }

  /** Texts that come round and round. */
  @State(Scope.Thread)
  public static class Articles {
    final SentenceSplitter splitter = new SentenceSplitter();
    final List<Article> articles = new ArrayList<>();
    final List<SplitText> split = new ArrayList<>();
    final List<StatementInContext> sentences = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws IOException {
      ObjectMapper json = new ObjectMapper();
      for (String line : Files.readAllLines(Path.of(System.getProperty("articles")))) {
        JsonNode record;
        try {
          record = json.readTree(line);
        } catch (JsonProcessingException e) {
          continue; // the sample holds broken records on purpose
        }
        if (record.path("text").asText().isBlank()) {
          continue;
        }
        Article article = article(record);
        SplitText text = splitter.split(article.text());
        articles.add(article);
        split.add(text);
        for (Span sentence : text.sentences()) {
          String words = sentence.of(article.text());
          sentences.add(
              new StatementInContext(words, List.of(new Span(0, words.length())), null, null));
        }
      }
    }

    private static Article article(JsonNode record) {
      String title = record.path("title").asText(null);
      return new Article(
          "a",
          "s",
          LocalDate.EPOCH,
          DateQuality.METADATA,
          null,
          title,
          null,
          null,
          "en",
          record.path("text").asText(),
          List.of(),
          List.of());
    }

    <T> T next(List<T> all) {
      next = (next + 1) % all.size();
      return all.get(next);
    }
  }

  /** One matcher of 2,000 terms: a shipped taxonomy, filled up with words that nobody wrote. */
  @State(Scope.Thread)
  public static class Terms {
    private static final int TERMS = 2000;
    private static final int MEGABYTE = 1 << 20;

    @Param({"articles", "one term", "near misses", "an excluded phrase", "quotation marks"})
    public String text;

    final SentenceSplitter splitter = new SentenceSplitter();
    IssueMatcher matcher;
    List<SplitText> texts;

    @Setup
    public void open(Articles articles) throws IOException {
      matcher = IssueMatcher.of(filled());
      texts =
          switch (text) {
            case "articles" -> articles.split;
            case "one term" -> List.of(megabyteOf("tax "));
            case "near misses" -> List.of(megabyteOf("gun contro "));
            case "an excluded phrase" -> List.of(megabyteOf("trade insults "));
            default -> List.of(megabyteOf("\""));
          };
    }

    private SplitText megabyteOf(String piece) {
      return splitter.split(piece.repeat(MEGABYTE / piece.length()));
    }

    private static Taxonomy filled() throws IOException {
      String shipped = resource("/taxonomies/us-politics.yaml");
      int terms = termsOf(parse(shipped));
      StringBuilder yaml = new StringBuilder(shipped);
      yaml.append("\n  - id: filler\n    label: Filler\n    definition: Terms that fill up.\n");
      yaml.append("    examples:\n      - A zebraquark opened.\n      - It is a zebraquark.\n");
      yaml.append("    terms:\n      - zebraquark\n");
      Random random = new Random(1);
      for (int i = terms + 1; i < TERMS; i++) {
        yaml.append("      - ").append(word(random)).append(' ').append(word(random)).append('\n');
      }
      return parse(yaml.toString());
    }

    private static String word(Random random) {
      return random
          .ints(5 + random.nextInt(4), 'a', 'z' + 1)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }

    private static int termsOf(Taxonomy taxonomy) {
      return taxonomy.issues().stream().mapToInt(issue -> issue.terms().size()).sum();
    }
  }

  /** What finds issues and statements in a run, and both together. */
  @State(Scope.Thread)
  public static class Finders {
    final IssueFinder issues = secondOpinion();
    final StatementFinder model = statements();
    final StatementFinder rules = StatementFinder.rules();
    final ArticleAnnotator annotator = new ArticleAnnotator(issues, model);

    private static IssueFinder secondOpinion() {
      try (InputStream in = Rooms.class.getResourceAsStream("/issue/us-politics.model")) {
        return SecondOpinion.of(
            parse(resource("/taxonomies/us-politics.yaml")),
            IssueOpinionModel.ofBytes(in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static StatementFinder statements() {
      try {
        byte[] shipped = SpeechFinding.of(SpeechFinding.Mode.MODEL).modelBytes();
        return StatementFinder.model(SpeechModel.read(new ByteArrayInputStream(shipped)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The sentence encoder, loaded where it is measured. */
  @State(Scope.Thread)
  public static class Encoder {
    final SentenceEncoder encoder = SentenceEncoder.shared();
  }

  @Benchmark
  public Object sentences(Articles articles, Read read) {
    Article article = articles.next(articles.articles);
    read.text(article.text());
    return articles.splitter.split(article.text());
  }

  @Benchmark
  public Object matcher(Articles articles, Terms terms, Read read) {
    return terms.matcher.find((SplitText) null, nextOf(terms.texts, articles, read));
  }

  @Benchmark
  public Object issues(Articles articles, Finders finders, Read read) {
    return finders.issues.find(null, nextOf(articles.split, articles, read));
  }

  @Benchmark
  public Object statements(Articles articles, Finders finders, Read read) {
    return finders.model.find(null, nextOf(articles.split, articles, read));
  }

  @Benchmark
  public Object statementsByRules(Articles articles, Finders finders, Read read) {
    return finders.rules.find(null, nextOf(articles.split, articles, read));
  }

  /** Sentences, issues with the second opinion, statements by the model: all that a run does. */
  @Benchmark
  public Object annotate(Articles articles, Finders finders, Read read) {
    Article article = articles.next(articles.articles);
    read.text(article.text());
    return finders.annotator.annotate(article);
  }

  @Benchmark
  public Object features(Articles articles, Read read) {
    StatementInContext sentence = articles.next(articles.sentences);
    read.text(sentence.text());
    return LexicalFeatures.of(sentence);
  }

  @Benchmark
  public Object encoder(Articles articles, Encoder encoder, Read read) {
    StatementInContext sentence = articles.next(articles.sentences);
    read.text(sentence.text());
    return encoder.encoder.encode(sentence.text());
  }

  private static SplitText nextOf(List<SplitText> texts, Articles articles, Read read) {
    SplitText text = articles.next(texts);
    read.text(text.text());
    return text;
  }

  private static Taxonomy parse(String yaml) {
    ParsedTaxonomy parsed =
        TaxonomyParser.parse("us-politics.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    if (!parsed.problems().isEmpty()) {
      throw new IllegalStateException(parsed.problems().toString());
    }
    return parsed.taxonomy();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Rooms.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
