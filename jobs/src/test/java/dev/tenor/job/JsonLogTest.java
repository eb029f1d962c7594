package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A collector of logs reads each line by itself. */
class JsonLogTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Progress progress =
      new Progress(
          new JsonLog(
              new PrintStream(bytes, true, StandardCharsets.UTF_8),
              Clock.fixed(Instant.parse("2031-04-05T06:07:08.9Z"), ZoneOffset.UTC)));

  @Test
  void everyLineIsAnObjectWithTheRunAndTheTime() throws IOException {
    progress.begin("run-1");
    progress.tell("a \"quoted\"\nline");
    progress.done("read", "3 records");

    List<JsonNode> lines = lines();
    assertThat(lines)
        .extracting(l -> l.get("event").asText())
        .containsExactly("begin", "note", "stage");
    assertThat(lines).allMatch(l -> l.get("run").asText().equals("run-1"));
    assertThat(lines).allMatch(l -> l.get("time").asText().equals("2031-04-05T06:07:08.900Z"));
    assertThat(lines.get(1).get("outcome").asText()).isEqualTo("a \"quoted\"\nline");
    assertThat(lines.get(2).get("seconds").isNumber()).isTrue();
  }

  @Test
  void aStageHasTheFiguresThatWereCountedInIt() throws IOException {
    progress.count("read", "records", 3);
    progress.done("read", "3 records");
    progress.measure("tone", "mean", 0.5);
    progress.done("tone", "done");
    progress.metricsWith(List.of(new Progress.Metric("read", "kept", 2)));

    List<JsonNode> lines = lines();
    assertThat(lines.get(0).get("figures").toString()).isEqualTo("{\"read.records\":3.0}");
    assertThat(lines.get(1).get("figures").toString()).isEqualTo("{\"tone.mean\":0.5}");
    assertThat(lines.get(2).get("figures").fieldNames())
        .toIterable()
        .contains("read.records", "read.seconds", "tone.mean", "tone.seconds", "read.kept");
  }

  @Test
  void aFailureSaysItsCodeAndWhatAPersonIsTold() throws IOException {
    new JsonLog(new PrintStream(bytes, true, StandardCharsets.UTF_8), Clock.systemUTC())
        .failed(3, List.of("gone.jsonl: no such file"));

    JsonNode line = lines().get(0);
    assertThat(line.get("exit_code").asInt()).isEqualTo(3);
    assertThat(line.get("messages").get(0).asText()).isEqualTo("gone.jsonl: no such file");
    assertThat(line.has("run")).isFalse();
  }

  private List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : bytes.toString(StandardCharsets.UTF_8).lines().toList()) {
      lines.add(new JsonMapper().readTree(line));
    }
    return lines;
  }
}
