package dev.tenor.corpus.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Finds the article's text in a page.
 *
 * <p>Every block speaks for or against the elements around it: prose for them by its length, menus,
 * labels and lists of links against them. The element with the highest sum holds the article; the
 * smallest, where several are equal. Of its blocks those are kept that are prose or stand between
 * prose.
 */
final class MainText {
  /** What calls itself a sidebar but holds this share of the page's prose is the article. */
  private static final double MOST_BOILERPLATE = 0.4;

  private final Document page;
  private final String title;

  /**
   * @param title of the article, which is not repeated in its text; null where there is none
   */
  MainText(Document page, String title) {
    this.page = page;
    this.title = title;
  }

  /** The paragraphs with a blank line between them; empty where there is no prose. */
  String text() {
    PageBlocks all = PageBlocks.of(page, element -> false, Boilerplate::isSuspect);
    double most = MOST_BOILERPLATE * all.prose();
    PageBlocks kept =
        PageBlocks.of(
            page,
            element -> Boilerplate.isSuspect(element) && all.proseOf(element) <= most,
            element -> false);
    return joined(kept.best());
  }

  private String joined(List<TextBlock> blocks) {
    int first = 0;
    int end = blocks.size();
    while (first < end && !isBeginning(blocks.get(first))) {
      first++;
    }
    while (end > first && !blocks.get(end - 1).isProse()) {
      end--;
    }
    List<String> texts = new ArrayList<>();
    for (TextBlock block : blocks.subList(first, end)) {
      if (block.isProse() || block.isPartOfText()) {
        texts.add(block.text());
      }
    }
    return String.join("\n\n", texts);
  }

  private boolean isBeginning(TextBlock block) {
    return block.isProse() && !block.text().equals(title);
  }
}
