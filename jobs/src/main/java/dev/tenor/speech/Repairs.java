package dev.tenor.speech;

import java.util.List;

/** Mends what the tagger leaves undone. */
final class Repairs {
  private final Reading reading;

  Repairs(Reading reading) {
    this.reading = reading;
  }

  List<Draft> repair(List<Draft> drafts) {
    return drafts;
  }
}
