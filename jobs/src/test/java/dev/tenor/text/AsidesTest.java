package dev.tenor.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Aside;
import dev.tenor.model.AsideKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsidesTest {
  private static final String TITLE = "Envoys meet again in Dorvan";
  private static final String PROSE =
      "The envoys of Ostreya met for a third day. Nothing was signed.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Explore more exclusive insights at dorvanherald.example. | READ_MORE",
        "Read more: Orlova leaves the table | READ_MORE",
        "• RELATED: What the pact says | READ_MORE",
        "[Also read: What the pact says] | READ_MORE",
        "More from the Courier | READ_MORE",
        "Advertisement | READ_MORE",
        "Sign up for our newsletter | SIGN_UP",
        "Get the latest from Dorvan in your inbox. | SIGN_UP",
        "Follow us on Twitter. | SOCIAL_MEDIA",
        "Follow Tamas Brenn on Twitter @tbrenn | SOCIAL_MEDIA",
        "Share this article: | SOCIAL_MEDIA",
        "© 2025 Dorvan Herald | COPYRIGHT",
        "Copyright 2025 The Dorvan Herald. All rights reserved. | COPYRIGHT",
        "All rights reserved. | COPYRIGHT",
      })
  void linesOfTheSiteAreMarked(String line, AsideKind kind) {
    String text = PROSE + "\n\n  " + line + " \n" + PROSE;

    List<Aside> asides = Asides.in(TITLE, text);

    int start = text.indexOf(line);
    assertThat(asides).containsExactly(new Aside(start, start + line.length(), kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign up or pay a fine, the minister told the farmers.",
        "Follow the money, Orlova said, and the rest is plain.",
        "Copyright is what the two towns quarrel about.",
        "Related families live on both banks of the river.",
        "Subscribe to her view or not, she has won.",
        "She told them to read more: three books a week.",
        "More than forty people came.",
        "Share prices fell in Dorvan.",
      })
  void proseWithTheSameWordsStays(String line) {
    assertThat(Asides.in(TITLE, PROSE + "\n" + line + "\n" + PROSE)).isEmpty();
  }

  @Test
  void theTitleSaidAgainAtTheHeadIsMarked() {
    String text = "ENVOYS MEET AGAIN IN DORVAN\n\nBy Tamas Brenn\n" + PROSE;

    assertThat(Asides.in(TITLE, text)).containsExactly(new Aside(0, 27, AsideKind.REPEATED_TITLE));
  }

  @Test
  void aLineThatStandsTwiceAtTheHeadIsMarkedTheSecondTime() {
    String text = PROSE + "\n" + TITLE + "\n\n" + TITLE + "\n" + PROSE.replace("third", "fourth");

    assertThat(Asides.in(null, text))
        .extracting(Aside::start, Aside::kind)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                text.lastIndexOf(TITLE), AsideKind.REPEATED_TITLE));
  }

  @Test
  void theTitleAsASentenceOfTheTextStays() {
    assertThat(Asides.in(TITLE, TITLE + ".\n" + PROSE)).isEmpty();
  }

  @Test
  void theTitleFurtherDownStays() {
    assertThat(Asides.in(TITLE, (PROSE + "\n").repeat(1) + "x\ny\nz\nu\nv\nw\n" + TITLE)).isEmpty();
  }

  @Test
  void aTextOfNothingElseStays() {
    assertThat(Asides.in(TITLE, TITLE)).isEmpty();
    assertThat(Asides.in(null, "Advertisement\nRead more: x")).isEmpty();
  }

  @Test
  void offsetsCountCodePoints() {
    String text = "😀😀 " + PROSE + "\nAdvertisement 😀\nNo.";

    Aside aside = Asides.in(null, text).get(0);

    assertThat(aside.start()).isEqualTo(text.codePointCount(0, text.indexOf("Advert")));
    assertThat(aside.end() - aside.start()).isEqualTo("Advertisement 😀".codePointCount(0, 15));
  }
}
