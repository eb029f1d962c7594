package dev.tenor.speech.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class BratParserTest {
  @Test
  void eventsJoinTheirPiecesAndBrokenLinesAreSkipped() {
    String text = "\uD83D\uDE00 “Yes,” Ann Lee said. “No.”";
    String annotations =
        String.join(
            "\n",
            "T1\tSource 9 16\tAnn Lee",
            "T2\tCue 17 21\tsaid",
            "T3\tContent 2 8;23 28\t“Yes,” “No.”",
            "T4\tAttribution 17 21\tsaid",
            "T5\tContent not numbers",
            "E1\tAttribution:T4 Content:T3 Cue:T2 Source1:T1",
            "E2\tDiscuss:T4 Content:T3",
            "E3\tAttribution:T4 Content:T5");
    List<Attribution> found = BratParser.parse(text, annotations);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).source()).extracting(span -> span.of(text)).containsExactly("Ann Lee");
    assertThat(found.get(0).cue()).extracting(span -> span.of(text)).containsExactly("said");
    assertThat(found.get(0).content()).containsExactly(new Span(3, 9), new Span(24, 29));
  }
}
