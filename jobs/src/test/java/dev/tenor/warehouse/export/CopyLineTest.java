package dev.tenor.warehouse.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PostgreSQL reads back what was written. */
class CopyLineTest {
  @ParameterizedTest
  @CsvSource({"plain,plain", "a\\b,a\\\\b", "\\.,\\\\.", "\\N,\\\\N", "Ö €,Ö €"})
  void backslashesAreDoubled(String words, String line) {
    assertThat(line(words)).isEqualTo(line);
  }

  @Test
  void breaksAndTabsAreEscapedAndNulsReplaced() {
    assertThat(line("a\tb\nc\rd\0e")).isEqualTo("a\\tb\\nc\\rd\uFFFDe");
  }

  private static String line(String words) {
    StringBuilder line = new StringBuilder();
    CopyLine.append(words, line);
    return line.toString();
  }
}
