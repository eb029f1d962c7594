package dev.tenor.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenor.TestSession;
import dev.tenor.spark.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** The same ten articles, written in every format that a corpus may come in. */
final class CorpusFixture {
  /** An article as an input has it; names are those of the default fields. */
  public record Row(
      String id,
      String source,
      String published,
      String title,
      String author,
      String url,
      String text) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private CorpusFixture() {}

  static List<Row> articles() {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      rows.add(
          new Row(
              "talks-" + i,
              i % 2 == 0 ? "Dorvan Herald" : "Ostreya Courier",
              "2025-05-%02dT10:00:00Z".formatted(i),
              i % 3 == 0 ? null : "Envoys meet, round " + i,
              i % 4 == 0 ? null : "Tamas Brenn, \"the clerk\"",
              "https://news.example/" + i,
              "Minister Vessela Orlova left, tired.\n\n“We’ll \"sign\" in round "
                  + i
                  + ",” she said 😀.\n#3, cafe\u0301; the end."));
    }
    return rows;
  }

  static void writeJsonLines(Path file) throws IOException {
    writeLines(
        file,
        articles().stream()
            .map(
                row -> {
                  try {
                    return JSON.writeValueAsString(row);
                  } catch (JsonProcessingException e) {
                    throw new IllegalStateException(e);
                  }
                }));
  }

  static void writeCsv(Path file) throws IOException {
    writeSeparated(file, ",");
  }

  static void writeSeparated(Path file, String separator) throws IOException {
    Stream<String> rows =
        articles().stream()
            .map(
                r ->
                    quoted(
                        separator,
                        r.text(),
                        r.id(),
                        r.source(),
                        r.published(),
                        r.title(),
                        r.author(),
                        r.url()));
    writeLines(
        file,
        Stream.concat(
            Stream.of("text,id,source,published,title,author,url".replace(",", separator)), rows));
  }

  private static String quoted(String separator, String... values) {
    return Stream.of(values)
        .map(value -> value == null ? "" : "\"" + value.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(separator));
  }

  /** A folder of two files, as a Spark job leaves it. */
  static void writeParquet(Path folder) {
    SparkSession spark = TestSession.spark();
    spark
        .createDataset(articles(), Records.encoder(Row.class))
        .repartition(2)
        .write()
        .parquet(folder.toString());
  }

  static void writeTexts(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Row row : articles()) {
      Files.writeString(folder.resolve(row.id() + ".txt"), row.text());
    }
  }

  private static void writeLines(Path file, Stream<String> lines) throws IOException {
    Files.writeString(file, lines.collect(Collectors.joining("\n")) + "\n");
  }
}
