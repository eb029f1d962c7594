package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.classify.Drift;
import dev.tenor.classify.ToneModel;
import dev.tenor.classify.ToneTier;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftNoticeTest {
  private static final Drift.Change SAME = new Drift.Change(.1, .11, .01, .6, false);
  private static final Drift.Change OTHER = new Drift.Change(.31, .52, .21, .0001, true);

  @Test
  void theLineNamesWhatHasMoved() {
    assertThat(notice(120, SAME, SAME, SAME).line())
        .isEqualTo("statements look like those of the training");
    assertThat(notice(120, OTHER, SAME, OTHER).line())
        .isEqualTo("unlike the training: scores (0.21), unknown words 52%, was 31%");
    assertThat(notice(9, SAME, SAME, SAME).line()).isEqualTo("9 articles are too few to tell");
    assertThat(new DriftNotice(model(), null).line())
        .isEqualTo("no profile of its training in lexical-0-x");
  }

  @Test
  void theFiguresBecomeMetricsOfTheTier() {
    Progress progress =
        new Progress(
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    notice(120, SAME, SAME, OTHER).measure(progress);
    List<Progress.Metric> metrics = progress.metricsWith(List.of());

    assertThat(metrics)
        .contains(
            new Progress.Metric("drift_lexical", "has_profile", 1),
            new Progress.Metric("drift_lexical", "articles", 120),
            new Progress.Metric("drift_lexical", "is_drift", 1),
            new Progress.Metric("drift_lexical", "unknown_word_share_of_training", .31),
            new Progress.Metric("drift_lexical", "unknown_word_share", .52));
    assertThat(metrics).extracting(Progress.Metric::metric).doesNotHaveDuplicates();
  }

  private static DriftNotice notice(
      long articles, Drift.Change scores, Drift.Change uncertain, Drift.Change unknown) {
    return new DriftNotice(model(), new Drift(articles, 2000, scores, uncertain, unknown));
  }

  private static ToneModel model() {
    return new ToneModel("lexical-0-x", ToneTier.LEXICAL, null, null, null, null);
  }
}
