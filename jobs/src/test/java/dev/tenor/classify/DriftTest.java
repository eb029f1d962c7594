package dev.tenor.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DriftTest {
  private static final List<List<DriftSign>> ARTICLES = articles(new Random(1), 300, 0, 0);
  private static final DriftProfile PROFILE = DriftProfile.of(all(ARTICLES));

  @Test
  void articlesDrawnFromTheTrainingAreSilent() {
    int alarms = 0;
    Random random = new Random(2);
    for (int trial = 0; trial < 200; trial++) {
      int size = 12 + random.nextInt(200);
      List<DriftSign> drawn = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        String name = "drawn-" + i;
        ARTICLES
            .get(random.nextInt(ARTICLES.size()))
            .forEach(
                s -> drawn.add(new DriftSign(name, s.score(), s.isUncertain(), s.unknownShare())));
      }
      alarms += Drift.of(PROFILE, drawn).isDrift() ? 1 : 0;
    }
    assertThat(alarms).isLessThanOrEqualTo(10);
  }

  @Test
  void newArticlesOfTheSameKindAreSilent() {
    int alarms = 0;
    int significant = 0;
    for (int trial = 0; trial < 200; trial++) {
      Random random = new Random(1000 + trial);
      Drift drift = Drift.of(PROFILE, all(articles(random, 12 + random.nextInt(200), 0, 0)));
      alarms += drift.isDrift() ? 1 : 0;
      significant +=
          Math.min(
                      drift.scores().pValue(),
                      Math.min(drift.uncertain().pValue(), drift.unknown().pValue()))
                  < .05
              ? 1
              : 0;
    }
    assertThat(alarms).isLessThanOrEqualTo(10);
    // The test alone, without what makes a difference worth a word, keeps its level, too.
    assertThat(significant).isLessThanOrEqualTo(20);
  }

  @Test
  void eachSideThatMovesIsNoticed() {
    Drift surer = Drift.of(PROFILE, all(articles(new Random(3), 60, .25, 0)));
    Drift stranger = Drift.of(PROFILE, all(articles(new Random(4), 60, 0, .15)));

    assertThat(surer.scores().isDrift()).isTrue();
    assertThat(surer.unknown().isDrift()).isFalse();
    assertThat(stranger.unknown().isDrift()).isTrue();
    assertThat(stranger.unknown().now() - stranger.unknown().before()).isBetween(.1, .2);
    assertThat(stranger.scores().isDrift()).isFalse();
    assertThat(surer.isDrift()).isTrue();
  }

  @Test
  void aProfileTravelsToExecutors() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(PROFILE);
    }
    DriftProfile arrived;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      arrived = (DriftProfile) in.readObject();
    }
    List<DriftSign> signs = all(articles(new Random(8), 40, 0, 0));

    assertThat(Drift.of(arrived, signs)).isEqualTo(Drift.of(PROFILE, signs));
  }

  @Test
  void fewArticlesTellNothing() {
    Drift drift = Drift.of(PROFILE, all(articles(new Random(5), 9, .9, .9)));

    assertThat(drift.canBeTold()).isFalse();
    assertThat(drift.isDrift()).isFalse();
  }

  @Test
  void theOrderOfStatementsDoesNotMatter() {
    List<DriftSign> signs = all(articles(new Random(6), 40, 0, 0));
    List<DriftSign> shuffled = new ArrayList<>(signs);
    java.util.Collections.shuffle(shuffled, new Random(7));

    assertThat(Drift.of(PROFILE, shuffled)).isEqualTo(Drift.of(PROFILE, signs));
  }

  /** Articles have a mood and a vocabulary of their own: statements of one are alike. */
  private static List<List<DriftSign>> articles(
      Random random, int count, double mood, double strangeness) {
    List<List<DriftSign>> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double ownMood = mood + .3 * random.nextGaussian();
      double ownWords = strangeness + .3 + .08 * random.nextGaussian();
      List<DriftSign> article = new ArrayList<>();
      int size = 3 + random.nextInt(30);
      for (int j = 0; j < size; j++) {
        double score = Math.tanh(ownMood + .6 * random.nextGaussian());
        double unknown = Math.min(1, Math.max(0, ownWords + .1 * random.nextGaussian()));
        article.add(new DriftSign("a" + i, score, Math.abs(score) < .05, unknown));
      }
      articles.add(article);
    }
    return articles;
  }

  private static List<DriftSign> all(List<List<DriftSign>> articles) {
    return articles.stream().flatMap(List::stream).toList();
  }
}
