package dev.tenor.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
  private static final String STORY = "the harbour of norrsund was closed for two hours by fog";
  private static final String EDITED = STORY + " on monday";
  private static final String OTHER = "a bus took the passengers of the ferry home to their town";

  private static CandidatePair pair(String later, String laterText) {
    return new CandidatePair("a", 1, words(STORY), later, 2, words(laterText), false, false);
  }

  private static long words(String text) {
    return Shingles.of(text).wordsHash();
  }

  private static List<CopyLink> compared(PairText... texts) {
    List<CopyLink> links = new ArrayList<>();
    new Comparisons(List.of(texts).iterator(), 0.6).forEachRemaining(links::add);
    return links;
  }

  @Test
  void pairsAtTheThresholdAreNear() {
    CandidatePair near = pair("b", EDITED);
    CandidatePair far = pair("c", OTHER);

    List<CopyLink> links =
        compared(
            new PairText(near, "b", EDITED, List.of(), null),
            new PairText(near, "a", STORY, List.of(), null),
            new PairText(far, "a", STORY, List.of(), null),
            new PairText(far, "c", OTHER, List.of(), null));

    assertThat(links).singleElement().extracting(CopyLink::later).isEqualTo("b");
    assertThat(links.get(0).similarity()).isEqualTo(7 / 9d);
  }

  @Test
  void anotherTextUnderTheSameIdIsPassedOver() {
    CandidatePair near = pair("b", EDITED);

    assertThat(
            compared(
                new PairText(near, "a", OTHER, List.of(), null),
                new PairText(near, "a", STORY, List.of(), null),
                new PairText(near, "b", EDITED, List.of(), null),
                new PairText(near, "b", OTHER, List.of(), null)))
        .hasSize(1);
  }

  @Test
  void aPairWithoutItsTextIsAnErrorOfOurs() {
    assertThatThrownBy(
            () -> compared(new PairText(pair("b", EDITED), "b", EDITED, List.of(), null)))
        .isInstanceOf(IllegalStateException.class);
  }
}
