package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.TestSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Five thousand mutated records and files through the front door: no crash, no hang, no more memory
 * than the tests have, and every record is accounted for.
 */
@Tag("slow")
class FuzzedCorpusTest {
  private static final int RECORDS = 4500;
  private static final int FILES = 500;

  /** A hang, on a slow machine that does other things as well; alone it takes a minute. */
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private static final Pattern COUNTS =
      Pattern.compile(
          "([\\d,]+) records read: ([\\d,]+) articles kept, ([\\d,]+) duplicates, ([\\d,]+) quar");

  private static final List<String> SENTENCES =
      List.of(
          "The envoys of Ostreya met in Dorvan on Friday, and nobody signed.",
          "“The ceasefire will hold,” said Vessela Orlova, the minister’s deputy.",
          "\"We are not there yet,\" Tamas Brenn told reporters. \"Ask me again.\"",
          "Haldane said that mediation had failed — “for now.”",
          "The café in Málvara stayed open; 😀 the clerk’s ‘peace deal’ lay on the table.",
          "According to J. R. Renn, the security guarantees cost £5 billion.");

  private static final List<String> HOSTILE =
      List.of(
          "“",
          "”",
          "\"",
          "'",
          "‘",
          "«",
          "\u0000",
          "\\u0000",
          "\\ud83d",
          "â€™",
          "&amp;",
          "<p>",
          "<script>",
          "<!--",
          "\u00AD",
          "\u00A0",
          "\u202E",
          "(",
          "[",
          "{",
          "\\\"",
          "said",
          ":",
          "—",
          "…",
          "\r",
          "&#x2019;",
          "Ã©",
          "\uFEFF",
          "On February 30, 2025");

  private final Random random = new Random(20261121);

  @TempDir private Path folder;

  @Test
  void everyRecordOfASpoiltCorpusIsAccountedFor() throws Exception {
    TestSession.spark();
    Path in = Files.createDirectories(folder.resolve("in"));
    writeLines(in);
    writeFiles(in);
    writeMonsters(in);

    String output = Assertions.assertTimeout(LIMIT, () -> run(in));

    Matcher counts = COUNTS.matcher(output);
    assertThat(counts.find()).as(output).isTrue();
    long read = count(counts, 1);
    assertThat(read).isGreaterThan(RECORDS);
    assertThat(count(counts, 2) + count(counts, 3) + count(counts, 4)).isEqualTo(read);
    assertThat(count(counts, 2)).isGreaterThan(RECORDS / 3);
    assertThat(count(counts, 4)).isGreaterThan(RECORDS / 20);
  }

  private static long count(Matcher counts, int group) {
    return Long.parseLong(counts.group(group).replace(",", ""));
  }

  private String run(Path in) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      int code =
          Tenor.execute(
              "run",
              "--input",
              in.toString(),
              "--tone",
              "lexical",
              "--speech",
              "rules",
              "--warehouse",
              folder.resolve("out").toString());
      assertThat(code).isZero();
    } finally {
      System.setOut(terminal);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private void writeLines(Path in) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    csv.writeBytes("id,published,title,text\n".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < RECORDS; i++) {
      boolean comma = i % 5 == 0;
      String text = text();
      String line =
          comma
              ? "c%d,%s,Title %d,\"%s\"".formatted(i, date(), i, text.replace("\"", "\"\""))
              : "{\"id\":\"j%d\",\"published\":\"%s\",\"text\":\"%s\"}"
                  .formatted(i, date(), text.replace("\"", "\\\""));
      ByteArrayOutputStream out = comma ? csv : json;
      out.writeBytes(mutated(encoded(line)));
      out.write('\n');
    }
    Files.write(in.resolve("a.jsonl"), json.toByteArray());
    Files.write(in.resolve("b.csv"), csv.toByteArray());
  }

  private void writeFiles(Path in) throws IOException {
    List<String> forms = List.of(".txt", ".html", ".xml", ".json", ".tsv", ".jsonl.gz", ".warc");
    for (int i = 0; i < FILES; i++) {
      String form = forms.get(i % forms.size());
      Path file = in.resolve("f" + i + form);
      byte[] content = mutated(encoded(inForm(form, i)));
      Files.write(file, form.endsWith(".gz") ? mutated(gzip(content)) : content);
    }
  }

  private String inForm(String form, int number) {
    String text = text();
    return switch (form) {
      case ".html" ->
          "<html><head><title>T</title></head><body><article><p>%s</p><p>%s</p></article></body>"
              .formatted(text, text());
      case ".xml" ->
          "<?xml version=\"1.0\"?><nitf><body><body.content><p>%s</p></body.content></body></nitf>"
              .formatted(text.replaceAll("[<&]", ""));
      case ".json" -> "[{\"id\":\"d%d\",\"text\":\"%s\"}]".formatted(number, escaped(text));
      case ".tsv" -> "id\ttext\nt%d\t%s\n".formatted(number, text.replace('"', '\''));
      case ".jsonl.gz" -> "{\"id\":\"g%d\",\"text\":\"%s\"}\n".formatted(number, escaped(text));
      case ".warc" ->
          "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
              .formatted(text.getBytes(StandardCharsets.UTF_8).length, text);
      default -> text;
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
  }

  private static void writeMonsters(Path in) throws IOException {
    String line = "{\"id\":\"m1\",\"text\":\"" + "The envoys met. ".repeat(330_000) + "\"}\n";
    String quotes = "{\"id\":\"m2\",\"text\":\"The envoys said " + "“".repeat(100_000) + "\"}\n";
    String straight = "{\"id\":\"m3\",\"text\":\"They said " + "\\\" ".repeat(100_000) + "\"}\n";
    String mixed = "{\"id\":\"m4\",\"text\":\"They said " + "“\\\"’ x ".repeat(30_000) + "\"}\n";
    String deep = "{\"id\":\"m5\",\"x\":" + "[".repeat(100_000) + "\n";
    String nested = "{\"id\":\"m6\",\"x\":" + "{\"a\":".repeat(100_000) + "\n";
    Files.writeString(in.resolve("m.jsonl"), line + quotes + straight + mixed + deep + nested);
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a0 \"x\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    Files.writeString(in.resolve("bomb.xml"), bomb + "]><nitf><body>&a29;</body></nitf>");
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(in.resolve("bomb.jsonl.gz")))) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        gzip.write(zeros);
      }
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int n = 2 + random.nextInt(5); n > 0; n--) {
      text.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(' ');
      if (random.nextInt(3) == 0) {
        text.insert(random.nextInt(text.length()), HOSTILE.get(random.nextInt(HOSTILE.size())));
      }
    }
    return text.append(random.nextInt()).toString();
  }

  private String date() {
    List<String> dates =
        List.of("2025-05-09", "9 May 2025", "2025-13-45", "Monday", "", "03/04/2025", "1e99");
    return dates.get(random.nextInt(dates.size()));
  }

  private byte[] encoded(String text) throws IOException {
    return switch (random.nextInt(8)) {
      case 0 -> text.getBytes("windows-1252");
      case 1 -> text.getBytes(StandardCharsets.UTF_16);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Most records stay as they are, so that there is something to be lost. */
  private byte[] mutated(byte[] record) {
    List<Byte> bytes = new ArrayList<>(record.length);
    for (byte b : record) {
      bytes.add(b);
    }
    for (int n = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0;
        n > 0 && !bytes.isEmpty();
        n--) {
      int at = random.nextInt(bytes.size());
      switch (random.nextInt(5)) {
        case 0 -> bytes.subList(at, bytes.size()).clear();
        case 1 -> bytes.set(at, (byte) random.nextInt(256));
        case 2 -> bytes.add(at, (byte) random.nextInt(256));
        case 3 -> bytes.remove(at);
        default ->
            bytes.addAll(at, List.copyOf(bytes.subList(at, Math.min(bytes.size(), at + 40))));
      }
    }
    byte[] mutated = new byte[bytes.size()];
    for (int i = 0; i < mutated.length; i++) {
      mutated[i] = bytes.get(i);
    }
    return mutated;
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(content);
    }
    return compressed.toByteArray();
  }
}
