package dev.tenor.job;

import dev.tenor.annotate.SpeechFinding;
import dev.tenor.corpus.InputFile;
import dev.tenor.corpus.InputFiles;
import dev.tenor.issue.Taxonomy;
import dev.tenor.spark.HadoopSettings;
import dev.tenor.warehouse.Warehouse;
import java.io.IOException;
import java.util.List;

/**
 * All that a run needs besides Spark, read and checked before it starts.
 *
 * @param files of the input, with their formats
 */
record RunSetting(
    Taxonomy taxonomy,
    IssueRates issueRates,
    List<InputFile> files,
    IssueOpinion opinion,
    SpeechFinding speech,
    CorrectionFile corrections,
    Warehouse warehouse,
    ToneModels models) {

  /**
   * Reads what the options name; writes nothing.
   *
   * @throws dev.tenor.corpus.InputProblem where the input is missing or empty
   * @throws UsageProblem where the taxonomy, the list of speakers or the corrections are wrong, or
   *     a library is missing
   * @throws dev.tenor.classify.LabelProblem where the labels are wrong
   * @throws dev.tenor.classify.ModelProblem where the model is missing or cannot be read
   */
  static RunSetting of(RunOptions options) throws IOException {
    Publications.requireLibraries(options.iceberg());
    Taxonomy taxonomy = Taxonomies.load("--taxonomy", options.taxonomy());
    Warehouse warehouse = new Warehouse(options.warehouse());
    return new RunSetting(
        taxonomy,
        IssueRates.read(options.issueRates(), taxonomy),
        options.inputs().isEmpty()
            ? List.of()
            : InputFiles.list(HadoopSettings.ofProcess(), options.inputs(), options.format()),
        IssueOpinion.choose(options.issueOpinion(), taxonomy.name()),
        SpeechModels.choose(options.speech(), options.speechModel())
            .with(SpeakerLists.load(options.speakers(), options.taxonomy())),
        options.corrections().map(CorrectionFile::read).orElse(CorrectionFile.NONE),
        warehouse,
        ToneModels.choose(
            warehouse, options.tone(), options.toneScope(), options.toneModel(), options.labels()));
  }
}
