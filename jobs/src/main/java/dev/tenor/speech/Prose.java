package dev.tenor.speech;

import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import dev.tenor.text.Tokens;
import java.util.List;

/**
 * One field of an article as the finders see it: tokens with what is known of each, sentences and
 * quotations in numbers of tokens.
 */
final class Prose {
  private final SplitText split;
  private final Tokens tokens;
  private final List<Quotation> quotations;
  private final long[] words;
  private final int[] groups;
  private final int[] cues;
  private final int[] sentences;
  private final int[] paragraphs;
  private final int[] quoted;
  private final int[] sentenceStarts;

  private Prose(SplitText split) {
    this.split = split;
    this.tokens = Tokens.of(split.text());
    this.quotations = QuotationScanner.scan(split);
    int size = tokens.size();
    words = new long[size];
    groups = new int[size];
    cues = new int[size];
    sentences = new int[size];
    paragraphs = new int[size];
    quoted = new int[size];
    sentenceStarts = new int[split.sentences().size() + 1];
    lookUp();
    place();
  }

  static Prose of(SplitText split) {
    return new Prose(split);
  }

  private void lookUp() {
    String text = split.text();
    for (int i = 0; i < words.length; i++) {
      words[i] = WordHash.of(text, tokens.start(i), tokens.end(i));
      if (tokens.isWord(i) || tokens.end(i) - tokens.start(i) > 1) {
        groups[i] = WordLists.groupsOf(words[i]);
        cues[i] = Cues.indexOf(words[i]);
      }
    }
  }

  private void place() {
    int sentence = -1;
    int paragraph = -1;
    int quotation = 0;
    List<Span> sentenceSpans = split.sentences();
    List<Span> paragraphSpans = split.paragraphs();
    for (int i = 0; i < words.length; i++) {
      int start = tokens.start(i);
      while (sentence + 1 < sentenceSpans.size()
          && sentenceSpans.get(sentence + 1).start() <= start) {
        sentenceStarts[++sentence] = i;
      }
      while (paragraph + 1 < paragraphSpans.size()
          && paragraphSpans.get(paragraph + 1).start() <= start) {
        paragraph++;
      }
      while (quotation < quotations.size() && quotations.get(quotation).end() <= start) {
        quotation++;
      }
      sentences[i] = Math.max(0, sentence);
      paragraphs[i] = Math.max(0, paragraph);
      boolean inside = quotation < quotations.size() && quotations.get(quotation).start() <= start;
      quoted[i] = inside ? quotation : -1;
    }
    while (sentence + 1 < sentenceStarts.length) {
      sentenceStarts[++sentence] = words.length;
    }
  }

  String text() {
    return split.text();
  }

  int size() {
    return words.length;
  }

  int start(int token) {
    return tokens.start(token);
  }

  int end(int token) {
    return tokens.end(token);
  }

  char firstChar(int token) {
    return tokens.firstChar(token);
  }

  char lastChar(int token) {
    return text().charAt(tokens.end(token) - 1);
  }

  /** The characters of tokens {@code [from, to)}. */
  Span span(int from, int to) {
    return new Span(tokens.start(from), tokens.end(to - 1));
  }

  String string(int from, int to) {
    return from >= to ? "" : text().substring(tokens.start(from), tokens.end(to - 1));
  }

  long word(int token) {
    return token < 0 || token >= words.length ? 0 : words[token];
  }

  boolean is(int token, long word) {
    return token >= 0 && token < words.length && words[token] == word;
  }

  boolean is(int token, char mark) {
    return token >= 0
        && token < words.length
        && tokens.firstChar(token) == mark
        && tokens.end(token) == tokens.start(token) + 1;
  }

  boolean isWord(int token) {
    return token >= 0 && token < words.length && tokens.isWord(token);
  }

  boolean isCapital(int token) {
    return token >= 0 && token < words.length && Character.isUpperCase(tokens.firstChar(token));
  }

  boolean in(int token, WordGroup group) {
    return (groups(token) & group.bit()) != 0;
  }

  /** The word groups of a token as bits; 0 outside the text. */
  int groups(int token) {
    return token < 0 || token >= words.length ? 0 : groups[token];
  }

  /** Index in {@link Cues}; 0 for none. */
  int cue(int token) {
    return token < 0 || token >= words.length ? 0 : cues[token];
  }

  int sentence(int token) {
    return sentences[token];
  }

  int paragraph(int token) {
    return paragraphs[token];
  }

  int sentenceStart(int sentence) {
    return sentenceStarts[sentence];
  }

  int sentenceEnd(int sentence) {
    return sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : words.length;
  }

  int sentenceCount() {
    return split.sentences().size();
  }

  List<Span> paragraphs() {
    return split.paragraphs();
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** Index of the quotation that holds a token, marks included; -1 for none. */
  int quotation(int token) {
    return token < 0 || token >= words.length ? -1 : quoted[token];
  }

  int firstAtOrAfter(int offset) {
    return tokens.firstAtOrAfter(offset);
  }
}
