package dev.tenor.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Raw bytes of a record: what is kept of them, and their strict decoding. */
final class RawBytes {
  /** A broken record of any size leaves at most this much in the quarantine. */
  static final int KEPT_BYTES = 64 * 1024;

  private RawBytes() {}

  static byte[] kept(byte[] record) {
    return record.length <= KEPT_BYTES ? record : Arrays.copyOf(record, KEPT_BYTES);
  }

  /** Says how much was kept where something was cut, so that nothing is cut silently. */
  static String detail(String detail, long length) {
    return length <= KEPT_BYTES
        ? detail
        : detail + " (raw holds the first " + KEPT_BYTES + " of " + length + " bytes)";
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
