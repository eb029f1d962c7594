package dev.tenor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.luben.zstd.ZstdOutputStream;
import dev.tenor.TestSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they say, or that are made to do harm. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileFilesTest {
  private static final int MAX_TEXT_BYTES = 100_000;
  private static final String TWO =
      "{\"id\": \"1\", \"text\": \"The envoys met in Dorvan.\"}\n"
          + "{\"id\": \"2\", \"text\": \"They met again on Friday.\"}\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void anEmptyFileIsNoArticle(InputFormat format) throws IOException {
    Path file = Files.createFile(folder.resolve("empty"));

    List<Reading> readings = read(file, Optional.of(format));

    assertThat(readings).hasSizeLessThanOrEqualTo(1);
    assertThat(readings).allMatch(reading -> reading.quarantined() != null);
  }

  @Test
  void theFirstBytesTellWhatATextFileReallyIs() throws IOException {
    CorpusFixture.Row row = CorpusFixture.articles().get(0);
    write("page.txt", MarkupFixture.html(row));
    write("lines.txt", TWO);
    write("wire", MarkupFixture.nitf(row));
    write("name.txt", "BZhang left Dorvan on Friday.");
    Files.write(
        folder.resolve("packed.txt"), MarkupFixture.gzip(TWO.getBytes(StandardCharsets.UTF_8)));
    write("plain.jsonl.gz", TWO);
    CorpusFixture.writeParquet(folder.resolve("t.parquet"));
    Path part;
    try (var parts = Files.list(folder.resolve("t.parquet"))) {
      part = parts.filter(file -> file.toString().endsWith(".parquet")).sorted().toList().get(0);
    }
    Files.copy(part, folder.resolve("table.csv"));

    assertThat(told("page.txt")).isEqualTo("1 html by first bytes");
    assertThat(told("lines.txt")).isEqualTo("1 jsonl by first bytes");
    assertThat(told("wire")).isEqualTo("1 nitf by first bytes");
    assertThat(told("name.txt")).isEqualTo("1 txt by extension");
    assertThat(told("packed.txt")).isEqualTo("1 jsonl by first bytes, gzip");
    assertThat(told("plain.jsonl.gz")).isEqualTo("1 jsonl by extension");
    assertThat(told("table.csv")).isEqualTo("1 parquet by first bytes");
    assertThat(outcomes("packed.txt")).containsExactly("1", "2");
    assertThat(outcomes("plain.jsonl.gz")).containsExactly("1", "2");
  }

  @Test
  void anErrorPageUnderTheNameOfACorpusIsNoArticle() throws IOException {
    write(
        "a.jsonl",
        "<!DOCTYPE html>\n<html><body><p>The page was not found, sorry.</p></body></html>");
    write("a.csv", "<html><body>The page was not found, sorry.</body></html>");

    assertThat(outcomes("a.jsonl")).containsExactly("bad_json", "bad_json");
    assertThat(outcomes("a.csv")).containsExactly("bad_header");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "zstd", "bzip2"})
  void ofACutArchiveTheReadableRecordsAreKept(String how) throws IOException {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      lines.append("{\"id\": \"%d\", \"text\": \"Number %d.\"}\n".formatted(i, random.nextLong()));
    }
    byte[] content = lines.toString().getBytes(StandardCharsets.UTF_8);
    byte[] packed = packed(how, content);
    Files.write(folder.resolve("cut.jsonl.x"), Arrays.copyOf(packed, packed.length * 2 / 3));

    List<Reading> readings = read(folder.resolve("cut.jsonl.x"), Optional.of(InputFormat.JSONL));

    Reading last = readings.get(readings.size() - 1);
    assertThat(last.quarantined().reason()).isEqualTo("bad_compression");
    assertThat(last.recordNumber()).isEqualTo(readings.size());
    assertThat(readings.subList(0, readings.size() - 1)).allMatch(r -> r.article() != null);
    if (!how.equals("bzip2")) { // whose blocks of 900 kB hold all of it
      assertThat(readings).hasSizeGreaterThan(500);
    }
  }

  @Test
  void aDecompressionBombIsStopped() throws IOException {
    for (String name : List.of("line.jsonl.zst", "row.csv.zst", "page.html.zst", "a.xml.zst")) {
      try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(folder.resolve(name)))) {
        out.write((name.startsWith("row") ? "id,text\n" : "").getBytes(StandardCharsets.UTF_8));
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < 80; i++) {
          out.write(zeros);
        }
      }
    }

    List<Reading> readings = read(folder, Optional.empty());

    assertThat(readings)
        .extracting(reading -> reading.quarantined().reason())
        .hasSize(4)
        .containsOnly("bad_compression");
    assertThat(readings).allMatch(r -> r.quarantined().detail().contains("decompression bomb"));
  }

  @Test
  void entitiesOfADocumentTypeAreRefused() throws IOException {
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY e%d \"&e%d;&e%d;&e%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }
    write(
        "bomb.xml", bomb + "]><nitf><body><body.content><p>&e29;</p></body.content></body></nitf>");
    write("secret.txt", "The secret of Dorvan.");
    String outside = folder.resolve("secret.txt").toUri().toString();
    write(
        "outside.xml",
        "<!DOCTYPE nitf [<!ENTITY out SYSTEM \"%s\">]>".formatted(outside)
            + "<nitf><body><body.content><p>See: &out;</p></body.content></body></nitf>");
    write(
        "fine.xml",
        "<!DOCTYPE nitf SYSTEM \"%s\"><nitf><body><body.content>".formatted(outside)
            + "<p>Caf&eacute;&nbsp;&mdash; open &amp; warm.</p></body.content></body></nitf>");

    assertThat(outcomes("bomb.xml")).containsExactly("bad_xml");
    assertThat(outcomes("outside.xml")).containsExactly("bad_xml");
    assertThat(read(folder.resolve("fine.xml"), Optional.empty()).get(0).article().text())
        .isEqualTo("Café — open & warm.");
  }

  @Test
  void xmlThatIsNoNewsSaysWhatItIs() throws IOException {
    write(
        "feed.xml", "<rss version=\"2.0\"><channel><item><title>No</title></item></channel></rss>");
    write("cut.xml", "<nitf><body><body.content><p>One.</p>");

    assertThat(read(folder.resolve("feed.xml"), Optional.empty()).get(0).quarantined().detail())
        .contains("the root element is <rss>");
    assertThat(outcomes("cut.xml")).containsExactly("bad_xml");
  }

  @Test
  void anItemBehindABrokenOneIsLostButThoseBeforeAreKept() throws IOException {
    String whole = MarkupFixture.newsMl(CorpusFixture.articles());
    int at = whole.indexOf("talks-4");
    write("message.xml", whole.substring(0, at) + "<<" + whole.substring(at));

    assertThat(outcomes("message.xml")).containsExactly("talks-1", "talks-2", "talks-3", "bad_xml");
  }

  @Test
  void aPageOfFiveMegabytesNestedDeeplyIsTakenApart() throws IOException {
    String text = "The council of Dorvan met for the last time on Friday, the mayor said. ";
    String page =
        "<html><body>"
            + "<div><b><a href=x>".repeat(90_000)
            + "<p>"
            + text
            + "</p>"
            + "y ".repeat(1_700_000);
    write("deep.html", page);

    List<Reading> readings = read(folder.resolve("deep.html"), Optional.empty(), 2_000_000);

    assertThat(Files.size(folder.resolve("deep.html"))).isGreaterThan(5_000_000);
    assertThat(readings)
        .extracting(reading -> reading.article().text())
        .containsExactly(text.strip());
  }

  @Test
  void aPageOfTooManyTagsIsQuarantined() throws IOException {
    write("tags.html", "<p>".repeat(300_001));

    assertThat(read(folder.resolve("tags.html"), Optional.empty(), 2_000_000))
        .extracting(reading -> reading.quarantined().reason())
        .containsExactly("too_large");
  }

  @Test
  void garbageInAnArchiveEndsItAndKeepsThePagesBefore() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    CorpusFixture.Row row = CorpusFixture.articles().get(0);
    archive.write(
        MarkupFixture.response(
            row.url(), "text/html", MarkupFixture.html(row), StandardCharsets.UTF_8));
    archive.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 0, -1, -2, -3});
    Files.write(folder.resolve("a.warc"), archive.toByteArray());
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    Files.write(folder.resolve("noise.warc"), noise);

    assertThat(read(folder.resolve("a.warc"), Optional.empty()))
        .extracting(r -> r.article() == null ? r.quarantined().reason() : r.article().url())
        .containsExactly(row.url(), "bad_warc");
    assertThat(outcomes("noise.warc")).containsExactly("bad_warc");
  }

  @Test
  void aBrokenResponseCostsItselfAlone() throws IOException {
    CorpusFixture.Row row = CorpusFixture.articles().get(0);
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (String encoding : List.of("gzip", "br", "zstd", "unheard-of")) {
      String broken =
          "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: %s\r\n\r\nnot that"
              .formatted(encoding);
      archive.write(
          MarkupFixture.warcRecord(
              "response",
              "https://x.example/a",
              "application/http; msgtype=response",
              broken.getBytes(StandardCharsets.UTF_8)));
    }
    archive.write(
        MarkupFixture.response(
            row.url(), "text/html", MarkupFixture.html(row), StandardCharsets.UTF_8));
    Files.write(folder.resolve("a.warc"), archive.toByteArray());

    assertThat(read(folder.resolve("a.warc"), Optional.empty()))
        .extracting(
            Reading::recordNumber, r -> r.article() == null ? r.quarantined().reason() : "page")
        .contains(tuple(1L, "bad_warc"), tuple(2L, "bad_warc"), tuple(3L, "bad_warc"))
        .endsWith(tuple(5L, "page"));
  }

  @Test
  void aPageMayComeAsBrotli() throws IOException {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.write(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8));
    block.write(new byte[] {0x0B, 0x02, (byte) 0x80, 'h', 'e', 'l', 'l', 'o', 0x03});
    Files.write(
        folder.resolve("a.warc"),
        MarkupFixture.warcRecord(
            "response",
            "https://x.example/a",
            "application/http; msgtype=response",
            block.toByteArray()));

    assertThat(read(folder.resolve("a.warc"), Optional.empty()))
        .extracting(reading -> new String(reading.quarantined().raw(), StandardCharsets.UTF_8))
        .containsExactly("hello");
  }

  @Test
  void theCharsetOfAPageIsItsHeadersThenItsOwn() throws IOException {
    Charset german = Charset.forName("windows-1252");
    String body =
        "<html><head>%s</head><body><p>“Grüße aus Döbel,” sagte niemand – said Jorun.</p></body></html>";
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.write(
        MarkupFixture.response(
            "https://x.example/1", "text/html; charset=ISO-8859-1", body.formatted(""), german));
    archive.write(
        MarkupFixture.response(
            "https://x.example/2",
            "text/html",
            body.formatted("<meta charset='windows-1252'>"),
            german));
    archive.write(
        MarkupFixture.response("https://x.example/3", "text/html", body.formatted(""), german));
    archive.write(
        MarkupFixture.response(
            "https://x.example/4",
            "text/html; charset=none",
            body.formatted(""),
            StandardCharsets.UTF_8));
    Files.write(folder.resolve("a.warc"), archive.toByteArray());

    assertThat(read(folder.resolve("a.warc"), Optional.empty()))
        .extracting(reading -> reading.article().text())
        .hasSize(4)
        .containsOnly("“Grüße aus Döbel,” sagte niemand – said Jorun.");
  }

  @Test
  void aBrokenObjectOfAJsonDocumentCostsItselfAlone() throws IOException {
    write(
        "a.json",
        "[\n {\"id\": \"1\", \"text\": \"One {\\\" brace.\"},\n {\"id\": \"2\", \"text\": \"cut\n},\n"
            + " {\"id\": \"3\",\n \"text\": \"Three.\", \"more\": {\"a\": [{}]}},\n"
            + " {\"id\": \"4\", \"text\": \""
            + "x".repeat(400_000)
            + "\"},\n {\"id\": \"5\", \"text\": \"Five.\"}\n]\n");
    write("deep.json", "{\"a\": ".repeat(100_000) + "\n");
    write("brackets.json", "[".repeat(1_000_000));

    assertThat(outcomes("a.json")).contains("1", "bad_json", "3", "too_large", "5");
    assertThat(outcomes("deep.json")).hasSize(1).containsAnyOf("bad_json", "too_large");
    assertThat(outcomes("brackets.json")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noSpoiltFileStopsTheOthers(InputFormat format) throws IOException {
    Path whole = Files.createDirectories(folder.resolve("whole"));
    FormatsTest.write(format, whole);
    List<Path> files;
    try (var walk = Files.walk(whole)) {
      files =
          walk.filter(Files::isRegularFile)
              .filter(f -> !f.getFileName().toString().startsWith("."))
              .sorted()
              .toList();
    }
    byte[] content = Files.readAllBytes(files.get(0));
    String name = files.get(0).getFileName().toString();
    Random random = new Random(format.ordinal());
    Path spoilt = Files.createDirectories(folder.resolve("spoilt"));
    for (int i = 0; i < 40; i++) {
      byte[] bytes = content.clone();
      for (int hits = 1 + random.nextInt(20); hits > 0; hits--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      int length = random.nextBoolean() ? bytes.length : random.nextInt(bytes.length);
      Files.write(spoilt.resolve(i + "-" + name), Arrays.copyOf(bytes, length));
    }
    write("spoilt/z.jsonl", TWO);

    assertThat(read(spoilt, Optional.empty()))
        .allMatch(reading -> (reading.article() == null) != (reading.quarantined() == null))
        .anyMatch(
            reading -> reading.article() != null && reading.article().articleId().equals("2"));
  }

  @Test
  void charactersOfAGlobMayStandInNamesAndGlobsStillMatch() throws IOException {
    CorpusFixture.writeParquet(folder.resolve("t[1]*{x}.parquet"));
    write("a1.jsonl", TWO);
    write("a2.jsonl", TWO);
    write("b.jsonl", TWO);

    assertThat(outcomes("t[1]*{x}.parquet")).hasSize(10);
    assertThat(told("a?.jsonl")).isEqualTo("2 jsonl by extension");
    assertThat(told("{a1,b}.jsonl")).isEqualTo("2 jsonl by extension");
  }

  @Test
  void textOfParquetThatIsNotUtf8IsNotReplaced() throws IOException {
    TestSession.spark()
        .sql(
            "select 'a' as id, cast(unhex('636166E9') as string) as text union all "
                + "select 'b', 'caf\u00E9'")
        .coalesce(1)
        .write()
        .parquet(folder + "/t.parquet");

    assertThat(outcomes("t.parquet")).contains("b");
    assertThat(read(folder.resolve("t.parquet"), Optional.empty()))
        .noneMatch(r -> r.article() != null && r.article().text().contains("\uFFFD"));
  }

  private byte[] packed(String how, byte[] content) throws IOException {
    return switch (how) {
      case "gzip" -> MarkupFixture.gzip(content);
      case "bzip2" -> FormatsTest.bzip2(content);
      default -> {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZstdOutputStream out = new ZstdOutputStream(packed)) {
          for (int at = 0; at < content.length; at += 4096) {
            out.write(content, at, Math.min(4096, content.length - at));
            out.flush();
          }
        }
        yield packed.toByteArray();
      }
    };
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private String told(String name) {
    return InputDecisions.describe(
        InputFiles.list(new Configuration(), List.of(folder + "/" + name), Optional.empty()));
  }

  /** The id of each article, the reason of each record that is none. */
  private List<String> outcomes(String name) {
    return read(folder.resolve(name), Optional.empty()).stream()
        .map(r -> r.article() == null ? r.quarantined().reason() : r.article().articleId())
        .toList();
  }

  private List<Reading> read(Path path, Optional<InputFormat> format) {
    return read(path, format, MAX_TEXT_BYTES);
  }

  private List<Reading> read(Path path, Optional<InputFormat> format, int maxTextBytes) {
    List<Reading> readings = new ArrayList<>();
    List<InputFile> files = InputFiles.list(new Configuration(), List.of(path.toString()), format);
    new LocalCorpus(FieldNames.DEFAULT, ArticleRules.plain(maxTextBytes))
        .read(files)
        .forEachRemaining(readings::add);
    return readings;
  }
}
