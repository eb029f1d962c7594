package dev.tenor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairPropertiesTest {
  /** What clean English articles are made of, accents and quotation marks in any neighbourhood. */
  private static final List<String> PIECES =
      List.of(
          "the", "envoy", "said", "café", "É", "“", "”", "‘", "’", "—", "–", "…", "naïve", "Ñ", " ",
          " ", " ", "\n", "\n\n", ".", ",", "ÎLE", "Ã", "Â", "ö", "ß", "»", "«", "€", "£5", "™",
          "😀", "&", "<", ">", "3 < 5", "Š", "Ž", "e\u0301", "\t", "°", "½", "µm", "Ż");

  @Test
  void aTextOfCleanPiecesIsStoredUnchanged() {
    Random random = new Random(3);
    int unchanged = 0;
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int words = random.nextInt(40); words >= 0; words--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())))
            .append(random.nextInt(3) > 0 ? " " : "");
      }
      String clean = text.toString();
      // Pieces glued by chance may make what nobody would call clean: "Ã" before a sign.
      if (!clean.matches("(?s).*[\u00C2-\u00F4][\u0080-\u00BF\u0160\u017D\u20AC\u2122].*")) {
        assertThat(TextRepair.repair(clean)).isSameAs(clean);
        unchanged++;
      }
    }
    assertThat(unchanged).isGreaterThan(3000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
  void whatWasEncodedTwiceComesBack(String wrong) {
    Random random = new Random(4);
    String letters = "abc déjà ñu “the” ‘end’ — … € ™ ü ß Ø";
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder("café €5 ");
      for (int n = random.nextInt(60); n >= 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
      assertThat(TextRepair.repair(sloppy(utf8, wrong))).isEqualTo(text.toString());
    }
  }

  /** Reads bytes in a wrong charset as software does: what it leaves open becomes a control. */
  private static String sloppy(byte[] bytes, String charset) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      String read = new String(new byte[] {b}, java.nio.charset.Charset.forName(charset));
      text.append(read.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : read);
    }
    return text.toString();
  }

  @Test
  void costIsLinearInHostileText() {
    for (String piece :
        List.of(
            "<p <p ",
            "<script>",
            "<!--",
            "<script><style>",
            "&amp",
            "&#",
            "Ã",
            "â€",
            "<a href=\"",
            "&amp;amp;amp;",
            "\u00E2\u20AC",
            "</script",
            "<script></script")) {
      String hostile = piece.repeat(2_000_000 / piece.length());
      Assertions.assertTimeout(
          Duration.ofSeconds(5), () -> assertThat(TextRepair.repair(hostile)).isNotNull(), piece);
    }
  }
}
