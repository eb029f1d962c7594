package dev.tenor.cli;

import dev.tenor.annotate.SpeechFinding;
import dev.tenor.copies.Nearness;
import dev.tenor.corpus.FieldNames;
import dev.tenor.corpus.InputFormat;
import dev.tenor.job.JsonLog;
import dev.tenor.job.Progress;
import dev.tenor.job.RunJob;
import dev.tenor.job.RunLog;
import dev.tenor.job.RunOptions;
import dev.tenor.job.RunSummary;
import dev.tenor.job.StoreText;
import dev.tenor.job.TextLog;
import dev.tenor.job.ToneScope;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tenor run}. */
@Command(
    name = "run",
    description = {
      "Reads a corpus, finds issue mentions and statements, scores their tone, and publishes a "
          + "snapshot of Parquet tables under WAREHOUSE/current.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./tenor run --input data/sample --warehouse out",
      "  ./tenor run --input news.jsonl --field text=body --field source=outlet \\",
      "      --taxonomy us-politics --warehouse out"
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--input",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders or globs to read, local or of any file system that Hadoop knows. May be "
              + "given several times.")
  private List<String> inputs;

  @Option(
      names = "--warehouse",
      required = true,
      paramLabel = "DIR",
      description = "Where snapshots and models lie; made where it is not there.")
  private Path warehouse;

  @Option(
      names = "--taxonomy",
      defaultValue = "peace-talks",
      paramLabel = "NAME|FILE",
      description =
          "The issues to find: peace-talks, us-politics, or a YAML file "
              + "(default: ${DEFAULT-VALUE}).")
  private String taxonomy;

  @Option(
      names = "--issue-opinion",
      defaultValue = "on",
      paramLabel = "on|off|FILE",
      description =
          "Whether a learned opinion judges mentions, drops unlikely ones and adds sentences without "
              + "a term: on for taxonomies with a shipped model (us-politics), off, or a model of "
              + "`tenor train issues` (default: ${DEFAULT-VALUE}).")
  private String issueOpinion;

  @Option(
      names = "--issue-rates",
      paramLabel = "FILE",
      description =
          "What `tenor evaluate --json FILE` wrote: shares of issues are corrected by its rates "
              + "(default: none are).")
  private Path issueRates;

  @Option(
      names = "--format",
      defaultValue = "auto",
      paramLabel = "FORMAT",
      description =
          "jsonl, json, news-please, csv, tsv, parquet, txt, nitf, newsml, html, warc, or auto: by "
              + "extension and first bytes (default: ${DEFAULT-VALUE}). Each may be compressed as "
              + ".gz, .bz2 or .zst.")
  private String format;

  @Option(
      names = "--field",
      paramLabel = "OURS=THEIRS",
      description =
          "What the input calls a field of ours; ours are id, source, published, title, author, "
              + "url, text. May be given several times.")
  private Map<String, String> fields = new TreeMap<>();

  @Option(
      names = "--copy-similarity",
      defaultValue = "0.6",
      paramLabel = "SHARE",
      description =
          "Articles are copies of one story where they share at least this much of their word "
              + "5-shingles, 0.3 to 1 (default: ${DEFAULT-VALUE}).")
  private double copySimilarity;

  @Option(
      names = "--copy-window-days",
      defaultValue = "7",
      paramLabel = "DAYS",
      description =
          "A copy appears at most this many days after its original (default: ${DEFAULT-VALUE}).")
  private int copyWindowDays;

  @Option(
      names = "--speech",
      defaultValue = "model",
      paramLabel = "MODE",
      description =
          "How statements are found: model (a learned tagger), or rules alone "
              + "(default: ${DEFAULT-VALUE}).")
  private String speech;

  @Option(
      names = "--speech-model",
      paramLabel = "FILE",
      description = "A model of `tenor train speech` (default: the shipped one).")
  private Path speechModel;

  @Option(
      names = "--speakers",
      defaultValue = "auto",
      paramLabel = "NAME|FILE",
      description =
          "Known speakers, their spellings, roles and parties: peace-talks, us-politics, a YAML "
              + "file, none, or auto: the list called like the taxonomy (default: "
              + "${DEFAULT-VALUE}).")
  private String speakers;

  @Mixin private ToneOption tone;

  @Option(
      names = "--tone-scope",
      defaultValue = "all",
      paramLabel = "SCOPE",
      description =
          "What the encoder judges: all statements, or issues: those that belong to an issue, the "
              + "others by the lexical tier (default: ${DEFAULT-VALUE}).")
  private String toneScope;

  @Option(
      names = "--labels",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Labelled statements to train a tone model from first (default: none; the warehouse's "
              + "latest model serves, else the shipped one).")
  private List<Path> labels = List.of();

  @Option(
      names = "--tone-model",
      paramLabel = "VERSION",
      description = "A model of the warehouse (default: the latest).")
  private String toneModel;

  @Mixin private ArticleOptions articles;

  @Mixin private ReportOption report;

  @Mixin private WindowOptions window;

  @Option(
      names = "--store-text",
      defaultValue = "full",
      paramLabel = "HOW",
      description =
          "How much of the texts is published: full, spans (sentences with a statement or mention, "
              + "the rest blank), or none (default: ${DEFAULT-VALUE}).")
  private String storeText;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "What people know better, in YAML or JSON Lines: speakers that are one, statements that "
              + "are not theirs, mentions that are wrong (default: none).")
  private Path corrections;

  @Option(
      names = "--keep-snapshots",
      defaultValue = "3",
      paramLabel = "COUNT",
      description = "How many snapshots stay, the new one included (default: ${DEFAULT-VALUE}).")
  private int keepSnapshots;

  @Option(
      names = "--log-format",
      defaultValue = "text",
      paramLabel = "text|json",
      description =
          "What the lines about stages look like: text for people, or a JSON object each for "
              + "collectors of logs (default: ${DEFAULT-VALUE}).")
  private LogFormat logFormat;

  @Mixin private MasterOption master;

  @Override
  public Integer call() throws IOException {
    OptionProblems.requireNone(
        spec,
        this::format,
        this::fieldNames,
        this::copies,
        this::speech,
        tone::tier,
        this::toneScope,
        articles::rules,
        window::days,
        this::storeText,
        this::keepSnapshots);
    RunOptions options =
        new RunOptions(
            inputs,
            format(),
            fieldNames(),
            copies(),
            taxonomy,
            speech(),
            Optional.ofNullable(speechModel),
            speakers,
            issueOpinion,
            Optional.ofNullable(issueRates),
            labels,
            tone.tier(),
            toneScope(),
            Optional.ofNullable(toneModel),
            warehouse,
            master.url(),
            articles.rules(),
            storeText(),
            Optional.ofNullable(corrections),
            window.days(),
            window.start(),
            report.place(),
            keepSnapshots());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    RunLog log = logFormat.on(out);
    try {
      RunSummary summary = new RunJob(options, new Progress(log)).run();
      if (logFormat == LogFormat.TEXT) {
        SummaryText.print(summary, warehouse, out);
      }
      return 0;
    } catch (IOException | RuntimeException e) {
      Failures.Told told = Failures.told(e);
      log.failed(told.exitCode(), told.lines());
      throw e;
    }
  }

  /** How the lines of a run look. */
  private enum LogFormat {
    TEXT,
    JSON;

    RunLog on(PrintStream out) {
      return this == TEXT ? new TextLog(out) : new JsonLog(out, Clock.systemUTC());
    }
  }

  private int keepSnapshots() {
    return inRange("--keep-snapshots", keepSnapshots, 1, 1000);
  }

  private Optional<InputFormat> format() {
    if (format.equalsIgnoreCase("auto")) {
      return Optional.empty();
    }
    Optional<InputFormat> named = InputFormat.ofName(format);
    if (named.isEmpty()) {
      throw wrong("--format " + format + ": unknown format; known are " + InputFormat.names());
    }
    return named;
  }

  private Nearness copies() {
    if (!(copySimilarity >= 0.3 && copySimilarity <= 1)) {
      throw wrong("--copy-similarity " + copySimilarity + ": must lie between 0.3 and 1");
    }
    return new Nearness(copySimilarity, inRange("--copy-window-days", copyWindowDays, 0, 36_500));
  }

  private SpeechFinding.Mode speech() {
    return SpeechFinding.Mode.ofName(speech)
        .orElseThrow(
            () ->
                wrong(
                    "--speech "
                        + speech
                        + ": unknown mode; known are "
                        + SpeechFinding.Mode.names()));
  }

  private ToneScope toneScope() {
    return ToneScope.ofName(toneScope)
        .orElseThrow(
            () ->
                wrong(
                    "--tone-scope "
                        + toneScope
                        + ": unknown scope; known are "
                        + ToneScope.names()));
  }

  private StoreText storeText() {
    return StoreText.ofName(storeText)
        .orElseThrow(
            () -> wrong("--store-text " + storeText + ": must be one of " + StoreText.names()));
  }

  private FieldNames fieldNames() {
    Map<String, String> left = new TreeMap<>(fields);
    FieldNames names =
        new FieldNames(
            theirs(left, "id"),
            theirs(left, "source"),
            theirs(left, "published"),
            theirs(left, "title"),
            theirs(left, "author"),
            theirs(left, "url"),
            theirs(left, "text"));
    if (!left.isEmpty()) {
      throw wrong("--field " + left.keySet().iterator().next() + ": no such field of ours");
    }
    return names;
  }

  private static String theirs(Map<String, String> left, String ours) {
    String theirs = left.remove(ours);
    return theirs == null ? ours : theirs;
  }

  private int inRange(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw wrong(option + " " + value + ": must lie between " + least + " and " + most);
    }
    return value;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
