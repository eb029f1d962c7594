package dev.tenor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesSourceTest {
  private static final SourceFixture SOURCE = new SourceFixture(InputFormat.JSONL, 100);

  @TempDir private Path folder;

  @Test
  void scalarsOfAnyKindAreText() throws IOException {
    RawRecord record = only("{\"id\": 17, \"text\": \"Yes.\", \"title\": true, \"url\": null}");

    assertThat(record.reason()).isNull();
    assertThat(record.id()).isEqualTo("17");
    assertThat(record.title()).isEqualTo("true");
    assertThat(record.url()).isNull();
  }

  @Test
  void aFieldThatIsNoScalarIsNoText() throws IOException {
    RawRecord record =
        only("{\"text\": {\"body\": \"text\"}, \"id\": [\"a\", {}], \"title\": \"t\"}");

    assertThat(record.reason()).isNull();
    assertThat(record.text()).isNull();
    assertThat(record.id()).isNull();
    assertThat(record.title()).isEqualTo("t");
  }

  @Test
  void newsPleasesNamesAreKnownWhereOursAreMissing() throws IOException {
    RawRecord record =
        new SourceFixture(InputFormat.JSONL, 1000)
            .read(
                folder.resolve("in.jsonl"),
                "{\"maintext\": \"x\", \"authors\": [\"A B\", null, \"C\"], \"text\": null, "
                    + "\"date_publish\": \"None\", \"source_domain\": \"a.example\"}")
            .get(0);

    assertThat(record.text()).isEqualTo("x");
    assertThat(record.author()).isEqualTo("A B, C");
    assertThat(record.published()).isNull();
    assertThat(record.source()).isEqualTo("a.example");
  }

  @Test
  void fieldsInsideOtherFieldsAreNotOurs() throws IOException {
    assertThat(only("{\"meta\": {\"id\": \"inner\"}, \"text\": \"x\"}").id()).isNull();
  }

  @Test
  void escapesOfNulsAndHalvesOfPairsAreRead() throws IOException {
    assertThat(only("{\"text\": \"a\\u0000b\\ud83dc\\ud83d\\ude00\"}").text())
        .isEqualTo("a\u0000b\uD83Dc😀");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"a\", \"text\": \"cut o",
        "{\"id\": \"a\"",
        "{\"id\": \"a\", \"text\": \"x\"} trailing",
        "{\"id\": \"a\"}{\"id\": \"b\"}",
        "[{\"text\": \"x\"}]",
        "\"text\"",
        "17",
        "text",
        "{'text': 'x'}",
        "{\"text\": \"tab\there\"}",
        "{\"text\": NaN}",
        "\u0000\u0000\u0000",
      })
  void whatIsNoJsonObjectIsBadJson(String line) throws IOException {
    RawRecord record = only(line);

    assertThat(record.reason()).isEqualTo("bad_json");
    assertThat(record.detail()).isNotBlank();
    assertThat(record.raw()).isEqualTo(line.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void bytesThatAreNotUtf8AreKeptAsTheyAre() throws IOException {
    byte[] latin1 = "{\"text\": \"caf\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1);

    RawRecord record = SOURCE.read(folder.resolve("in.jsonl"), latin1).get(0);

    assertThat(record.reason()).isEqualTo("bad_encoding");
    assertThat(record.raw()).isEqualTo(latin1);
  }

  @Test
  void aLineOverTheLimitIsTooLargeAndTheNextIsRead() throws IOException {
    String fits = "{\"text\": \"" + "x".repeat(88) + "\"}";
    String over = "{\"text\": \"" + "x".repeat(89) + "\"}";

    List<RawRecord> records = read(fits + "\n" + over + "\n" + fits);

    assertThat(records)
        .extracting(RawRecord::recordNumber, RawRecord::reason, RawRecord::rawLength)
        .containsExactly(
            tuple(1L, null, 100L), tuple(2L, "too_large", 101L), tuple(3L, null, 100L));
    assertThat(records.get(1).raw()).hasSize(100);
  }

  @Test
  void marksReturnsAndBlankLinesAreNoRecords() throws IOException {
    List<RawRecord> records =
        read(
            "\uFEFF{\"text\": \"one\"}\r\n\r\n \t\n\n{\"text\": \"two\"}\r\n{\"text\": \"three\"}");

    assertThat(records)
        .extracting(RawRecord::recordNumber, RawRecord::text)
        .containsExactly(tuple(1L, "one"), tuple(5L, "two"), tuple(6L, "three"));
  }

  @Test
  void anEmptyFileHasNoRecord() throws IOException {
    assertThat(read("")).isEmpty();
    assertThat(read("\n\n")).isEmpty();
  }

  @Test
  void slicesOfAnySizeGiveTheSameRecordsWithTheirLineNumbers() throws IOException {
    String content =
        "{\"text\": \"é\"}\n\n{\"text\": \"a longer one\"}\r\n\n\n{cut\n{\"text\": \"x\"}\n\n"
            + "y".repeat(130)
            + "\n{\"text\": \"last\"}";
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    List<RawRecord> whole = SOURCE.read(folder.resolve("in.jsonl"), bytes);
    assertThat(whole)
        .extracting(RawRecord::recordNumber, RawRecord::reason)
        .containsExactly(
            tuple(1L, null),
            tuple(3L, null),
            tuple(6L, "bad_json"),
            tuple(7L, null),
            tuple(9L, "too_large"),
            tuple(10L, null));

    for (int step = 1; step <= bytes.length; step += step < 20 ? 1 : 17) {
      List<RawRecord> sliced = SOURCE.readSliced(folder.resolve("in.jsonl"), bytes, step);
      assertThat(sliced)
          .as("slices of %d bytes", step)
          .usingRecursiveFieldByFieldElementComparator()
          .isEqualTo(whole);
    }
  }

  private RawRecord only(String line) throws IOException {
    List<RawRecord> records = read(line);
    assertThat(records).hasSize(1);
    return records.get(0);
  }

  private List<RawRecord> read(String content) throws IOException {
    return SOURCE.read(folder.resolve("in.jsonl"), content);
  }
}
