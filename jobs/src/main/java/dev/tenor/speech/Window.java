package dev.tenor.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reporting word's content and source are looked for in: its sentence token by token, and
 * the quotations that adjoin the sentence, each as one unit.
 */
public final class Window {
  /** A token of the sentence. */
  static final int TOKEN = 0;

  /** What comes of a quotation before the sentence in which it ends. */
  static final int BEGUN_BEFORE = 1;

  /** A quotation that ends right before the sentence. */
  static final int BEFORE = 2;

  /** What comes of a quotation behind the sentence in which it begins. */
  static final int GOES_ON = 3;

  /** A quotation that begins right behind the sentence. */
  static final int BEHIND = 4;

  /** A quotation that begins the next paragraph. */
  static final int NEXT_PARAGRAPH = 5;

  /** Tokens of a sentence farther from the reporting word are left out: cost stays linear. */
  private static final int REACH = 110;

  /** Paragraphs of one unclosed quotation that are followed. */
  private static final int MOST_PARAGRAPHS = 12;

  private final Reading reading;
  private final int anchor;
  private final int[] from;
  private final int[] to;
  private final byte[] kinds;
  private final int anchorUnit;

  private Window(Reading reading, int anchor, List<int[]> units) {
    this.reading = reading;
    this.anchor = anchor;
    from = new int[units.size()];
    to = new int[units.size()];
    kinds = new byte[units.size()];
    int found = 0;
    for (int i = 0; i < from.length; i++) {
      from[i] = units.get(i)[0];
      to[i] = units.get(i)[1];
      kinds[i] = (byte) units.get(i)[2];
      found = kinds[i] == TOKEN && from[i] == anchor ? i : found;
    }
    anchorUnit = found;
  }

  /** The window around a reporting word. */
  public static Window around(Reading reading, int anchor) {
    Prose prose = reading.prose();
    int sentence = prose.sentence(anchor);
    int start = prose.sentenceStart(sentence);
    int end = prose.sentenceEnd(sentence);
    List<int[]> units = new ArrayList<>();
    if (start > 0
        && anchor - start <= REACH
        && prose.paragraph(start - 1) == prose.paragraph(start)) {
      int before = prose.quotation(start - 1);
      if (before >= 0) {
        int first = prose.firstAtOrAfter(prose.quotations().get(before).start());
        units.add(
            new int[] {first, start, before == prose.quotation(start) ? BEGUN_BEFORE : BEFORE});
      }
    }
    for (int i = Math.max(start, anchor - REACH); i < Math.min(end, anchor + REACH); i++) {
      units.add(new int[] {i, i + 1, TOKEN});
    }
    if (end < prose.size() && end - anchor <= REACH) {
      addBehind(prose, start, end, units);
    }
    return new Window(reading, anchor, units);
  }

  private static void addBehind(Prose prose, int start, int end, List<int[]> units) {
    int behind = prose.quotation(end);
    if (behind < 0) {
      return;
    }
    boolean same = prose.paragraph(end) == prose.paragraph(start);
    boolean goesOn = behind == prose.quotation(end - 1);
    int stop = prose.firstAtOrAfter(prose.quotations().get(behind).end());
    boolean begins = prose.start(end) <= prose.quotations().get(behind).start();
    if (!goesOn && !begins) {
      return;
    }
    units.add(new int[] {end, stop, goesOn ? GOES_ON : same ? BEHIND : NEXT_PARAGRAPH});
    for (int i = 0; i < MOST_PARAGRAPHS && behind + 1 < prose.quotations().size(); i++) {
      behind++;
      if (!prose.quotations().get(behind).isContinuation()) {
        break;
      }
      int next = prose.firstAtOrAfter(prose.quotations().get(behind).start());
      units.add(
          new int[] {
            next, prose.firstAtOrAfter(prose.quotations().get(behind).end()), NEXT_PARAGRAPH
          });
    }
  }

  Reading reading() {
    return reading;
  }

  int anchor() {
    return anchor;
  }

  public int size() {
    return from.length;
  }

  /** The unit that is the reporting word itself. */
  public int anchorUnit() {
    return anchorUnit;
  }

  /** First token of a unit. */
  public int from(int unit) {
    return from[unit];
  }

  /** Behind the last token of a unit. */
  public int to(int unit) {
    return to[unit];
  }

  int kind(int unit) {
    return kinds[unit];
  }
}
