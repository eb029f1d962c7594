package dev.tenor.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.model.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldsTest {
  @Test
  void aGroupIsNeverSplitAndTonesAreSpread() {
    List<LabelledStatement> labels = LabelFixture.labels(180);
    int[] folds = Folds.of(labels);
    Map<String, Integer> foldOfGroup = new HashMap<>();
    int[][] held = new int[Folds.COUNT][3];
    for (int i = 0; i < folds.length; i++) {
      Integer before = foldOfGroup.putIfAbsent(labels.get(i).group(), folds[i]);
      assertThat(before == null || before == folds[i]).isTrue();
      held[folds[i]][labels.get(i).tone().ordinal()]++;
    }
    for (int[] fold : held) {
      assertThat(fold).containsExactly(12, 12, 12);
    }
  }

  @Test
  void fewerArticlesThanFoldsAreRefused() {
    List<LabelledStatement> labels = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      labels.add(LabelFixture.label("l" + i, "g" + i % 4, Tone.values()[i % 3], "it is so"));
    }

    assertThatThrownBy(() -> TeachableLabels.require(labels))
        .isInstanceOf(LabelProblem.class)
        .hasMessageContaining("4 articles or scenes; 5 are the least");
  }

  @Test
  void tooFewLabelsAndMissingTonesAreRefused() {
    assertThatThrownBy(() -> TeachableLabels.require(LabelFixture.labels(20)))
        .isInstanceOf(LabelProblem.class)
        .hasMessageContaining("20 labelled statements are too few; 100 are the least");
    List<LabelledStatement> oneTone =
        LabelFixture.labels(600).stream().filter(l -> l.tone() == Tone.NEUTRAL).toList();
    assertThatThrownBy(() -> TeachableLabels.require(oneTone))
        .isInstanceOf(LabelProblem.class)
        .hasMessageContaining("no statements labelled negative");
  }
}
