package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenor.PublishedTables;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code tenor evaluate} owes to a person, tried on a warehouse of the sample. */
final class EvaluateTrial {
  private static final String GOLD = "data/gold";

  private final Path warehouse;
  private final Path results;

  private EvaluateTrial(Path warehouse, Path results) {
    this.warehouse = warehouse;
    this.results = results;
  }

  static EvaluateTrial over(Path warehouse) throws Exception {
    return new EvaluateTrial(warehouse, Files.createTempDirectory("tenor-evaluate-test"));
  }

  void printsAndWritesWhatItFinds() throws Exception {
    Path json = results.resolve("evaluation.json");
    List<String> options =
        List.of("--gold-spans", "--json", json.toString(), "--parquet", results.toString());
    String printed = evaluate(0, GOLD, options);
    String again = evaluate(0, GOLD, options);

    assertThat(again).isEqualTo(printed);
    assertThat(printed)
        .contains("sample.jsonl (15 articles, 196 sentences, 158 statements)")
        .contains("issues of a sentence")
        .contains("gold spans: negative");
    assertThat(printed.lines()).allMatch(line -> line.length() <= 80);
    JsonNode report = new ObjectMapper().readTree(json.toFile());
    assertThat(report.path("gold_files").path(0).asText()).isEqualTo("sample.jsonl");
    assertThat(Files.readString(json)).doesNotContain(results.toString());
    try (PublishedTables tables = PublishedTables.open(results)) {
      assertThat(
              tables.rows(
                  """
                  select value > .8 and low < value and value < high, label_count
                  from evaluation_figure where subject = 'statement' and measure = 'f1'
                  """))
          .containsExactly("true | 158");
      assertThat(
              tables.rows(
                  """
                  select level, min(n), max(n) from (
                    select level, true_positive_count + false_positive_count
                      + false_negative_count + true_negative_count as n
                    from evaluation_issue)
                  group by level order by level
                  """))
          .containsExactly("article | 15 | 15", "sentence | 196 | 196");
      assertThat(
              tables.rows(
                  """
                  select sum(statement_count) from evaluation_tone
                  where basis = 'tone_gold_spans'
                  """))
          .containsExactly("158");
    }
  }

  void refusesGoldThatDoesNotFit() throws Exception {
    String line = Files.readAllLines(Path.of(GOLD, "sample.jsonl")).get(0);
    Path gold = results.resolve("wrong.jsonl");

    Files.writeString(gold, line.replaceFirst("ws-[^\"]*", "ws-nowhere"));
    assertThat(evaluate(2, gold.toString(), List.of()))
        .contains("wrong.jsonl:1: the warehouse has no article 'ws-nowhere'");
    Files.writeString(
        gold, "\n" + line.replaceFirst("\"content\": \\[\\[\\d+, \\d+", "$0\\0\\0\\0"));
    assertThat(evaluate(2, gold.toString(), List.of()))
        .contains("wrong.jsonl:2: statement 1, 'content': ")
        .contains("lies outside the text");
    assertThat(evaluate(2, results.resolve("none").toString(), List.of()))
        .contains("none: no such file or folder");
  }

  private String evaluate(int code, String gold, List<String> options) {
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of("evaluate", "--gold", gold, "--warehouse", warehouse.toString()));
    arguments.addAll(options);
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      assertThat(Tenor.execute(arguments.toArray(String[]::new))).isEqualTo(code);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return (code == 0 ? printed : told).toString(StandardCharsets.UTF_8);
  }
}
