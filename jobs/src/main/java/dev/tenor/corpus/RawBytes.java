package dev.tenor.corpus;

import dev.tenor.text.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Raw bytes of a record: what is kept of them, and their strict decoding. */
final class RawBytes {
  /**
   * A broken record of any size leaves at most this much in the quarantine: nearly every article in
   * whole, so that it can be read again, and no more than a task can hold of a hostile one.
   */
  static final int KEPT_BYTES = 1 << 20;

  static final String NOT_UTF8 = "not UTF-8, and in no other charset either: damaged bytes";

  private RawBytes() {}

  static byte[] kept(byte[] record) {
    return record.length <= KEPT_BYTES ? record : Arrays.copyOf(record, KEPT_BYTES);
  }

  /** Says how much was kept where something was cut, so that nothing is cut silently. */
  static String detail(String detail, byte[] raw, long length) {
    return length <= raw.length
        ? detail
        : "%s (raw holds the first %d of %d bytes; their SHA-256 is %s)"
            .formatted(detail, raw.length, length, Sha256.hex(raw));
  }

  /** The text of UTF-8 bytes; fails on anything else. */
  static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }
}
