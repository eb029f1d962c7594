package dev.tenor.corpus;

import dev.tenor.corpus.markup.MarkedUpArticle;
import dev.tenor.corpus.markup.MarkupProblem;
import dev.tenor.corpus.markup.NewsXml;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads NITF and NewsML-G2: one article a document or item.
 *
 * <p>Of each record the quarantine keeps the file: items lean on the message around them.
 */
final class NewsXmlSource implements RecordSource {
  /** A message holds many articles; this many times the largest record. */
  static final int TIMES_LONGER = 16;

  private final InputStream in;
  private final String address;
  private final int maxRecordBytes;
  private WholeFile file;
  private NewsXml xml;
  private long number;
  private boolean isOver;

  NewsXmlSource(InputStream in, String address, int maxRecordBytes) {
    this.in = in;
    this.address = address;
    this.maxRecordBytes = maxRecordBytes;
  }

  @Override
  public RawRecord next() throws IOException {
    if (isOver) {
      return null;
    }
    number++;
    try {
      if (file == null) {
        file = WholeFile.read(in, (int) Math.min(1 << 30, (long) TIMES_LONGER * maxRecordBytes));
        if (file.isCut()) {
          isOver = true;
          return unreadable("too_large", file.tooLarge());
        }
        xml = new NewsXml(file.bytes(), maxRecordBytes);
      }
      MarkedUpArticle article = xml.next();
      isOver = article == null;
      return isOver
          ? null
          : RawRecord.marked(address, number, article, file.bytes(), file.length());
    } catch (MarkupProblem e) {
      isOver = xml == null || !e.reason().equals("too_large");
      return unreadable(e.reason(), e.getMessage());
    }
  }

  private RawRecord unreadable(String reason, String detail) {
    return RawRecord.unreadable(
        address, number, reason, detail, RawBytes.kept(file.bytes()), file.length());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
