package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFormatTest {
  @Test
  void aBarIsForTerminalsThatDrawAndPeopleWhoLook() {
    assertThat(LogFormat.takesBar(Map.of("TERM", "xterm-256color"))).isTrue();
    assertThat(LogFormat.takesBar(Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
    assertThat(LogFormat.takesBar(Map.of("TERM", "xterm", "NO_COLOR", "1"))).isFalse();
    assertThat(LogFormat.takesBar(Map.of("TERM", "xterm", "CI", "true"))).isFalse();
    assertThat(LogFormat.takesBar(Map.of("TERM", "dumb"))).isFalse();
    assertThat(LogFormat.takesBar(Map.of())).isFalse();
  }
}
