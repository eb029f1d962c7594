package dev.tenor.cli;

import dev.tenor.evaluate.Figure;
import dev.tenor.evaluate.IssueOutcome;
import dev.tenor.evaluate.ToneConfusion;
import dev.tenor.job.EvaluationReport;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints an evaluation for a terminal of 80 columns. */
final class EvaluationText {
  /** Subjects that have precision, recall and F1, and what the table calls them. */
  private static final Map<String, String> OUTCOMES = new LinkedHashMap<>();

  /** Single figures, and what the table calls them. */
  private static final Map<String, String> SINGLES = new LinkedHashMap<>();

  static {
    OUTCOMES.put("issue_sentence", "issues of a sentence");
    OUTCOMES.put("issue_article", "issues of an article");
    OUTCOMES.put("statement", "statements");
    OUTCOMES.put("statement_quoted", "  quoted");
    OUTCOMES.put("statement_indirect", "  indirect");
    OUTCOMES.put("speaker", "speakers of those found");
    OUTCOMES.put("speaker_quoted", "  quoted");
    OUTCOMES.put("speaker_without_name", "  without a name");
    OUTCOMES.put("statement_attributed", "statements, speaker");
    OUTCOMES.put("triple", "speaker, issue");
    OUTCOMES.put("triple_tone", "speaker, issue, tone");
    OUTCOMES.put("tone/negative", "tone: negative");
    OUTCOMES.put("tone/neutral", "tone: neutral");
    OUTCOMES.put("tone/positive", "tone: positive");
    OUTCOMES.put("tone_gold_spans/negative", "gold spans: negative");
    OUTCOMES.put("tone_gold_spans/neutral", "gold spans: neutral");
    OUTCOMES.put("tone_gold_spans/positive", "gold spans: positive");
    SINGLES.put("issue_sentence macro_f1", "issues of a sentence, macro F1");
    SINGLES.put(
        "issue_share mean_absolute_error_points", "shares of issues, mean abs. error, points");
    SINGLES.put("issue_share r", "shares of issues, r");
    SINGLES.put("speaker_without_name share", "speakers without a name, share of those found");
    for (String basis : List.of("tone", "tone_gold_spans")) {
      String name = basis.equals("tone") ? "tone" : "tone of gold spans";
      SINGLES.put(basis + " macro_f1", name + ", macro F1");
      SINGLES.put(basis + " accuracy", name + ", accuracy");
      SINGLES.put(basis + " calibration_error", name + ", calibration error");
      for (String margin : List.of("0.10", "0.25", "0.50")) {
        SINGLES.put(basis + " coverage_at_" + margin, name + ", coverage at margin " + margin);
        SINGLES.put(basis + " accuracy_at_" + margin, name + ", accuracy at margin " + margin);
      }
    }
    SINGLES.put("speaker_net_tone mean_absolute_error", "net tone of speakers, mean abs. error");
    SINGLES.put("speaker_net_tone r", "net tone of speakers, r");
  }

  private final PrintStream out;

  EvaluationText(PrintStream out) {
    this.out = out;
  }

  void print(EvaluationReport report) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Figure figure : report.evaluation().figures()) {
      figures.put(figure.subject() + " " + figure.measure(), figure);
    }
    header(report);
    line("%-24s %-15s %-15s %-15s %7s", "", "precision", "recall", "F1", "labels");
    OUTCOMES.forEach((subject, name) -> outcome(figures, subject, name));
    out.println();
    SINGLES.forEach((key, name) -> single(figures.get(key), name));
    confusions(report.evaluation().confusions());
    issues(report.evaluation().issues());
  }

  private void header(EvaluationReport report) {
    line(
        "Gold: %s (%,d articles, %,d sentences, %,d statements)",
        Printable.cut(String.join(", ", report.goldFiles()), 20),
        report.evaluation().articleCount(),
        report.evaluation().sentenceCount(),
        report.evaluation().statementCount());
    line("Run:  snapshot %s, taxonomy %s", report.snapshotId(), taxonomy(report));
    line("      tone model %s", report.versions().get("tone-model"));
    line("95%% intervals: %,d draws of articles", report.interval().resamples());
    out.println();
  }

  /** Its name, and so much of its hash as tells it from others. */
  private static String taxonomy(EvaluationReport report) {
    return Printable.cut(report.versions().getOrDefault("taxonomy", "?"), 28);
  }

  private void outcome(Map<String, Figure> figures, String subject, String name) {
    Figure precision = figures.get(subject + " precision");
    if (precision != null) {
      line(
          "%-24s %-15s %-15s %-15s %,7d",
          name,
          cell(precision),
          cell(figures.get(subject + " recall")),
          cell(figures.get(subject + " f1")),
          precision.label_count());
    }
  }

  private void single(Figure figure, String name) {
    if (figure != null) {
      line("%-48s %-22s %,7d", name, cell(figure), figure.label_count());
    }
  }

  private void confusions(List<ToneConfusion> confusions) {
    String basis = "";
    for (int i = 0; i < confusions.size(); i += 3) {
      if (!confusions.get(i).basis().equals(basis)) {
        basis = confusions.get(i).basis();
        out.println();
        line("%-24s %9s %9s %9s   (run)", basis, "negative", "neutral", "positive");
      }
      line(
          "  gold %-17s %,9d %,9d %,9d",
          confusions.get(i).gold_tone(),
          confusions.get(i).statement_count(),
          confusions.get(i + 1).statement_count(),
          confusions.get(i + 2).statement_count());
    }
  }

  private void issues(List<IssueOutcome> issues) {
    if (issues.isEmpty()) {
      out.println();
      line("The gold labels no issue: issues are not judged.");
      return;
    }
    out.println();
    line(
        "%-24s %-15s %-15s %-6s %7s %7s",
        "issue of a sentence", "precision", "recall", "F1", "in gold", "in run");
    for (IssueOutcome issue : issues) {
      if (issue.level().equals("sentence")) {
        line(
            "  %-22s %-15s %-15s %-6s %,7d %,7d",
            Printable.cut(issue.issue_id(), 22),
            cell(issue.precision(), issue.precision_low(), issue.precision_high()),
            cell(issue.recall(), issue.recall_low(), issue.recall_high()),
            number(issue.f1(), 3),
            issue.true_positive_count() + issue.false_negative_count(),
            issue.true_positive_count() + issue.false_positive_count());
      }
    }
  }

  private static String cell(Figure figure) {
    return cell(figure.value(), figure.low(), figure.high());
  }

  private static String cell(Double value, Double low, Double high) {
    return value == null || low == null
        ? number(value, 3)
        : number(value, 3) + " " + number(low, 2) + "-" + number(high, 2);
  }

  /** Without the zero before the point, as shares are written; a dash where there is nothing. */
  private static String number(Double value, int digits) {
    if (value == null) {
      return "-";
    }
    return String.format(Locale.ROOT, "%." + digits + "f", value).replaceFirst("^(-?)0\\.", "$1.");
  }

  private void line(String format, Object... cells) {
    out.println(String.format(Locale.ROOT, format, cells).stripTrailing());
  }
}
