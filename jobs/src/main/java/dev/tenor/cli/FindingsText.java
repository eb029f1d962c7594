package dev.tenor.cli;

import dev.tenor.job.TaxonomyFindings;
import dev.tenor.job.TaxonomyFindings.Snippet;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what a taxonomy finds, for a terminal of 80 columns. */
final class FindingsText {
  private static final int WIDTH = 80;
  private static final int TERM_WIDTH = 40;
  private static final int ID_WIDTH = 16;
  private static final int HIT_WIDTH = 30;

  private final PrintStream out;

  FindingsText(PrintStream out) {
    this.out = out;
  }

  void print(TaxonomyFindings findings) {
    line(
        "Taxonomy %s, version %s",
        Printable.cut(findings.taxonomy(), HIT_WIDTH), findings.version());
    line(
        "%s, %s unreadable",
        counted(findings.articleCount(), "article"), counted(findings.unreadableCount(), "record"));
    findings.issues().forEach(this::print);
    if (!findings.sharedTerms().isEmpty()) {
      out.println();
      line("Terms of several issues: their words mention each of them");
      findings.sharedTerms().forEach((term, issues) -> wrap(term + ": ", issues));
    }
  }

  private void print(TaxonomyFindings.OfIssue issue) {
    out.println();
    line(
        "%s: %s in %s",
        Printable.cut(issue.id() + " (" + issue.label() + ")", TERM_WIDTH),
        counted(issue.mentionCount(), "mention"),
        counted(issue.articleCount(), "article"));
    for (TaxonomyFindings.OfTerm term : issue.terms()) {
      if (term.mentionCount() > 0) {
        line(
            "  %s %,6d in %s%s",
            padded(term.written(), TERM_WIDTH),
            term.mentionCount(),
            counted(term.articleCount(), "article"),
            term.rejectedCount() == 0 ? "" : ", rejected " + term.rejectedCount());
        term.snippets().forEach(this::print);
      }
    }
    List<String> silent =
        issue.terms().stream()
            .filter(term -> term.mentionCount() == 0)
            .map(
                term ->
                    term.rejectedCount() == 0
                        ? term.written()
                        : term.written() + " (rejected " + term.rejectedCount() + ")")
            .toList();
    if (!silent.isEmpty()) {
      wrap("Never counts: ", silent);
    }
    if (!issue.almost().isEmpty()) {
      line("  Almost:");
      for (TaxonomyFindings.Rejected rejected : issue.almost()) {
        line("  %s: %s", Printable.cut(rejected.term(), HIT_WIDTH), rejected.reason());
        print(rejected.snippet());
      }
    }
  }

  /** The hit in brackets, in the middle of what of its sentence fits on the line. */
  private void print(Snippet snippet) {
    String hit = "[" + Printable.cut(snippet.hit(), HIT_WIDTH) + "]";
    int room = WIDTH - 4 - ID_WIDTH - 1 - hit.codePointCount(0, hit.length());
    int left = Math.max(room / 2, room - snippet.after().length());
    String front = Printable.cutFront(snippet.before(), left);
    int right = Math.max(1, room - front.codePointCount(0, front.length()));
    line(
        "    %s %s%s%s",
        padded(snippet.articleId(), ID_WIDTH), front, hit, Printable.cut(snippet.after(), right));
  }

  private void wrap(String head, List<String> words) {
    StringBuilder text = new StringBuilder("  ").append(Printable.of(head));
    for (int i = 0; i < words.size(); i++) {
      String word = Printable.cut(words.get(i), WIDTH - 6) + (i + 1 < words.size() ? "," : "");
      if (text.length() + 1 + word.length() > WIDTH) {
        out.println(text.toString().stripTrailing());
        text.setLength(0);
        text.append("   ");
      }
      text.append(text.charAt(text.length() - 1) == ' ' && text.length() > 3 ? "" : " ")
          .append(word);
    }
    out.println(text.toString().stripTrailing());
  }

  private static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  private static String padded(String text, int width) {
    String cut = Printable.cut(text, width);
    return cut + " ".repeat(width - cut.codePointCount(0, cut.length()));
  }

  private void line(String form, Object... values) {
    out.println(String.format(Locale.ROOT, form, values).stripTrailing());
  }
}
