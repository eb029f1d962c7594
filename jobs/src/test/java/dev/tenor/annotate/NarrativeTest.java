package dev.tenor.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.SplitText;
import dev.tenor.speech.StatementFinder;
import dev.tenor.text.SentenceSplitter;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrativeTest {
  @Test
  void sentencesThatQuoteOrReportAreNotTheOutletsOwn() {
    assertThat(
            own(
                """
                The quay was empty. Orla Minch said that the ferry would sail on Monday.

                “It is late,” Orla Minch said. “Everything is late here.” Rain fell.
                """))
        .containsExactly("The quay was empty.", "Rain fell.");
  }

  @Test
  void quotationsOfNobodyAreNotTheOutletsOwn() {
    assertThat(own("The banner read “No more ferries” all day. It was blue."))
        .containsExactly("It was blue.");
  }

  @Test
  void whatHoldsNoLetterIsNoSentence() {
    assertThat(own("It was blue.\n\n* * *\n\n      \n\n1920\n")).containsExactly("It was blue.");
  }

  private static List<String> own(String text) {
    SplitText split = new SentenceSplitter().split(text);
    return Narrative.ownSentences(split, StatementFinder.rules().find(null, split)).stream()
        .map(sentence -> sentence.of(text))
        .toList();
  }
}
