package dev.tenor.model;

/** What stands in an article's text and is not part of the article. */
public enum AsideKind {
  /** The headline, said again at the head of the text. */
  REPEATED_TITLE,
  /** "Read more:", "Related:", "Explore more at". */
  READ_MORE,
  /** "Sign up for our newsletter". */
  SIGN_UP,
  /** "Follow us on", "Share this article". */
  SOCIAL_MEDIA,
  /** "Copyright 2016. All rights reserved." */
  COPYRIGHT
}
