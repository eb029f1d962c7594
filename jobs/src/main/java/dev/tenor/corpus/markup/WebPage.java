package dev.tenor.corpus.markup;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The article of a web page: its text without what surrounds it, and what the page says of it. */
public final class WebPage {
  /** A page of news has some thousands; the tree of this many fits the memory of a task. */
  private static final int MOST_TAGS = 300_000;

  /** Deeper elements are laid flat: no article is written that deep. */
  private static final int MOST_DEPTH = 500;

  private WebPage() {}

  /**
   * @param html the page, decoded
   * @param address where the page was found; null where that is not known
   * @return the article; its text is null where the page has none
   * @throws MarkupProblem where the page is too large to be taken apart
   */
  public static MarkedUpArticle read(String html, String address) throws MarkupProblem {
    long tags = html.chars().filter(character -> character == '<').count();
    if (tags > MOST_TAGS) {
      throw new MarkupProblem("too_large", "a page of %d tags, over the limit".formatted(tags));
    }
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(MOST_DEPTH);
    Document page = Jsoup.parse(html, address == null ? "" : address, parser);
    PageFacts facts = new PageFacts(page);
    String url = facts.url() == null ? address : facts.url();
    String title = facts.title();
    String text = Hosts.isFrontPage(url) ? null : new MainText(page, title).text();
    return new MarkedUpArticle(
        null,
        facts.source() == null ? Hosts.outlet(url) : facts.source(),
        facts.published(),
        title,
        facts.author(),
        url,
        fuller(text, facts.articleBody()));
  }

  /** Pages that scripts put together show a teaser, and hold the text in their data. */
  private static String fuller(String shown, String inData) {
    if (inData == null) {
      return shown;
    }
    return shown == null || shown.length() < inData.length() / 2 ? inData : shown;
  }
}
