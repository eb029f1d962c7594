package dev.tenor.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Speaker;
import dev.tenor.model.SpeakerBasis;
import dev.tenor.text.SentenceSplitter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerListTest {
  private static final String YAML =
      """
      name: harbour
      origin: Made up for this test.
      licence: Apache-2.0
      speakers:
        - name: Orla Venn
          spellings: [Orla M. Venn, Orlagh Venn]
          roles:
            - as: [harbour master, Ostley's harbour master]
              from: 2019-03-01
              to: 2023-03-01
        - name: Bram Tolle
          id: bram-tolle-the-elder
          doubtful: [Bram Tolle Jr.]
          roles:
            - as: [harbour master]
              from: 2023-03-01
            - as: [warden]
        - name: Ilse Korn
          roles:
            - as: [pilot]
              from: 2020-01-01
        - name: Jan Maar
          roles:
            - as: [pilot]
              from: 2021-01-01
      """;

  private static final SpeakerList LIST = list();
  private static final LocalDate IN_2022 = LocalDate.of(2022, 6, 1);

  private static SpeakerList list() {
    ParsedSpeakerList parsed =
        SpeakerListParser.parse("harbour.yaml", YAML.getBytes(StandardCharsets.UTF_8));
    assertThat(parsed.problems()).isEmpty();
    return parsed.list();
  }

  private static String holder(String words, LocalDate day) {
    return LIST.holder(words, day).map(KnownSpeaker::name).orElse("nobody");
  }

  @Test
  void aRoleIsItsHoldersOnTheDay() {
    assertThat(holder("The harbour master", IN_2022)).isEqualTo("Orla Venn");
    assertThat(holder("Ostley\u2019s harbour-master", IN_2022)).isEqualTo("Orla Venn");
    assertThat(holder("the harbour master", LocalDate.of(2023, 2, 28))).isEqualTo("Orla Venn");
    assertThat(holder("the harbour master", LocalDate.of(2023, 3, 1))).isEqualTo("Bram Tolle");
    assertThat(holder("the harbour master", LocalDate.of(2018, 1, 1))).isEqualTo("nobody");
    assertThat(holder("a harbour master", IN_2022)).isEqualTo("nobody");
    assertThat(holder("the harbour master of Skarn", IN_2022)).isEqualTo("nobody");
  }

  @Test
  void aRoleOfTwoOnOneDayIsNobodys() {
    assertThat(holder("the pilot", LocalDate.of(2020, 6, 1))).isEqualTo("Ilse Korn");
    assertThat(holder("the pilot", IN_2022)).isEqualTo("nobody");
  }

  @Test
  void anUndatedArticleKnowsOnlyRolesWithoutBounds() {
    assertThat(holder("the harbour master", null)).isEqualTo("nobody");
    assertThat(holder("the warden", null)).isEqualTo("Bram Tolle");
  }

  @Test
  void aDoubtfulNameJoinsNobody() {
    assertThat(LIST.names()).containsKeys("orla venn", "orla m venn", "bram tolle");
    assertThat(LIST.names()).doesNotContainKey("bram tolle jr");
    assertThat(LIST.families())
        .containsKey(SpeakerList.Family.of("Orla Venn"))
        .containsKey(SpeakerList.Family.of("Orlagh Venn"))
        .doesNotContainKey(SpeakerList.Family.of("Bram Tolle"));
  }

  private static Speaker firstSpeaker(String text, LocalDate day) {
    return StatementFinder.rules()
        .with(LIST)
        .find(null, new SentenceSplitter().split(text), new Imprint(day, null))
        .get(0)
        .speaker();
  }

  private static final String UNNAMED =
      "\u201CThe pier will be closed for a week,\u201D the harbour master said on Monday.";

  @Test
  void aSourceThatIsOnlyARoleGetsTheNameOfTheList() {
    Speaker speaker = firstSpeaker(UNNAMED, IN_2022);

    assertThat(speaker.names()).containsExactly("Orla Venn");
    assertThat(speaker.surface()).isEqualTo("the harbour master");
    assertThat(speaker.basis()).isEqualTo(SpeakerBasis.LIST);
    assertThat(firstSpeaker(UNNAMED, LocalDate.of(2018, 1, 1)).names()).isEmpty();
  }

  @Test
  void whomTheArticleGivesTheRoleIsMeant() {
    String named = "Ulla Brandt, the harbour master, walked along the pier. ";
    Speaker speaker = firstSpeaker(named + UNNAMED, IN_2022);

    assertThat(speaker.names()).containsExactly("Ulla Brandt");
    assertThat(speaker.basis()).isEqualTo(SpeakerBasis.ARTICLE);
  }

  @Test
  void theShippedListsHaveNoProblems() throws Exception {
    for (String name : List.of("peace-talks", "us-politics")) {
      try (var in = getClass().getResourceAsStream("/speakers/" + name + ".yaml")) {
        ParsedSpeakerList parsed = SpeakerListParser.parse(name + ".yaml", in.readAllBytes());
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.list().name()).isEqualTo(name);
        assertThat(parsed.list().speakers()).hasSizeGreaterThan(30);
      }
    }
  }
}
