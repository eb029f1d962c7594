package dev.tenor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {
  private static final LocalDate NINTH_OF_MAY = LocalDate.of(2025, 5, 9);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-05-09",
        " 2025-05-09 ",
        "2025-05-09T23:59:59Z",
        "2025-05-09T10:15:30.123456Z",
        "2025-05-09T10:15:30",
        "2025-05-09T10:15",
        "2025-05-09 10:15:30",
        "2025-05-09 10:15:30.5",
        "2025-05-09T10:15:30+02:00",
        "2025-05-09T10:15:30+0000",
        "2025-05-09 10:15:30+00",
        "2025-05-09 10:15:30 +0200",
        "Fri, 9 May 2025 10:15:30 GMT",
        "20250509",
        "May 9, 2025",
        "9 May 2025",
      })
  void metadataStateTheirDayInManyForms(String published) {
    assertThat(PublicationDates.inMetadata(published)).contains(NINTH_OF_MAY);
  }

  @Test
  void daysAreUtcDays() {
    assertThat(PublicationDates.inMetadata("2025-05-09T23:30:00-05:00"))
        .contains(LocalDate.of(2025, 5, 10));
    assertThat(PublicationDates.inMetadata("2025-05-09T01:30:00+0300"))
        .contains(LocalDate.of(2025, 5, 8));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "today",
        "unknown",
        "2025-02-30",
        "2025-13-01",
        "2025-05-09T25:00:00Z",
        "February 30, 2025",
        "05/09/2025",
        "0001-01-01",
        "+12025-05-09",
        "1746748800",
        "+999999999-12-31T23:59:59-18:00",
        "2025-05-09 and a long tail that no date has, whatever the form that it came in"
      })
  void whatIsNoPossibleDayIsUnknown(String published) {
    assertThat(PublicationDates.inMetadata(published)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2025-05-09\nThe talks began.",
        "\n\n  Date: 2025-05-09 The talks began.",
        "2025-05-09 The talks began.",
        "DORVAN, May 9, 2025 — The talks began.",
        "Dorvan, Ostreya, 9 May 2025: The talks began.",
        "May 9, 2025\nThe talks began.",
        "On May 9, 2025, the talks began. They ended.",
        "\n\nEnvoys of J. R. Haldane met on Friday, 9 May 2025 in Dorvan. They left.",
      })
  void aTextStatesItsDayInFrontOrInItsFirstSentence(String text) {
    assertThat(PublicationDates.inText(text)).contains(NINTH_OF_MAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks began on Friday. They had been announced on May 9, 2025.",
        "The talks began.\nOn May 9, 2025 they ended.",
        "The 2025-05-09 meeting was long.",
        "Date 2025-02-30\nThe talks began.",
        "On February 30, 2025, nothing happened.",
        "In May 2025 the talks began.",
        "The talks began.",
        "",
      })
  void aDayElsewhereIsNotTheArticlesDay(String text) {
    assertThat(PublicationDates.inText(text)).isEqualTo(Optional.empty());
  }

  @Test
  void onlyTheBeginningOfATextIsLookedAt() {
    String late = "the envoys went on and on, ".repeat(20) + "and left on May 9, 2025 for good.";

    assertThat(PublicationDates.inText("They said " + late)).isEmpty();
  }
}
