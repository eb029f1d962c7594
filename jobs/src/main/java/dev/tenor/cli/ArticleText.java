package dev.tenor.cli;

import dev.tenor.cli.StyledText.Colours;
import dev.tenor.job.InspectedArticle;
import dev.tenor.job.InspectedArticle.Said;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints an article with its marks, and below it what each statement is, in 80 columns. */
final class ArticleText {
  private static final int WIDTH = 80;
  private static final int INDENT = 4;

  private final PrintStream out;
  private final Colours colours;

  ArticleText(PrintStream out, Colours colours) {
    this.out = out;
    this.colours = colours;
  }

  void print(InspectedArticle article) {
    header(article);
    out.println();
    if (article.title() != null) {
      StyledText title = new StyledText();
      Marks.of(InspectedArticle.TITLE, article).write(article.title(), Style.BOLD, title);
      print(title, 0);
      out.println();
    }
    StyledText text = new StyledText();
    Marks.of("text", article).write(article.text(), Style.PLAIN, text);
    print(text, 0);
    if (!article.statements().isEmpty()) {
      out.println();
    }
    for (int i = 0; i < article.statements().size(); i++) {
      print(i + 1, article.statements().get(i));
    }
  }

  private void header(InspectedArticle article) {
    String day = article.publishedDate() == null ? "no date" : article.publishedDate();
    print(
        new StyledText()
            .add("Article " + article.articleId(), Style.BOLD)
            .add(", " + article.sourceId() + ", " + day, Style.PLAIN),
        INDENT);
    print(
        new StyledText()
            .add(
                counted(article.statements().size(), "statement")
                    + ", "
                    + counted(article.mentions().size(), "issue mention"),
                Style.PLAIN),
        INDENT);
    print(
        new StyledText()
            .add("[number: ", Style.FAINT)
            .add("what was said", Style.NEUTRAL)
            .add("] <number: ", Style.FAINT)
            .add("speaker", Style.SPEAKER)
            .add("> _number: ", Style.FAINT)
            .add("cue", Style.CUE)
            .add("_ {issue: ", Style.FAINT)
            .add("words", Style.ISSUE)
            .add("}", Style.FAINT),
        INDENT);
  }

  private void print(int number, Said said) {
    StyledText line = new StyledText();
    line.add(number + (number < 100 ? " ".repeat(number < 10 ? 3 : 2) : " "), Style.FAINT);
    line.add(speaker(said), Style.SPEAKER);
    line.add(", " + said.kind() + ", ", Style.PLAIN);
    line.add(
        said.tone()
            + String.format(Locale.ROOT, " %+.2f", said.toneScore())
            + (said.isUncertain() ? " uncertain" : ""),
        Style.ofTone(said.tone()));
    List<String> issues = said.issueIds();
    if (!issues.isEmpty()) {
      line.add(", on ", Style.PLAIN).add(String.join(", ", issues), Style.ISSUE);
    }
    print(line, INDENT);
    StyledText trace = new StyledText();
    trace.add(
        "%s, %s, by rule %s, confidence %s"
            .formatted(
                said.speakerSurface() == null
                    ? "no source found"
                    : "source \"" + Printable.cut(said.speakerSurface(), 30) + "\"" + basis(said),
                said.cue() == null
                    ? "no cue"
                    : "cue \"" + Printable.cut(said.cue(), 20) + "\" (" + said.cueClass() + ")",
                said.rule(),
                String.format(Locale.ROOT, "%.2f", said.confidence())),
        Style.FAINT);
    for (String traced : trace.lines(WIDTH - INDENT, 0, colours).split("\n")) {
      out.println(" ".repeat(INDENT) + traced);
    }
  }

  private static String basis(Said said) {
    return "list".equals(said.speakerBasis()) ? " (named by the list of speakers)" : "";
  }

  /** The name and the id, or whose id stands for those without. */
  private static String speaker(Said said) {
    return said.speakerName() == null
        ? said.speakerId()
        : said.speakerName() + " (" + said.speakerId() + ", " + said.speakerType() + ")";
  }

  private void print(StyledText text, int indent) {
    out.print(text.lines(WIDTH, indent, colours));
  }

  private static String counted(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
