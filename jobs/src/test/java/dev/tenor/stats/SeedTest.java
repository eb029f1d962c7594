package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedTest {
  @Test
  void aSeedHangsOnTheKeyAlone() {
    assertThat(Seed.of("ada-renn", "ferry")).isEqualTo(Seed.of("ada-renn", "ferry"));
    assertThat(Seed.of("a", "bc")).isNotEqualTo(Seed.of("ab", "c"));
    assertThat(Seed.of("a", "b")).isNotEqualTo(Seed.of("b", "a"));
  }
}
