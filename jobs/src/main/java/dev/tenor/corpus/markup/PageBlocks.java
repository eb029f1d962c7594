package dev.tenor.corpus.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The blocks of a page in their order, and what they say about the elements around them. */
final class PageBlocks implements NodeFilter {
  /** An element that is open, and what stands in it. */
  private static final class Frame {
    private final Element element;
    private final int firstBlock;
    private double weight;
    private long prose;

    Frame(Element element, int firstBlock) {
      this.element = element;
      this.firstBlock = firstBlock;
    }
  }

  private final Predicate<Element> isLeftOut;
  private final Predicate<Element> isWatched;
  private final Map<Element, Long> proseOfWatched = new IdentityHashMap<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private Paragraphs text = new Paragraphs(Integer.MAX_VALUE);
  private int characters;
  private int linkCharacters;
  private int linkDepth;

  /** Whether breaks set the block off, so that it is a paragraph whatever stands around it. */
  private boolean isBrokenOff;

  private long prose;
  private double bestWeight;
  private int bestFrom;
  private int bestTo;

  private PageBlocks(Predicate<Element> isLeftOut, Predicate<Element> isWatched) {
    this.isLeftOut = isLeftOut;
    this.isWatched = isWatched;
  }

  /**
   * @param isLeftOut elements of which nothing is read
   * @param isWatched elements whose prose is to be known afterwards
   */
  static PageBlocks of(Element root, Predicate<Element> isLeftOut, Predicate<Element> isWatched) {
    PageBlocks blocks = new PageBlocks(isLeftOut, isWatched);
    blocks.traverse(root);
    return blocks;
  }

  /** How many characters of prose the page has. */
  long prose() {
    return prose;
  }

  /** How many characters of prose stand in an element that was watched. */
  long proseOf(Element element) {
    return proseOfWatched.getOrDefault(element, 0L);
  }

  /** The blocks of the element that holds the article. */
  List<TextBlock> best() {
    return blocks.subList(bestFrom, bestTo);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String piece = words.getWholeText();
      int visible = visible(piece);
      characters += visible;
      linkCharacters += linkDepth > 0 ? visible : 0;
      text.text(piece);
    } else if (node instanceof Element element) {
      if (Boilerplate.isNeverText(element) || isLeftOut.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("br")) {
        breakLine();
      } else if (element.normalName().equals("a")) {
        linkDepth++;
      } else if (element.isBlock()) {
        endBlock();
        open.push(new Frame(element, blocks.size()));
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        linkDepth--;
      } else if (!open.isEmpty() && open.peek().element.equals(element)) {
        endBlock();
        close(open.pop());
      }
    }
    return FilterResult.CONTINUE;
  }

  private void close(Frame frame) {
    if (frame.weight > bestWeight) {
      bestWeight = frame.weight;
      bestFrom = frame.firstBlock;
      bestTo = blocks.size();
    }
    if (isWatched.test(frame.element)) {
      proseOfWatched.put(frame.element, frame.prose);
    }
    if (!open.isEmpty()) {
      open.peek().weight += frame.weight;
      open.peek().prose += frame.prose;
    }
  }

  /** Two breaks are how old pages end a paragraph. */
  private void breakLine() {
    if (text.endsWithBreak()) {
      isBrokenOff = true;
      endBlock();
      isBrokenOff = true;
    } else {
      text.lineBreak();
    }
  }

  private void endBlock() {
    String whole = text.whole();
    if (!whole.isEmpty() && !open.isEmpty()) {
      Frame frame = open.peek();
      double linkShare = (double) linkCharacters / Math.max(1, characters);
      TextBlock block = new TextBlock(tag(frame), whole, linkShare);
      blocks.add(block);
      frame.weight += block.weight();
      if (block.isProse()) {
        frame.prose += whole.length();
        prose += whole.length();
      }
    }
    text = new Paragraphs(Integer.MAX_VALUE);
    characters = 0;
    linkCharacters = 0;
    isBrokenOff = false;
  }

  private String tag(Frame frame) {
    return isBrokenOff ? "p" : frame.element.normalName();
  }

  private static int visible(String piece) {
    int visible = 0;
    for (int i = 0; i < piece.length(); i++) {
      if (!Paragraphs.isSpace(piece.charAt(i))) {
        visible++;
      }
    }
    return visible;
  }
}
