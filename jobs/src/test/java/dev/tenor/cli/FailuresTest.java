package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.classify.LabelProblem;
import dev.tenor.classify.ModelProblem;
import dev.tenor.corpus.InputProblem;
import dev.tenor.job.UsageProblem;
import dev.tenor.warehouse.Audit;
import dev.tenor.warehouse.AuditFailed;
import dev.tenor.warehouse.DamagedSnapshot;
import dev.tenor.warehouse.WarehouseBusy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FailuresTest {
  private final StringWriter err = new StringWriter();

  @Test
  void everyKindOfFailureHasItsCode() {
    assertThat(code(new UsageProblem("x"))).isEqualTo(2);
    assertThat(code(new LabelProblem("x"))).isEqualTo(2);
    assertThat(code(new ModelProblem("x"))).isEqualTo(2);
    assertThat(code(new InputProblem("x"))).isEqualTo(3);
    assertThat(code(new AuditFailed(List.of(new Audit.Finding("t", "x"))))).isEqualTo(4);
    assertThat(code(new WarehouseBusy("x"))).isEqualTo(5);
    assertThat(code(new DamagedSnapshot("x"))).isEqualTo(1);
    assertThat(code(new IOException("x"))).isEqualTo(1);
    assertThat(code(new IllegalStateException("x"))).isEqualTo(1);
  }

  @Test
  void theCauseInsideAnotherFailureCounts() {
    InputProblem cause = new InputProblem("in.csv: the header has no column 'text'");

    assertThat(code(new RuntimeException("job aborted", new IOException(cause)))).isEqualTo(3);
    assertThat(said()).isEqualTo("tenor: in.csv: the header has no column 'text'\n");
  }

  @Test
  void everyLineOfAMessageIsTold() {
    code(new LabelProblem("a.jsonl:1: bad\na.jsonl:2: worse"));

    assertThat(said()).isEqualTo("tenor: a.jsonl:1: bad\ntenor: a.jsonl:2: worse\n");
  }

  @Test
  void whoRunsOutOfMemoryIsToldWhatToDo() {
    assertThat(code(new RuntimeException("a task", new OutOfMemoryError("Java heap space"))))
        .isEqualTo(1);

    assertThat(said()).startsWith("tenor: out of memory (Java heap space): give it more");
  }

  @Test
  void anUnexpectedFailureSaysItsInnermostCause() {
    code(new RuntimeException("outer", new IllegalStateException("inner\nmore")));

    assertThat(said()).startsWith("tenor: IllegalStateException: inner\n").doesNotContain("more");
  }

  @Test
  void filesThatMayNotBeWrittenAreNamed() {
    code(new AccessDeniedException("/out/.lock"));
    assertThat(said()).contains("/out/.lock: no right");

    code(new FileSystemException("/out/x", null, "No space left on device"));
    assertThat(said()).contains("/out/x: No space left on device");
  }

  @Test
  void failuresThatCauseEachOtherEnd() {
    RuntimeException first = new RuntimeException("first");
    RuntimeException second = new RuntimeException("second", first);
    first.initCause(second);

    assertThat(code(first)).isEqualTo(1);
  }

  @Test
  void wordsOfAFileDoNotReachTheTerminalAsCommands() {
    code(new InputProblem("no column 'text'; it has [\u001B]0;owned\u0007, \u009B2J, \u202Eevil]"));

    assertThat(said()).doesNotContain("\u001B").doesNotContain("\u009B").doesNotContain("\u202E");
    assertThat(said()).contains("owned");
  }

  private int code(Exception failure) {
    CommandLine line = new CommandLine(new Tenor());
    line.setErr(new PrintWriter(err, true));
    return new Failures().handleExecutionException(failure, line, null);
  }

  private String said() {
    return err.toString().replace(System.lineSeparator(), "\n");
  }
}
