package dev.tenor.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a web page: one article. */
final class HtmlSource implements RecordSource {
  private final InputStream in;
  private final String address;
  private final int maxPageBytes;
  private boolean done;

  HtmlSource(InputStream in, String address, int maxPageBytes) {
    this.in = in;
    this.address = address;
    this.maxPageBytes = maxPageBytes;
  }

  @Override
  public RawRecord next() throws IOException {
    if (done) {
      return null;
    }
    done = true;
    return PageRecord.of(address, 1, WholeFile.read(in, maxPageBytes), null, Optional.empty());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
