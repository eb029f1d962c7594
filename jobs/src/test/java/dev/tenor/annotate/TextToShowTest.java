package dev.tenor.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextToShowTest {
  private static final String TEXT =
      "The 🎪 is in town. Irena Maldova called it a gift.\n\nNobody else came. It rained.";

  @Test
  void sentencesWithASpanStayAndAllElseIsBlank() {
    int start = codePoints("gift");

    String shown = shown(new Span(start, start + 4));

    assertThat(shown.strip()).isEqualTo("Irena Maldova called it a gift.");
    assertThat(shown).contains("\n\n");
  }

  @Test
  void offsetsStayWhatTheyWere() {
    int start = codePoints("Nobody");

    String shown = shown(new Span(start, start + 6));

    assertThat(shown.codePointCount(0, shown.length()))
        .isEqualTo(TEXT.codePointCount(0, TEXT.length()));
    assertThat(codePoints(shown, "Nobody else came.")).isEqualTo(codePoints("Nobody else came."));
  }

  @Test
  void aTextWithoutSpansIsBlank() {
    assertThat(new TextToShow("a", TEXT, List.of()).shown().text()).isBlank();
  }

  @Test
  void aSpanAcrossSentencesKeepsBoth() {
    assertThat(shown(new Span(codePoints("called"), codePoints("else"))))
        .contains("Irena Maldova called it a gift.")
        .contains("Nobody else came.")
        .doesNotContain("rained")
        .doesNotContain("town");
  }

  private static String shown(Span span) {
    return new TextToShow("a", TEXT, List.of(span)).shown().text();
  }

  private static int codePoints(String words) {
    return codePoints(TEXT, words);
  }

  private static int codePoints(String text, String words) {
    return text.codePointCount(0, text.indexOf(words));
  }
}
