package dev.tenor.job;

import dev.tenor.annotate.SpeechFinding;
import dev.tenor.classify.ToneTier;
import dev.tenor.copies.Nearness;
import dev.tenor.corpus.ArticleRules;
import dev.tenor.corpus.DateRules;
import dev.tenor.corpus.FieldNames;
import dev.tenor.corpus.LanguageRule;
import dev.tenor.warehouse.GateLimits;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of the run that made a snapshot, for a run without an input that builds it anew. */
final class RecordedOptions {
  private RecordedOptions() {}

  static RunOptions of(Path warehouse, Path snapshot, String master) throws IOException {
    Map<String, String> recorded = Manifest.optionsOf(snapshot);
    String toneModels = Manifest.versionsOf(snapshot).get("tone-model");
    return new RunOptions(
        List.of(),
        Optional.empty(),
        FieldNames.DEFAULT,
        new Nearness(
            Double.parseDouble(recorded.get("copy-similarity")),
            Integer.parseInt(recorded.get("copy-window-days"))),
        recorded.get("taxonomy"),
        SpeechFinding.Mode.ofName(recorded.get("speech")).orElseThrow(),
        path(recorded.get("speech-model"), "shipped"),
        recorded.get("speakers"),
        recorded.get("issue-opinion"),
        path(recorded.get("issue-rates"), "none"),
        List.of(),
        ToneTier.ofName(recorded.get("tone")).orElseThrow(),
        ToneScope.ofName(recorded.get("tone-scope")).orElseThrow(),
        Optional.of(toneModels.split(" ", 2)[0]),
        warehouse,
        master,
        articles(recorded),
        StoreText.ofName(recorded.getOrDefault("store-text", "full")).orElseThrow(),
        path(recorded.get("corrections"), null),
        DayWindow.ALL,
        RunOptions.Start.FROM_WHAT_IS_THERE,
        ReportPlace.ofName(recorded.getOrDefault("report", "none")),
        GateLimits.ofWords(
            recorded.getOrDefault("warn-above", ""), recorded.getOrDefault("fail-above", "")),
        Integer.parseInt(recorded.getOrDefault("target-file-mebibytes", "64")),
        Integer.parseInt(recorded.get("keep-snapshots")),
        Publications.recorded(new Warehouse(warehouse)));
  }

  private static ArticleRules articles(Map<String, String> recorded) {
    String kept = recorded.get("language");
    String stated = recorded.get("stated-language");
    return new ArticleRules(
        Integer.parseInt(recorded.get("max-text-bytes")),
        new DateRules(
            ZoneId.of(recorded.get("zone")),
            LocalDate.parse(recorded.get("earliest-date")),
            LocalDate.parse(recorded.get("latest-date")),
            DateRules.DayOrder.ofName(recorded.get("numeric-dates")).orElseThrow()),
        new LanguageRule(
            kept.equals("all") ? List.of() : Arrays.asList(kept.split(",")),
            stated.equals("none") ? null : stated));
  }

  private static Optional<Path> path(String recorded, String nothing) {
    return recorded == null || recorded.equals(nothing)
        ? Optional.empty()
        : Optional.of(Path.of(recorded));
  }
}
