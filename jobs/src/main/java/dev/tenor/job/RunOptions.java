package dev.tenor.job;

import dev.tenor.annotate.SpeechFinding;
import dev.tenor.classify.ToneTier;
import dev.tenor.copies.Nearness;
import dev.tenor.corpus.ArticleRules;
import dev.tenor.corpus.FieldNames;
import dev.tenor.corpus.InputFormat;
import dev.tenor.warehouse.GateLimits;
import dev.tenor.warehouse.iceberg.IcebergPlace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run is asked to do.
 *
 * @param inputs files, folders or globs, local or on any file system that Hadoop knows
 * @param format of all inputs; empty to go by extension and first bytes
 * @param fields what the inputs call an article's fields
 * @param copies when two articles are copies of one story
 * @param taxonomy name of a shipped taxonomy, or path of a YAML file
 * @param speech how statements are found
 * @param speechModel file of a model that users trained; empty for the shipped one
 * @param speakers a list of known speakers: a name, a path, {@code none} or {@code auto}
 * @param issueOpinion whether a learned opinion judges mentions: on, off, or the file of a model
 * @param issueRates what {@code evaluate --json} wrote, to correct shares by; empty to correct none
 * @param labels files or folders of labelled statements for the tone model; empty for those that
 *     are shipped
 * @param tone how statements are looked at
 * @param toneScope which statements the encoder judges
 * @param toneModel version of a model of the warehouse; empty for the latest, or a new one
 * @param master where Spark runs, such as {@code local[2]}
 * @param articles what makes an article of a record
 * @param storeText how much of the texts is published
 * @param corrections file of what people know better; empty where there is none
 * @param window the days that are taken of the inputs and replaced
 * @param start whether what is published stays
 * @param report where the report goes
 * @param gates above which figures a run warns or publishes nothing
 * @param targetFileMebibytes size of a file that is aimed at
 * @param keepSnapshots how many snapshots stay, the published one included
 * @param iceberg the catalog that is published to as well; empty for none
 */
public record RunOptions(
    List<String> inputs,
    Optional<InputFormat> format,
    FieldNames fields,
    Nearness copies,
    String taxonomy,
    SpeechFinding.Mode speech,
    Optional<Path> speechModel,
    String speakers,
    String issueOpinion,
    Optional<Path> issueRates,
    List<Path> labels,
    ToneTier tone,
    ToneScope toneScope,
    Optional<String> toneModel,
    Path warehouse,
    String master,
    ArticleRules articles,
    StoreText storeText,
    Optional<Path> corrections,
    DayWindow window,
    Start start,
    ReportPlace report,
    GateLimits gates,
    int targetFileMebibytes,
    int keepSnapshots,
    Optional<IcebergPlace> iceberg) {

  /** What a run begins with. */
  public enum Start {
    /** The articles that are published, and all that was computed for them. */
    FROM_WHAT_IS_THERE,
    /** Nothing: what the inputs no longer bring is gone, and everything is computed again. */
    AFRESH
  }

  /** The options as the manifest records them. */
  SortedMap<String, String> effective() {
    SortedMap<String, String> options = new TreeMap<>();
    options.put("input", String.join(" ", inputs));
    options.put("format", format.map(InputFormat::label).orElse("auto"));
    options.put("fields", fields.toString());
    options.put("copy-similarity", String.valueOf(copies.similarity()));
    options.put("copy-window-days", String.valueOf(copies.windowDays()));
    options.put("taxonomy", taxonomy);
    options.put("speech", speech.label());
    options.put("speech-model", speechModel.map(Path::toString).orElse("shipped"));
    options.put("speakers", speakers);
    options.put("issue-opinion", issueOpinion);
    options.put("issue-rates", issueRates.map(Path::toString).orElse("none"));
    options.put("labels", labels.isEmpty() ? "shipped" : labels.toString());
    options.put("tone", tone.label());
    options.put("tone-scope", toneScope.label());
    options.put("tone-model", toneModel.orElse("latest"));
    articles.effective().forEach(options::put);
    options.put("store-text", storeText.label());
    corrections.ifPresent(file -> options.put("corrections", file.toString()));
    window.from().ifPresent(day -> options.put("from", day.toString()));
    window.to().ifPresent(day -> options.put("to", day.toString()));
    options.put("rebuild", String.valueOf(start == Start.AFRESH));
    options.put("report", report.label());
    options.put("warn-above", GateLimits.words(gates.warnAbove()));
    options.put("fail-above", GateLimits.words(gates.failAbove()));
    options.put("target-file-mebibytes", String.valueOf(targetFileMebibytes));
    options.put("keep-snapshots", String.valueOf(keepSnapshots));
    Publications.record(iceberg, options);
    return options;
  }
}
