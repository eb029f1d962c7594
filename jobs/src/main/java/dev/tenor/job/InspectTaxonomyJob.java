package dev.tenor.job;

import dev.tenor.corpus.ArticleRules;
import dev.tenor.corpus.FieldNames;
import dev.tenor.corpus.InputFile;
import dev.tenor.corpus.InputFiles;
import dev.tenor.corpus.LocalCorpus;
import dev.tenor.corpus.Reading;
import dev.tenor.issue.Taxonomy;
import dev.tenor.spark.HadoopSettings;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows what a taxonomy finds in a corpus; publishes nothing. */
public final class InspectTaxonomyJob {
  private final String taxonomy;
  private final List<String> corpus;
  private final FieldNames fields;
  private final int maxTextBytes;
  private final int limit;

  /**
   * @param taxonomy name of a shipped taxonomy, or path of a YAML file
   * @param corpus files or folders
   * @param limit how many snippets to keep of each term and each issue
   */
  public InspectTaxonomyJob(
      String taxonomy, List<String> corpus, FieldNames fields, int maxTextBytes, int limit) {
    this.taxonomy = taxonomy;
    this.corpus = corpus;
    this.fields = fields;
    this.maxTextBytes = maxTextBytes;
    this.limit = limit;
  }

  /**
   * @throws UsageProblem where the taxonomy is wrong, before anything is read
   * @throws dev.tenor.corpus.InputProblem where the corpus is missing, empty or unreadable
   */
  public TaxonomyFindings run() throws IOException {
    Taxonomy checked = Taxonomies.load("taxonomy", taxonomy);
    List<InputFile> files = InputFiles.list(HadoopSettings.ofProcess(), corpus, Optional.empty());
    return findings(checked, new LocalCorpus(fields, ArticleRules.plain(maxTextBytes)).read(files));
  }

  private TaxonomyFindings findings(Taxonomy checked, Iterator<Reading> readings) {
    TaxonomyTrial trial = new TaxonomyTrial(checked, limit);
    Set<String> seen = new HashSet<>();
    long unreadable = 0;
    while (readings.hasNext()) {
      Reading reading = readings.next();
      if (reading.article() == null) {
        unreadable++;
      } else if (seen.add(reading.textSha256())) {
        trial.add(reading.article());
      }
    }
    return trial.findings(unreadable);
  }
}
