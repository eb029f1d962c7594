package dev.tenor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void oneSurnameAndNoOtherFirstNameIsOnePerson() {
    assertThat(Names.areOnePerson("Ada Quill", "Quill")).isTrue();
    assertThat(Names.areOnePerson("Ada Quill", "A. Quill")).isTrue();
    assertThat(Names.areOnePerson("Ada Quill Jr.", "Ada Quill")).isTrue();
    assertThat(Names.areOnePerson("Ad\u00E9la Qu\u00EFll\u2019s", "Adela Quill")).isTrue();
    assertThat(Names.areOnePerson("Dan Verkhovskyy", "Verkhovsky")).isTrue();
    assertThat(Names.areOnePerson("Ada Quill", "Bo Quill")).isFalse();
    assertThat(Names.areOnePerson("Ada Quill", "Ada Wren")).isFalse();
    assertThat(Names.areOnePerson("Ada Quill", null)).isFalse();
    assertThat(Names.areOnePerson("", "")).isFalse();
  }
}
