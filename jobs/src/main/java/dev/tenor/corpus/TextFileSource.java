package dev.tenor.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import org.apache.hadoop.fs.Path;

/** Reads a plain text file: one article, named after the file without its extension. */
final class TextFileSource implements RecordSource {
  private final InputStream in;
  private final String address;
  private final int maxRecordBytes;
  private boolean done;

  TextFileSource(InputStream in, String address, int maxRecordBytes) {
    this.in = in;
    this.address = address;
    this.maxRecordBytes = maxRecordBytes;
  }

  @Override
  public RawRecord next() throws IOException {
    if (done) {
      return null;
    }
    done = true;
    WholeFile file = WholeFile.read(in, maxRecordBytes);
    if (file.isCut()) {
      return unreadable(file, "too_large", file.tooLarge());
    }
    try {
      return record(file, RawBytes.utf8(file.bytes()));
    } catch (CharacterCodingException e) {
      return inOtherCharset(file);
    }
  }

  private RawRecord inOtherCharset(WholeFile file) {
    try {
      String charset = Charsets.of(file.bytes());
      return record(file, Charsets.decode(file.bytes(), charset)).readAs(charset);
    } catch (CharacterCodingException e) {
      return unreadable(file, "bad_encoding", RawBytes.NOT_UTF8);
    }
  }

  private RawRecord record(WholeFile file, String text) throws CharacterCodingException {
    FieldNames fields = FieldNames.DEFAULT;
    return RawRecord.readable(
        address,
        1,
        fields,
        name -> name.equals(fields.text()) ? text : name.equals(fields.id()) ? id() : null,
        file.bytes(),
        file.length());
  }

  private RawRecord unreadable(WholeFile file, String reason, String detail) {
    return RawRecord.unreadable(
        address, 1, reason, detail, RawBytes.kept(file.bytes()), file.length());
  }

  private String id() {
    String name = new Path(address).getName();
    String plain = name.substring(0, Compression.withoutEnding(name).length());
    int dot = plain.lastIndexOf('.');
    return dot > 0 ? plain.substring(0, dot) : plain;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
