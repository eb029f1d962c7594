package dev.tenor.corpus.markup;

import java.util.Locale;
import java.util.Set;

/**
 * A piece of a page that a reader sees as one: a paragraph, a heading, a line of a menu.
 *
 * @param tag of the element around it
 * @param linkShare how much of its text is links, from 0 to 1
 */
record TextBlock(String tag, String text, double linkShare) {
  /** Shorter pieces are captions and labels, also where they end like a sentence. */
  private static final int LEAST_PROSE = 60;

  /** Where the page itself says that this is a paragraph, one short sentence will do. */
  private static final int LEAST_PARAGRAPH = 20;

  private static final double MOST_LINKS = 1.0 / 3;

  /** What a label or an entry of a menu takes away; more where it is a link. */
  private static final double NOISE = 10;

  private static final int LONGEST_LINK = 100;

  private static final Set<String> TEXT_TAGS =
      Set.of("p", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "td", "pre", "dd", "dt", "q");

  private static final String SENTENCE_ENDS = ".!?…:";
  private static final String CLOSERS = "\"'”’»)]";

  boolean isProse() {
    int least = tag.equals("p") || tag.equals("blockquote") ? LEAST_PARAGRAPH : LEAST_PROSE;
    return text.length() >= least && linkShare < MOST_LINKS && hasSentenceEnd() && !isNotice();
  }

  /** Whether it may stand between two paragraphs of an article. */
  boolean isPartOfText() {
    boolean isSentence = hasSentenceEnd() && linkShare < MOST_LINKS;
    return !isNotice() && linkShare < MOST_LINKS && (TEXT_TAGS.contains(tag) || isSentence);
  }

  /** What it says for or against its surroundings being the article. */
  double weight() {
    if (isProse()) {
      return text.length();
    }
    return isPartOfText() ? 0 : -NOISE - linkShare * Math.min(text.length(), LONGEST_LINK) / 2;
  }

  private boolean hasSentenceEnd() {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
      return true;
    }
    return text.contains(". ") || text.contains(".\n") || text.contains(".” ");
  }

  /** Sentences that every page of an outlet repeats. */
  private boolean isNotice() {
    String start = text.substring(0, Math.min(text.length(), 40)).toLowerCase(Locale.ROOT);
    return start.startsWith("©")
        || start.startsWith("copyright ")
        || start.startsWith("(c) ")
        || start.startsWith("all rights reserved")
        || start.startsWith("sign up for ")
        || start.startsWith("sign up to ")
        || start.startsWith("subscribe to ")
        || start.startsWith("subscribe now")
        || start.startsWith("advertisement")
        || start.startsWith("follow us on ")
        || start.startsWith("read more:")
        || start.startsWith("read also:")
        || start.startsWith("related:")
        || start.startsWith("this site uses cookies")
        || start.startsWith("we use cookies");
  }
}
