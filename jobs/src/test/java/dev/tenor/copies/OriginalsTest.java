package dev.tenor.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginalsTest {
  private static final Nearness NEARNESS = new Nearness(0.6, 7);

  private static CopyLink near(String earlier, int earlierDay, String later, int day, double s) {
    return new CopyLink(earlier, earlierDay, later, day, false, false, s);
  }

  private static CopyLink same(String earlier, int earlierDay, String later, int day) {
    return new CopyLink(earlier, earlierDay, later, day, false, true, 1);
  }

  /** Copies as "copy of original". */
  private static List<String> decided(CopyLink... links) {
    List<String> copies = new ArrayList<>();
    new Originals(List.of(links).iterator(), NEARNESS)
        .forEachRemaining(copy -> copies.add(copy.articleId() + " of " + copy.originalId()));
    return copies;
  }

  @Test
  void aCopyOfACopyThatIsNotNearTheOriginalIsAnOriginal() {
    assertThat(decided(near("a", 1, "b", 2, .7), near("b", 2, "c", 3, .7)))
        .containsExactly("b of a");
  }

  @Test
  void andHasCopiesOfItsOwn() {
    assertThat(
            decided(
                near("a", 1, "b", 2, .7),
                near("b", 2, "c", 3, .7),
                near("b", 2, "d", 4, .9),
                near("c", 3, "d", 4, .7)))
        .containsExactly("b of a", "d of c");
  }

  @Test
  void theMostSimilarOriginalHasItThenTheEarliest() {
    assertThat(decided(near("a", 1, "c", 3, .7), near("b", 2, "c", 3, .8)))
        .containsExactly("c of b");
    assertThat(decided(near("a", 1, "c", 3, .7), near("b", 1, "c", 3, .7)))
        .containsExactly("c of a");
  }

  @Test
  void sameWordsAsACopyAreAsNearToItsOriginal() {
    assertThat(decided(near("a", 1, "b", 2, .7), same("b", 2, "c", 3), same("c", 3, "d", 8)))
        .containsExactly("b of a", "c of a", "d of a");
  }

  @Test
  void butNotBeyondTheWindow() {
    assertThat(
            decided(
                near("a", 1, "b", 2, .7),
                same("b", 2, "c", 9), // eight days after a
                same("c", 9, "d", 16)))
        .containsExactly("b of a", "d of c");
  }
}
