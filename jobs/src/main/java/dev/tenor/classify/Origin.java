package dev.tenor.classify;

/** Where a labelled statement's words come from. */
public enum Origin {
  /** Sentences that stand in the label file itself: written for training, or a user's own. */
  WRITTEN,
  /** Sentences of published articles, which a model's card must not repeat. */
  PUBLISHED
}
