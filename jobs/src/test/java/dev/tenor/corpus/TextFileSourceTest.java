package dev.tenor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileSourceTest {
  private static final SourceFixture SOURCE = new SourceFixture(InputFormat.TXT, 100);

  @TempDir private Path folder;

  @Test
  void aFileIsOneArticleNamedAfterIt() throws IOException {
    RawRecord record = read("talks in dorvan.v2.txt", bytes("One.\r\n\r\nTwo 😀."));

    assertThat(record.id()).isEqualTo("talks in dorvan.v2");
    assertThat(record.text()).isEqualTo("One.\r\n\r\nTwo 😀.");
    assertThat(record.recordNumber()).isEqualTo(1);
    assertThat(record.reason()).isNull();
  }

  @Test
  void anEmptyFileIsARecordWithoutText() throws IOException {
    assertThat(read("empty.txt", new byte[0]).text()).isEmpty();
  }

  @Test
  void aFileThatIsNotUtf8IsBadEncoding() throws IOException {
    byte[] latin1 = "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);

    RawRecord record = read("a.txt", latin1);

    assertThat(record.reason()).isEqualTo("bad_encoding");
    assertThat(record.raw()).isEqualTo(latin1);
  }

  @Test
  void aFileOverTheLimitIsTooLarge() throws IOException {
    assertThat(read("a.txt", bytes("x".repeat(100))).reason()).isNull();

    RawRecord record = read("a.txt", bytes("x".repeat(5000)));
    assertThat(record.reason()).isEqualTo("too_large");
    assertThat(record.detail()).contains("5000 bytes");
    assertThat(record.rawLength()).isEqualTo(5000);
  }

  private RawRecord read(String name, byte[] content) throws IOException {
    var records = SOURCE.read(folder.resolve(name), content);
    assertThat(records).hasSize(1);
    return records.get(0);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
