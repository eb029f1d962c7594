package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong before Spark starts: nothing is written, the line names what is wrong. */
class WrongUsageTest {
  @TempDir private Path folder;

  @Test
  void wrongOptionsEndWithTwo() throws IOException {
    Path input = Files.writeString(folder.resolve("in.jsonl"), "{\"text\": \"x\"}\n");

    expect(2, "--input", "run", "--warehouse", out());
    expect(2, "--warehouse", "run", "--input", input.toString());
    expect(2, "--bad-option", run(input, "--bad-option", "1"));
    expect(2, "--format xml: unknown format", run(input, "--format", "xml"));
    expect(2, "--field body: no such field", run(input, "--field", "body=text"));
    expect(2, "--max-text-kb 0", run(input, "--max-text-kb", "0"));
    expect(2, "--keep-snapshots", run(input, "--keep-snapshots", "many"));
    expect(2, "--copy-similarity 0.2", run(input, "--copy-similarity", "0.2"));
    expect(2, "--copy-similarity NaN", run(input, "--copy-similarity", "NaN"));
    expect(2, "--copy-window-days -1", run(input, "--copy-window-days", "-1"));
    expect(2, "--taxonomy no-such-thing", run(input, "--taxonomy", "no-such-thing"));
    expect(2, "--speakers no-such-list", run(input, "--speakers", "no-such-list"));
    expect(2, "--color", "inspect", "article", "a", "--warehouse", out(), "--color", "red");
    expect(2, "no published snapshot", "inspect", "article", "a", "--warehouse", out());
    expect(2, "--issue-opinion no-such-model", run(input, "--issue-opinion", "no-such-model"));
    expect(2, "Name a command");
    expect(2, "nonsense", "nonsense");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void allWrongOptionsAreToldAtOnce() throws IOException {
    Path input = Files.writeString(folder.resolve("in.jsonl"), "{\"text\": \"x\"}\n");

    String[] words = run(input, "--format", "xml", "--tone", "shrill", "--keep-snapshots", "0");
    expect(2, "--format xml: unknown format", words);
    expect(2, "--tone shrill: unknown tier", words);
    expect(2, "--keep-snapshots 0: must lie between", words);
    String[] unread = {"run", "--keep-snapshots", "many", "--nonsense"};
    expect(2, "'many' is not an int", unread);
    expect(2, "'--nonsense'", unread);
    expect(2, "--input", unread);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void optionsOfAFileAreThoseOfTheCommand() throws IOException {
    Path file = Files.writeString(folder.resolve("o.yaml"), "warehouse: w\nfrom: x\ncolour: red\n");

    expect(2, "o.yaml:3: tenor run has no option --colour", "run", "--options", file.toString());
    expect(2, "gone.yaml: no such file", "train", "--options", "gone.yaml");
  }

  @Test
  void wrongGoldEndsWithTwo() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"article_id\": \"a\"}\n{\n");
    Path good = Path.of("data/gold/sample.jsonl");

    expect(2, "gold.jsonl:1: 'sentences' is missing", evaluate(gold));
    expect(2, "gold.jsonl:2: not a JSON object", evaluate(gold));
    expect(2, "gone: no such file or folder", evaluate(folder.resolve("gone")));
    expect(2, "out: no published snapshot", evaluate(good));
    expect(2, "--resamples 0", evaluate(good, "--resamples", "0"));
    expect(2, "no run without --input", evaluate(good, "--run-option=--tone=lexical"));
    expect(2, "gold.jsonl:1", evaluate(gold, "--input", "data/sample"));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private String[] evaluate(Path gold, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("evaluate", "--gold", gold.toString(), "--warehouse", out()));
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  @Test
  void wrongInputEndsWithThree() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path strange = Files.writeString(folder.resolve("in.docx"), "x");

    expect(3, "gone.jsonl: no such file or folder", run(folder.resolve("gone.jsonl")));
    expect(3, "empty: no article file found", run(empty));
    expect(3, "in.docx: unknown format", run(strange));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void wrongExportTargetsEndWithTwoAndShowNoSecret() {
    expect(2, "out: no published snapshot", export("t.duckdb"));
    expect(2, "a folder needs --format csv", export("t.txt"));
    expect(2, "--format xlsx: unknown format", export("t", "--format", "xlsx"));
    expect(2, "PostgreSQL alone is known", export("jdbc:mysql://h/d"));
    expect(2, "--schema Bad Name", export("jdbc:postgresql://h/d", "--schema", "Bad Name"));
    for (String address :
        List.of("jdbc:postgresql://h/d?password=hunter2", "jdbc:postgresql://me:hunter2@h/d")) {
      String complaint = complaint(2, export(address));
      assertThat(complaint).contains("TENOR_DATABASE_PASSWORD").doesNotContain("hunter2");
    }
  }

  @Test
  void definitionsSayWhereTheFilesLie() {
    expect(2, "--format pdf: unknown format", "dictionary", "--format", "pdf");
    expect(2, "--warehouse or --location", "dictionary", "--format", "ddl-hive");
    expect(
        2,
        "--schema Bad Name",
        "dictionary",
        "--format",
        "ddl-hive",
        "--location",
        "/x",
        "--schema",
        "Bad Name");
    expect(2, "no published snapshot", "dictionary", "--format", "html", "--warehouse", out());
  }

  private String[] export(String target, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("export", "--warehouse", out(), "--target", target));
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  @Test
  void aCollectorOfLogsLearnsOfAFailure() throws IOException {
    Path gone = folder.resolve("gone.jsonl");
    Said said = said(3, run(gone, "--log-format", "json"));
    assertThat(said.complaints()).contains("gone.jsonl: no such file");
    assertThat(said.printed().lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("{")
                    .contains("\"event\":\"failed\"", "\"exit_code\":3", "gone.jsonl"));
  }

  @Test
  void helpEndsWithZero() {
    expect(0, "", "--help");
    expect(0, "", "run", "--help");
    expect(0, "", "--version");
  }

  @Test
  void wrongLabelsEndWithTwoAndNameTheirRow() throws IOException {
    String line =
        "{\"id\": \"%s\", \"text\": \"He said no.\", \"content\": [\"%s\"], \"tone\": \"%s\"}%n";
    Path classes = labels("classes.jsonl", line.formatted("a", "no", "angry"));
    Path outside =
        labels("outside.jsonl", "%n".formatted() + line.formatted("a", "yes", "neutral"));
    Path few = labels("few.jsonl", twenty(line));
    Path empty = labels("empty.jsonl", "");
    Path gold =
        labels(
            "gold.jsonl",
            """
            {"article_id": "a", "statements": [{"content": [[3, 99]], "tone": "pos"}]}
            """);
    Path corpus = labels("corpus.jsonl", "{\"id\": \"a\", \"text\": \"He said no.\"}");

    expect(2, "classes.jsonl:1: tone 'angry' is none of", train(classes));
    expect(2, "outside.jsonl:2: content 'yes' does not stand in the text", train(outside));
    expect(2, "few.jsonl: 20 labelled statements are too few; 100 are the least", train(few));
    expect(2, "empty.jsonl: 0 labelled statements are too few", train(empty));
    expect(2, "gone.jsonl: no such file", train(folder.resolve("gone.jsonl")));
    expect(
        2, "gold.jsonl:1: span [3,99] lies outside the text", train(gold, "--corpus", corpus + ""));
    expect(2, "--teacher and --unlabelled belong together", train(few, "--teacher", "encoder"));
    expect(2, "--tone-scope most: unknown scope", run(corpus, "--tone-scope", "most"));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private static String twenty(String line) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      lines.append(line.formatted("l" + i, "no", "neutral"));
    }
    return lines.toString();
  }

  private Path labels(String name, String lines) throws IOException {
    return Files.writeString(folder.resolve(name), lines);
  }

  private String[] train(Path labels, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("train", "--labels", labels.toString(), "--warehouse", out()));
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  private String[] run(Path input, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("run", "--input", input.toString(), "--warehouse", out()));
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private static void expect(int code, String said, String... arguments) {
    assertThat(complaint(code, arguments)).contains(said);
  }

  /** What a command that ends with this code says to the error stream. */
  private static String complaint(int code, String... arguments) {
    return said(code, arguments).complaints();
  }

  private record Said(String printed, String complaints) {}

  private static Said said(int code, String... arguments) {
    PrintStream err = System.err;
    PrintStream out = System.out;
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(complaints, true, StandardCharsets.UTF_8));
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    int given;
    try {
      given = Tenor.execute(arguments);
    } finally {
      System.setErr(err);
      System.setOut(out);
    }
    Said said =
        new Said(
            printed.toString(StandardCharsets.UTF_8), complaints.toString(StandardCharsets.UTF_8));
    assertThat(given).as(String.join(" ", arguments) + ": " + said.complaints()).isEqualTo(code);
    return said;
  }
}
