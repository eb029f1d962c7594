package dev.tenor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every line of {@code corpus/dates} holds; a line is run by being put there. */
class DateGoldenFilesTest {
  private static final Path FOLDER = Path.of("jobs/src/test/resources/corpus/dates");
  private static final DateRules RULES = DateRules.until(LocalDate.of(2026, 6, 30));

  private interface Reader {
    StatedDay read(String text);
  }

  @TestFactory
  Stream<DynamicTest> metadataStateTheirDayInTheseForms() throws IOException {
    return check("metadata.tsv", text -> MetadataDates.read(text, RULES));
  }

  @TestFactory
  Stream<DynamicTest> aTextStatesItsDayInThesePlaces() throws IOException {
    return check("text.tsv", text -> TextDates.read(text, RULES));
  }

  private static Stream<DynamicTest> check(String file, Reader reader) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      String[] parts = line.split("\t");
                      StatedDay day = reader.read(parts[0].replace("\\n", "\n")).within(RULES);
                      assertThat(inWords(day)).isEqualTo(parts[1]);
                    }));
  }

  private static String inWords(StatedDay day) {
    return day.isKnown() ? day.day().toString() : day.reason().name().toLowerCase(Locale.ROOT);
  }

  @Test
  void anInstantBelongsToTheDayOfTheZone() {
    assertThat(inZone("2016-03-05T03:30:00Z", ZoneId.of("America/New_York")))
        .isEqualTo("2016-03-04");
    assertThat(inZone("2016-03-05T22:30:00Z", ZoneOffset.ofHours(2))).isEqualTo("2016-03-06");
    assertThat(inZone("1457136000", ZoneId.of("America/New_York"))).isEqualTo("2016-03-04");
    assertThat(inZone("2016-03-05 03:30", ZoneId.of("America/New_York"))).isEqualTo("2016-03-05");
    assertThat(inZone("2016-03-05", ZoneId.of("America/New_York"))).isEqualTo("2016-03-05");
  }

  @Test
  void theOrderOfDigitsIsAnOption() {
    assertThat(inOrder("03/04/2016", DateRules.DayOrder.MONTH_FIRST)).isEqualTo("2016-03-04");
    assertThat(inOrder("03/04/2016", DateRules.DayOrder.DAY_FIRST)).isEqualTo("2016-04-03");
    assertThat(inOrder("25/04/2016", DateRules.DayOrder.MONTH_FIRST)).isEqualTo("2016-04-25");
    assertThat(inOrder("04/25/2016", DateRules.DayOrder.DAY_FIRST)).isEqualTo("2016-04-25");
  }

  @Test
  void theReasonOfTheMetadataStandsUnlessTheyAreSilent() {
    assertThat(PublicationDates.of("2016-13-45", "On Monday they met.", RULES).reason())
        .hasToString("IMPOSSIBLE");
    assertThat(PublicationDates.of(null, "Date 2025-02-30\nThey met.", RULES).reason())
        .hasToString("IMPOSSIBLE");
    assertThat(PublicationDates.of(" ", "They met.", RULES).reason()).hasToString("ABSENT");
    assertThat(PublicationDates.of("2031-01-01", "Date 2025-05-09\nThey met.", RULES))
        .hasToString("PublicationDates[day=2025-05-09, quality=TEXT, reason=null]");
  }

  private static String inZone(String published, ZoneId zone) {
    DateRules rules = new DateRules(zone, RULES.earliest(), RULES.latest(), RULES.order());
    return inWords(MetadataDates.read(published, rules));
  }

  private static String inOrder(String published, DateRules.DayOrder order) {
    return inWords(
        MetadataDates.read(
            published, new DateRules(RULES.zone(), RULES.earliest(), RULES.latest(), order)));
  }
}
