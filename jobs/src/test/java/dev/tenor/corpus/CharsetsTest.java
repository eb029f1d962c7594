package dev.tenor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
  private static final String ENGLISH =
      "The envoys of Ostreya met in the café for a third day. “It isn’t over – not yet,” said "
          + "Vessela Orlova, the minister’s deputy. Nobody knew whether the pact would hold.";

  @ParameterizedTest
  @CsvSource({"windows-1252, windows-1252", "UTF-16, UTF-16"})
  void theCharsetOfARecordIsTold(String charset, String told) throws CharacterCodingException {
    byte[] bytes = ENGLISH.getBytes(Charset.forName(charset));

    assertThat(Charsets.of(bytes)).isEqualTo(told);
    assertThat(Charsets.decode(bytes, told)).isEqualTo(ENGLISH);
  }

  @Test
  void oneLetterOfLatin1IsEnough() throws CharacterCodingException {
    byte[] bytes =
        "They met in the café and signed the pact.".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Charsets.of(bytes)).isEqualTo("windows-1252");
  }

  @Test
  void otherScriptsAreToldToo() throws CharacterCodingException {
    String russian =
        "Министры встретились в пятницу в Дорване и подписали документ после долгой ночи. "
            + "Никто не был этим доволен, но все сказали, что лучшего ждать не стоит.";

    assertThat(Charsets.of(russian.getBytes(Charset.forName("windows-1251"))))
        .isEqualTo("windows-1251");
  }

  @ParameterizedTest
  @ValueSource(ints = {0xFF, 0xFE, 0x81, 0xC3, 0xE2, 0xF0})
  void strayBytesInAsciiAreDamage(int stray) {
    byte[] ascii = "The envoys met in Dorvan and signed.".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> Charsets.of(with(ascii, 12, stray, stray)))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void damageInUtf8IsNoOtherCharset() {
    Random random = new Random(5);
    byte[] utf8 = ENGLISH.getBytes(StandardCharsets.UTF_8);
    int damaged = 0;
    for (int i = 0; i < 2000; i++) {
      byte[] spoilt = utf8.clone();
      for (int n = random.nextInt(3); n >= 0; n--) {
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(0x80, 0x100);
      }
      try {
        assertThat(RawBytes.utf8(spoilt)).isNotNull();
      } catch (CharacterCodingException e) {
        damaged++;
        assertThatThrownBy(() -> Charsets.of(spoilt)).isInstanceOf(CharacterCodingException.class);
      }
    }
    assertThat(damaged).isGreaterThan(1500);
  }

  @Test
  void aSequenceCutAtTheEndIsDamage() {
    byte[] utf8 = "They met, and signed “".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Charsets.of(Arrays.copyOf(utf8, utf8.length - 1)))
        .isInstanceOf(CharacterCodingException.class);
  }

  private static byte[] with(byte[] bytes, int at, int... inserted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    for (int b : inserted) {
      out.write(b);
    }
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }
}
