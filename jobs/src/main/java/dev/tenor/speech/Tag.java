package dev.tenor.speech;

/** What a unit of a {@link Window} is to its reporting word. */
public final class Tag {
  public static final int OUTSIDE = 0;
  public static final int SOURCE = 1;
  public static final int CUE = 2;
  public static final int CONTENT = 3;

  /** How many tags there are. */
  public static final int COUNT = 4;

  /** How many pairs of neighbouring tags there are. */
  public static final int PAIRS = COUNT * COUNT;

  private Tag() {}
}
