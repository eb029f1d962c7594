package dev.tenor.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {
  @ParameterizedTest
  @CsvSource({
    "said, NEUTRAL",
    "told reporters, NEUTRAL",
    "according to, NEUTRAL",
    "has repeatedly claimed, DOUBTFUL",
    "alleges, DOUBTFUL",
    "criticized, CRITICAL",
    "denied, CRITICAL",
    "praising, SUPPORTIVE",
    "vowed, COMMISSIVE",
    "wants, THOUGHT",
    "believes, THOUGHT",
    "quipped, NEUTRAL",
    "thought, THOUGHT",
  })
  void everyFormOfACueHasItsClass(String cue, CueClass expected) {
    assertThat(Cues.classOf(cue)).isEqualTo(expected);
  }
}
