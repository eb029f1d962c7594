package dev.tenor.cli;

import dev.tenor.job.LineageEvents;
import dev.tenor.job.Progress;
import dev.tenor.job.RunJob;
import dev.tenor.job.RunLog;
import dev.tenor.job.RunOptions;
import dev.tenor.job.RunSummary;
import dev.tenor.job.StoreText;
import dev.tenor.job.ToneScope;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
      converter = InputAddress.class,
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
          "Whether a learned opinion judges mentions, drops unlikely ones and adds sentences"
              + " without a term: on for taxonomies with a shipped model (us-politics), off, or a"
              + " model of `tenor train issues` (default: ${DEFAULT-VALUE}).")
  private String issueOpinion;

  @Option(
      names = "--issue-rates",
      paramLabel = "FILE",
      description =
          "What `tenor evaluate --json FILE` wrote: shares of issues are corrected by its rates "
              + "(default: none are).")
  private Path issueRates;

  @Mixin private RecordOptions records;

  @Mixin private CopyOptions copies;

  @Mixin private SpeechOptions speech;

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

  @Mixin private GateOptions gates;

  @Option(
      names = "--keep-snapshots",
      defaultValue = "3",
      paramLabel = "COUNT",
      description = "How many snapshots stay, the new one included (default: ${DEFAULT-VALUE}).")
  private int keepSnapshots;

  @Mixin private PublishOptions publish;

  @Option(
      names = "--log-format",
      defaultValue = "text",
      paramLabel = "text|json",
      description =
          "What the lines about stages look like: text for people, or a JSON object each for "
              + "collectors of logs (default: ${DEFAULT-VALUE}).")
  private LogFormat logFormat;

  @Option(
      names = "--lineage",
      paramLabel = "FILE",
      description =
          "Appends what the run reads and writes to FILE, as OpenLineage events, an object a line "
              + "(default: nothing is told).")
  private Path lineage;

  @Option(
      names = "--dry-run",
      description =
          "Checks options and input, tells what a run would read, reuse and write, and writes "
              + "nothing.")
  private boolean dryRun;

  @Mixin private MasterOption master;

  @Override
  public Integer call() throws IOException {
    OptionProblems.requireNone(
        spec,
        records::format,
        records::fieldNames,
        copies::nearness,
        speech::mode,
        tone::tier,
        this::toneScope,
        articles::rules,
        window::days,
        this::storeText,
        gates::limits,
        gates::targetFileMebibytes,
        this::keepSnapshots,
        publish::place);
    RunOptions options =
        new RunOptions(
            inputs,
            records.format(),
            records.fieldNames(),
            copies.nearness(),
            taxonomy,
            speech.mode(),
            speech.model(),
            speech.speakers(),
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
            gates.limits(),
            gates.targetFileMebibytes(),
            keepSnapshots(),
            publish.place());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    RunLog log = logFormat.on(out);
    LineageEvents events = new LineageEvents(Optional.ofNullable(lineage), Clock.systemUTC());
    RunJob job = new RunJob(options, new Progress(log), events);
    try (SignalWatch watch = SignalWatch.over(log, job::end)) {
      if (dryRun) {
        job.plan();
        return 0;
      }
      RunSummary summary = job.run();
      log.close();
      if (logFormat == LogFormat.TEXT) {
        SummaryText.print(summary, warehouse, out);
      }
      return 0;
    } catch (Exception e) { // Scala's code throws checked ones that Java does not see
      Failures.Told told = Failures.told(e);
      log.failed(told.exitCode(), told.lines());
      throw e;
    }
  }

  private int keepSnapshots() {
    return inRange("--keep-snapshots", keepSnapshots, 1, 1000);
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
