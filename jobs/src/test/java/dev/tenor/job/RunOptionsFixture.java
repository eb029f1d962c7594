package dev.tenor.job;

import dev.tenor.annotate.SpeechFinding;
import dev.tenor.classify.ToneTier;
import dev.tenor.copies.Nearness;
import dev.tenor.corpus.ArticleRules;
import dev.tenor.corpus.FieldNames;
import dev.tenor.warehouse.GateLimits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Options of runs that are never started. */
final class RunOptionsFixture {
  private RunOptionsFixture() {}

  static RunOptions of(Path warehouse, DayWindow window, RunOptions.Start start, GateLimits gates) {
    return new RunOptions(
        List.of("data/sample"),
        Optional.empty(),
        FieldNames.DEFAULT,
        new Nearness(0.6, 7),
        "peace-talks",
        SpeechFinding.Mode.RULES,
        Optional.empty(),
        "none",
        "off",
        Optional.empty(),
        List.of(),
        ToneTier.LEXICAL,
        ToneScope.ALL,
        Optional.empty(),
        warehouse,
        "local[1]",
        ArticleRules.plain(1_000_000),
        StoreText.FULL,
        Optional.empty(),
        window,
        start,
        ReportPlace.ofName("none"),
        gates,
        64,
        3,
        Optional.empty());
  }

  static DayWindow days(String from, String to) {
    return new DayWindow(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
  }
}
