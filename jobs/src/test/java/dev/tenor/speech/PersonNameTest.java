package dev.tenor.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "Zelensky, Zelenskiy",
    "Zelensky, Zelenskyy",
    "Zelensky, Zelenskyi",
    "Zelensky, Zelenskij",
    "Verkhovskyy, Verkhovskiy",
    "Verkhovskyy, Verkhovsky",
    "Romanov, Romanoff",
    "Medvedev, Medvedyev",
    "Medvedev, Medvedeff",
    "Dmitriev, Dmitriyev",
    "Müller, Muller",
    "O’Malley, O'Malley",
    "Lee Jr., Lee",
    "Quill III, Quill",
    "al-Hadid, Hadid",
  })
  void spellingsOfOneSurnameShareAKey(String first, String second) {
    assertThat(PersonName.surnameKey("Ann " + first)).isEqualTo(PersonName.surnameKey(second));
  }

  @ParameterizedTest
  @CsvSource({
    "Yuri, Yuriy",
    "Yuri, Yury",
    "Dmitry, Dmitri",
    "Dmitry, Dmitriy",
    "J.D., JD",
    "J. D., JD",
    "Sergei, Sergey",
    "Alexander, Aleksandr",
    "José, Jose",
    "Yulia, Yuliia",
  })
  void spellingsOfOneGivenNameShareAKey(String first, String second) {
    assertThat(PersonName.givenKey(first + " Malenko"))
        .isEqualTo(PersonName.givenKey(second + " Malenko"));
  }

  @ParameterizedTest
  @CsvSource({"Quill, Quell", "Abel, Abels", "Marsh, March", "Popov, Popova"})
  void otherSurnamesKeepOtherKeys(String first, String second) {
    assertThat(PersonName.surnameKey(first)).isNotEqualTo(PersonName.surnameKey(second));
  }

  @Test
  void aSurnameAloneHasNoGivenName() {
    assertThat(PersonName.givenKey("Quill")).isEmpty();
    assertThat(PersonName.givenKey("Quill Jr.")).isEmpty();
  }

  @Test
  void whatIsNoNameHasAnEmptyKey() {
    assertThat(PersonName.surnameKey("")).isEmpty();
    assertThat(PersonName.surnameKey("...")).isEmpty();
  }

  @Test
  void aPossessiveIsNotPartOfAName() {
    assertThat(PersonName.surnameKey("Nora Quill’s")).isEqualTo("quill");
  }
}
