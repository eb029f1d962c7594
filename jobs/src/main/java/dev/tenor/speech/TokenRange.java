package dev.tenor.speech;

/** Tokens {@code [from, to)} of a {@link Prose}. */
public record TokenRange(int from, int to) implements Comparable<TokenRange> {
  public TokenRange {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no tokens in [" + from + ", " + to + ")");
    }
  }

  public boolean overlaps(TokenRange other) {
    return from < other.to && other.from < to;
  }

  public boolean contains(int token) {
    return from <= token && token < to;
  }

  @Override
  public int compareTo(TokenRange other) {
    return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
  }
}
