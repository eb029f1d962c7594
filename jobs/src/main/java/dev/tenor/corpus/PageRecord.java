package dev.tenor.corpus;

import dev.tenor.corpus.markup.MarkedUpArticle;
import dev.tenor.corpus.markup.MarkupProblem;
import dev.tenor.corpus.markup.WebPage;
import java.util.Optional;

/** Takes the fields of an article from a web page, from a file or from an archive. */
final class PageRecord {
  /** Of a page, most is markup: it may be this many times as long as another record. */
  static final int TIMES_LONGER = 4;

  private PageRecord() {}

  /**
   * @param url where the page was found; null where that is not known
   * @param charset that the server named
   */
  static RawRecord of(
      String address, long number, WholeFile page, String url, Optional<String> charset) {
    if (page.isCut()) {
      return unreadable(address, number, page, "too_large", page.tooLarge());
    }
    try {
      MarkedUpArticle article = WebPage.read(PageBytes.decode(page.bytes(), charset), url);
      return RawRecord.marked(address, number, article, page.bytes(), page.length());
    } catch (MarkupProblem e) {
      return unreadable(address, number, page, e.reason(), e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // jsoup takes everything that is known; what is not must not end the run
      return unreadable(
          address, number, page, "bad_html", "cannot be parsed: " + e.getClass().getSimpleName());
    }
  }

  private static RawRecord unreadable(
      String address, long number, WholeFile page, String reason, String detail) {
    return RawRecord.unreadable(
        address, number, reason, detail, RawBytes.kept(page.bytes()), page.length());
  }
}
