package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.cli.StyledText.Colours;
import dev.tenor.job.InspectedArticle;
import dev.tenor.job.InspectedArticle.Mention;
import dev.tenor.job.InspectedArticle.Range;
import dev.tenor.job.InspectedArticle.Said;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StyledTextTest {
  private static final String TEXT = "\u201CThe \u001b[2Jtruce\uD83D\uDE00 holds,\u201D she said.";

  private static Said said(Range content, Integer speakerStart, Integer cueStart) {
    return new Said(
        "a/text/s0",
        "text",
        "orla-venn",
        "Orla Venn",
        "she",
        "person",
        "article",
        speakerStart,
        speakerStart == null ? null : speakerStart + 3,
        "said",
        cueStart,
        cueStart == null ? null : cueStart + 4,
        "neutral",
        "direct",
        List.of(content),
        "positive",
        .5,
        false,
        .912,
        "model",
        List.of("ceasefire"));
  }

  private static String print(Colours colours) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InspectedArticle article =
        new InspectedArticle(
            "a\u001b]0;x\u0007",
            "courier",
            null,
            "Truce",
            TEXT + "\n\n" + "word ".repeat(40) + "x".repeat(200),
            List.of(
                new Mention("title", "ceasefire", 0, 5), new Mention("text", "ceasefire", 9, 14)),
            List.of(said(new Range(0, 23), 24, 28)));
    new ArticleText(new PrintStream(out, true, StandardCharsets.UTF_8), colours).print(article);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void marksStandWhereTheirSpansDoInCodePoints() {
    assertThat(print(Colours.OFF))
        .contains("{ceasefire: Truce}\n")
        .contains(
            "[1: \u201CThe  [2J{ceasefire: truce}\uD83D\uDE00 holds,\u201D] <1: she> _1: said_.\n");
  }

  @Test
  void eachStatementSaysWhoToneIssuesAndTheRuleBehindIt() {
    assertThat(print(Colours.OFF).replaceAll("\\s+", " "))
        .contains("1 Orla Venn (orla-venn, person), direct, positive +0.50, on ceasefire")
        .contains("source \"she\", cue \"said\" (neutral), by rule model, confidence 0.91");
  }

  @Test
  void everyLineFitsTheTerminalAndNothingSteersIt() {
    assertThat(print(Colours.OFF)).doesNotContain("\u001b").doesNotContain("\u0007");
    assertThat(print(Colours.OFF).lines())
        .allMatch(line -> line.codePointCount(0, line.length()) <= 80)
        .allMatch(line -> line.equals(line.stripTrailing()));
  }

  @Test
  void coloursAreTheSameTextAndEndWithTheirLine() {
    String coloured = print(Colours.ON);

    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(print(Colours.OFF));
    assertThat(coloured.lines().filter(line -> line.contains("\u001b[")))
        .isNotEmpty()
        .allMatch(line -> line.matches(".*\u001b\\[0m[^\u001b]*"));
  }

  @Test
  void aPipeIsPlainAndNoColorIsHeeded() {
    assertThat(ColourChoice.AUTO.inPipe()).isEqualTo(Colours.OFF);
    assertThat(ColourChoice.ALWAYS.inPipe()).isEqualTo(Colours.ON);
    assertThat(ColourChoice.AUTO.inTerminal("")).isEqualTo(Colours.ON);
    assertThat(ColourChoice.AUTO.inTerminal("1")).isEqualTo(Colours.OFF);
    assertThat(ColourChoice.ALWAYS.inTerminal("1")).isEqualTo(Colours.ON);
    assertThat(ColourChoice.NEVER.inTerminal("")).isEqualTo(Colours.OFF);
  }

  @Test
  void marksThatCrossOpenAndCloseEachAtItsPlace() {
    StyledText out = new StyledText();
    InspectedArticle article =
        new InspectedArticle(
            "a",
            "s",
            null,
            null,
            "abcdef",
            List.of(new Mention("text", "x", 2, 5), new Mention("text", "y", 2, 5)),
            List.of(said(new Range(0, 3), null, null)));
    Marks.of("text", article).write("abcdef", Style.PLAIN, out);

    assertThat(out.lines(80, 0, Colours.OFF)).isEqualTo("[1: ab{x,y: c]de}f\n");
  }
}
