package dev.tenor.speech;

import dev.tenor.model.SplitText;
import java.util.ArrayList;
import java.util.List;

/** A text read for the learned tagger: tokens, names, and a coarse kind for each token. */
public final class Reading {
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
