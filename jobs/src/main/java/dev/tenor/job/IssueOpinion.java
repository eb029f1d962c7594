package dev.tenor.job;

import dev.tenor.annotate.AnnotateArticles;
import dev.tenor.issue.IssueMatcher;
import dev.tenor.issue.SecondOpinion;

/** Whether a learned opinion judges what the terms of a taxonomy find. */
public enum IssueOpinion {
  /** A mention is what the terms say. */
  OFF,
  /** Mentions get a probability, and unlikely ones are dropped. */
  ON;

  AnnotateArticles.Finding finding() {
    return switch (this) {
      case OFF -> IssueMatcher::of;
      case ON -> SecondOpinion::of;
    };
  }
}
