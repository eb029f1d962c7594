package dev.tenor.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Tone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingSettingsTest {
  @Test
  void sentencesWrittenToTeachAloneGetThePriorAndTheDoubtOfNews() {
    List<LabelledStatement> written = LabelFixture.labels(30);
    TrainingSettings settings = TrainingSettings.of(written, List.of());

    assertThat(settings.surety()).isLessThan(1);
    assertThat(settings.toneWeights()[Tone.NEUTRAL.ordinal()]).isGreaterThan(1);
    assertThat(settings.toneWeights()[Tone.POSITIVE.ordinal()]).isLessThan(1);
    assertThat(ClassWeights.scale(written, List.of())).isEqualTo(settings.toneWeights());
  }

  @Test
  void labelsOfPublishedArticlesDecideForThemselves() {
    List<LabelledStatement> labels = new ArrayList<>(LabelFixture.labels(30));
    LabelledStatement first = labels.get(0);
    labels.add(
        new LabelledStatement(
            "p", "p", "news", Origin.PUBLISHED, first.statement(), first.tone(), 1));
    TrainingSettings settings = TrainingSettings.of(labels, List.of());

    assertThat(settings.surety()).isEqualTo(1);
    assertThat(settings.toneWeights()).containsOnly(1);
    assertThat(settings.vectors()).hasSizeGreaterThan(1);
  }
}
