package dev.tenor.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.SpeakerType;
import dev.tenor.model.Statement;
import dev.tenor.text.SentenceSplitter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
  private static final LocalDate DAY = LocalDate.of(2030, 5, 1);

  private final SentenceSplitter splitter = new SentenceSplitter();

  @Test
  void aSeatNamesPartyAndState() {
    assertThat(Roles.ofSeat("(R-Wis.)", 1, 6))
        .containsExactly(WordHash.of("republican"), WordHash.of("wisconsin"));
    assertThat(Roles.ofSeat("D-Ohio", 0, 6))
        .containsExactly(WordHash.of("democrat"), WordHash.of("ohio"));
  }

  @Test
  void otherWordsWithAHyphenAreNoSeat() {
    assertThat(Roles.ofSeat("T-shirt", 0, 7)).isEmpty();
    assertThat(Roles.ofSeat("re-elected", 0, 10)).isEmpty();
    assertThat(Roles.ofSeat("R", 0, 1)).isEmpty();
  }

  @Test
  void pronounsRunTogetherWithAVerbArePronouns() {
    Prose prose = Prose.of(splitter.split("He'll go, she\u2019d stay, I'm here, don't, o'clock."));
    assertThat(Gender.of(Pronouns.groupsOf(prose, 0))).isEqualTo(Gender.MALE);
    assertThat(Gender.of(Pronouns.groupsOf(prose, 3))).isEqualTo(Gender.FEMALE);
    for (int i = 0; i < prose.size(); i++) {
      if (prose.string(i, i + 1).equals("o'clock")) {
        assertThat(Pronouns.groupsOf(prose, i) & WordGroup.ANY_PRONOUN).isZero();
      }
    }
  }

  @Test
  void theFirstOfTwoRolesTellsWhoIsMeant() throws IOException {
    assertThat(
            who(
                ShippedModel.finder(),
                "The mayor of Wend and old rival of many said the road is closed.",
                DAY))
        .containsExactly("Nora Quill");
  }

  @Test
  void aListTellsWhoOfAnArticleIsTheCandidate() {
    assertThat(
            said(
                "Paul Brenner, a candidate for the council, lost. Nora Quill met Adam Dunlow on"
                    + " Monday. The candidate said the road is closed."))
        .containsExactly("Nora Quill");
  }

  @Test
  void aRoleOfAnotherDayIsNoKnowledge() {
    assertThat(
            who(
                StatementFinder.rules(),
                "Nora Quill came late. The mayor of Wend said the road is closed.",
                DAY.minusYears(9)))
        .doesNotContain("Nora Quill");
  }

  private List<String> said(String text) {
    return who(StatementFinder.rules(), text, DAY);
  }

  private List<String> who(StatementFinder finder, String text, LocalDate day) {
    KnownRole mayor =
        new KnownRole(List.of("mayor of Wend", "harbour candidate"), DAY.minusYears(1), null);
    SpeakerList list =
        new SpeakerList(
            "test",
            "1",
            List.of(
                new KnownSpeaker(
                    "nora-quill",
                    "Nora Quill",
                    SpeakerType.PERSON,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    List.of(mayor))));
    return finder.with(list).find(null, splitter.split(text), new Imprint(day, null)).stream()
        .map(Statement::speaker)
        .flatMap(speaker -> speaker.names().stream())
        .toList();
  }
}
