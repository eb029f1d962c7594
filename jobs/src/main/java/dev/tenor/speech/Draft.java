package dev.tenor.speech;

import java.util.List;

/**
 * A statement in numbers of tokens, before its source is resolved to names.
 *
 * @param content pieces in order, apart from each other
 * @param cue null where there is none
 * @param source null where none was found
 * @param rule name of what found it
 * @param confidence 0 to 1
 */
record Draft(
    List<TokenRange> content, TokenRange cue, TokenRange source, String rule, double confidence)
    implements Comparable<Draft> {
  Draft {
    content = List.copyOf(content);
  }

  int start() {
    return content.get(0).from();
  }

  int end() {
    return content.get(content.size() - 1).to();
  }

  boolean overlaps(Draft other) {
    if (other.start() >= end() || start() >= other.end()) {
      return false;
    }
    for (TokenRange mine : content) {
      for (TokenRange theirs : other.content) {
        if (mine.overlaps(theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  Draft withContent(List<TokenRange> pieces) {
    return new Draft(pieces, cue, source, rule, confidence);
  }

  Draft withSource(TokenRange found) {
    return new Draft(content, cue, found, rule, confidence);
  }

  Draft named(String name, double probability) {
    return new Draft(content, cue, source, name, probability);
  }

  @Override
  public int compareTo(Draft other) {
    return Integer.compare(start(), other.start());
  }
}
