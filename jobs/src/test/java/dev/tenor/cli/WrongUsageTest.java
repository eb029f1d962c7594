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
    expect(2, "--taxonomy no-such-thing", run(input, "--taxonomy", "no-such-thing"));
    expect(2, "Name a command");
    expect(2, "nonsense", "nonsense");
    assertThat(folder.resolve("out")).doesNotExist();
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
  void helpEndsWithZero() {
    expect(0, "", "--help");
    expect(0, "", "run", "--help");
    expect(0, "", "--version");
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
    PrintStream err = System.err;
    PrintStream out = System.out;
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
    System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    int given;
    try {
      given = Tenor.execute(arguments);
    } finally {
      System.setErr(err);
      System.setOut(out);
    }
    String message = heard.toString(StandardCharsets.UTF_8);
    assertThat(given).as(String.join(" ", arguments) + ": " + message).isEqualTo(code);
    assertThat(message).contains(said);
  }
}
