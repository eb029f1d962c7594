package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tenor.corpus.Compression;
import dev.tenor.corpus.InputFile;
import dev.tenor.corpus.InputFormat;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.TableSchemas;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineageEventsTest {
  private static final Set<String> FACETS = Set.of("facets", "inputFacets", "outputFacets");

  @TempDir private Path folder;

  @Test
  void aRunTellsWhatItReadAndWhatItWrote() throws IOException {
    LineageEvents events = events();
    events.start("20250301T120000.000Z", folder, List.of(input("/data/a.jsonl"), input("b.jsonl")));
    events.complete(folder.resolve("current"), snapshot());
    events.fail("too late");

    List<JsonNode> told = told();
    assertThat(told)
        .extracting(e -> e.path("eventType").asText())
        .containsExactly("START", "COMPLETE");
    JsonNode complete = told.get(1);
    assertThat(complete.at("/inputs/0/name").asText()).isEqualTo("/data/a.jsonl");
    assertThat(complete.at("/inputs/0/inputFacets/inputStatistics/size").asLong()).isEqualTo(12);
    assertThat(complete.at("/inputs/1/name").asText())
        .isEqualTo(Path.of("b.jsonl").toAbsolutePath().toString());
    assertThat(complete.path("outputs")).hasSameSizeAs(TableSchemas.load().all());
    for (JsonNode output : complete.path("outputs")) {
      assertThat(output.path("name").asText()).startsWith(folder + "/current/");
      assertThat(output.at("/outputFacets/outputStatistics/rowCount").asLong()).isEqualTo(3);
      assertThat(output.at("/facets/schema/fields/0/name").asText()).isNotEmpty();
      assertThat(output.at("/facets/version/datasetVersion").asText())
          .isEqualTo("20250301T120000.000Z");
    }
  }

  @Test
  void aRunThatFailsOrIsEndedSaysWhy() throws IOException {
    LineageEvents failing = events();
    failing.start("1", folder, List.of());
    failing.fail("s3a://me:secret@bucket/a: not there");
    LineageEvents ended = events();
    ended.start("2", folder, List.of());
    ended.abort("ended from outside");
    events().fail("never begun");

    List<JsonNode> told = told();
    assertThat(told)
        .extracting(e -> e.path("eventType").asText())
        .containsExactly("START", "FAIL", "START", "ABORT");
    assertThat(told.get(1).at("/run/facets/errorMessage/message").asText())
        .isEqualTo("s3a://bucket/a: not there");
    assertThat(told.get(1).at("/run/runId")).isEqualTo(told.get(0).at("/run/runId"));
    assertThat(told.get(2).at("/run/runId")).isNotEqualTo(told.get(0).at("/run/runId"));
  }

  @Test
  void dataAreNamedByTheStoreThatHoldsThem() throws IOException {
    events()
        .start(
            "1",
            folder,
            List.of(
                input("hdfs://node:8020/news/a.jsonl"),
                input("s3a://key:secret@bucket/news/a.jsonl"),
                input("abfss://news@account.example/a.jsonl"),
                input("file:///news/a.jsonl"),
                input("file:/news/b%20b.jsonl")));

    assertThat(Files.readString(folder.resolve("lineage.jsonl"))).doesNotContain("secret");
    assertThat(told().get(0).path("inputs"))
        .extracting(input -> input.path("namespace").asText() + " " + input.path("name").asText())
        .containsExactly(
            "hdfs://node:8020 /news/a.jsonl",
            "s3://bucket news/a.jsonl",
            "abfss://news@account.example /a.jsonl",
            "file /news/a.jsonl",
            "file /news/b b.jsonl");
  }

  @Test
  void whoAsksForNothingFindsNothing() throws IOException {
    LineageEvents events = new LineageEvents(Optional.empty(), Clock.systemUTC());
    events.start("1", folder, List.of());
    events.fail("x");

    assertThat(folder).isEmptyDirectory();
  }

  private LineageEvents events() {
    Clock noon = Clock.fixed(Instant.parse("2025-03-01T12:00:00Z"), ZoneOffset.UTC);
    return new LineageEvents(Optional.of(folder.resolve("lineage.jsonl")), noon);
  }

  private Path snapshot() throws IOException {
    TreeMap<String, Manifest.WrittenTable> tables = new TreeMap<>();
    for (TableSchema schema : TableSchemas.load().all()) {
      tables.put(schema.table(), new Manifest.WrittenTable(3, 1, 400));
    }
    Path snapshot = Files.createDirectory(folder.resolve("20250301T120000.000Z"));
    new Manifest(
            Manifest.FORMAT_VERSION,
            "20250301T120000.000Z",
            null,
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            List.of(),
            tables)
        .write(snapshot);
    return snapshot;
  }

  private static InputFile input(String address) {
    return new InputFile(
        address, InputFormat.JSONL, Compression.NONE, InputFile.Decided.BY_EXTENSION, 12);
  }

  /** The events, each held against what the specification requires. */
  private List<JsonNode> told() throws IOException {
    List<JsonNode> events = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("lineage.jsonl"))) {
      JsonNode event = new JsonMapper().readTree(line);
      OffsetDateTime.parse(event.path("eventTime").asText());
      assertThat(URI.create(event.path("producer").asText()).isAbsolute()).isTrue();
      assertThat(event.path("schemaURL").asText())
          .isEqualTo("https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent");
      UUID.fromString(event.at("/run/runId").asText());
      assertNamed(event.path("job"));
      event.path("inputs").forEach(LineageEventsTest::assertNamed);
      event.path("outputs").forEach(LineageEventsTest::assertNamed);
      assertFacets(event);
      events.add(event);
    }
    return events;
  }

  private static void assertNamed(JsonNode thing) {
    assertThat(thing.path("namespace").asText()).isNotEmpty();
    assertThat(thing.path("name").asText()).isNotEmpty();
  }

  private static void assertFacets(JsonNode node) {
    node.properties()
        .forEach(
            child -> {
              if (FACETS.contains(child.getKey())) {
                for (JsonNode facet : child.getValue()) {
                  assertThat(facet.path("_producer").asText()).isNotEmpty();
                  assertThat(facet.path("_schemaURL").asText())
                      .matches(
                          "https://openlineage\\.io/spec/facets/[0-9-]+/\\w+\\.json#/\\$defs/\\w+");
                }
              }
              assertFacets(child.getValue());
            });
    if (node.isArray()) {
      node.forEach(LineageEventsTest::assertFacets);
    }
  }
}
