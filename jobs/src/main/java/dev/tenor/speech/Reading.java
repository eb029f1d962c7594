package dev.tenor.speech;

import dev.tenor.model.SplitText;
import java.util.ArrayList;
import java.util.List;

/** A text read for the learned tagger: tokens, names, and a coarse kind for each token. */
public final class Reading {
  /** Lower-case words of no word list, see {@link WordKinds}. */
  private static final int FIRST_PLAIN_KIND = 45;

  private static final int LAST_PLAIN_KIND = 51;

  private final Prose prose;
  private final Mentions mentions;
  private final byte[] kinds;

  Reading(Prose prose, Mentions mentions) {
    this.prose = prose;
    this.mentions = mentions;
    this.kinds = new WordKinds(prose, mentions).all();
  }

  /** Reads a text that has no title. */
  public static Reading of(SplitText text) {
    Prose prose = Prose.of(text);
    List<NameMention> names = new ArrayList<>();
    Cast.of(null, prose, new ArrayList<>(), names);
    return new Reading(prose, new Mentions(names));
  }

  Prose prose() {
    return prose;
  }

  Mentions mentions() {
    return mentions;
  }

  /** Coarse kind of a token, see {@link WordKinds}; 0 outside the text. */
  int kind(int token) {
    return token < 0 || token >= kinds.length ? 0 : kinds[token];
  }

  /**
   * Whether a plain word stands where reporting words stand around a quotation: up to four tokens
   * behind its comma, or right before it. Writers are inventive there: "he deadpanned".
   */
  boolean isByQuotation(int token) {
    if (kind(token) < FIRST_PLAIN_KIND
        || kind(token) > LAST_PLAIN_KIND
        || prose.quotation(token) >= 0) {
      return false;
    }
    int before = prose.is(token + 1, ',') || prose.is(token + 1, ':') ? token + 2 : token + 1;
    if (prose.quotation(before) >= 0) {
      return true;
    }
    for (int i = token - 1; i >= 0 && i >= token - 4; i--) {
      if (prose.quotation(i) >= 0) {
        char last = prose.text().charAt(prose.start(i) - 1);
        return prose.sentence(i) == prose.sentence(token)
            && (last == ',' || last == '?' || last == '!');
      }
    }
    return false;
  }

  public int size() {
    return prose.size();
  }

  /** Hash of a token's folded word. */
  public long word(int token) {
    return prose.word(token);
  }

  public int start(int token) {
    return prose.start(token);
  }

  public int end(int token) {
    return prose.end(token);
  }
}
