package dev.tenor.corpus;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** How a file is compressed; its first bytes tell, whatever its name says. */
public enum Compression {
  NONE,
  GZIP(0x1F, 0x8B, 0x08),
  /** With the first digit of pi behind the size of its blocks: a text may begin with BZh. */
  BZIP2('B', 'Z', 'h', Magic.ANY, 0x31),
  ZSTD(0x28, 0xB5, 0x2F, 0xFD);

  /** As many as the longest mark has. */
  static final int HEAD_BYTES = 5;

  private static final List<String> ENDINGS = List.of(".gz", ".bz2", ".zst");

  /** Zstandard may ask for windows of gigabytes; 2^27 bytes is what its own tool grants. */
  private static final int MOST_WINDOW_BITS = 27;

  private final int[] magic;

  /** Constants of an enum may only name those of another class. */
  private static final class Magic {
    static final int ANY = -1;
  }

  Compression(int... magic) {
    this.magic = magic;
  }

  /** The compression of a file that begins with these bytes. */
  static Compression ofHead(byte[] head) {
    for (Compression compression : values()) {
      if (compression != NONE && compression.begins(head)) {
        return compression;
      }
    }
    return NONE;
  }

  private boolean begins(byte[] head) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (magic[i] != Magic.ANY && (head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** A file's name in lower case without the ending of a compression. */
  static String withoutEnding(String name) {
    for (String ending : ENDINGS) {
      if (name.endsWith(ending)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }

  /** All members of the file one after the other, as one stream. */
  InputStream decompress(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP ->
          GzipCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .get();
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
      case ZSTD -> new ZstdInputStream(in).setLongMax(MOST_WINDOW_BITS);
    };
  }

  /** The name as a person reads it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
