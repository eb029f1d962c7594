package dev.tenor.speech.learn;

import dev.tenor.speech.CueFeatures;
import dev.tenor.speech.FeatureList;
import dev.tenor.speech.LearnedFinder;
import dev.tenor.speech.Proposal;
import dev.tenor.speech.RankFeatures;
import dev.tenor.speech.SpeechModel;
import dev.tenor.speech.Tag;
import dev.tenor.speech.WeightTable;
import dev.tenor.speech.Window;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Learns a {@link SpeechModel}: which words report, what around them is content and source, and
 * which of the findings to accept. The last is learned from findings in articles that the first two
 * have not seen. The same examples in the same order give the same bytes.
 */
public final class SpeechTrainer {
  private static final int CUE_BITS = 20;
  private static final int TAG_BITS = 21;
  private static final int PAIR_BITS = 17;
  private static final int RANK_BITS = 18;
  private static final int FEWEST = 3;
  private static final int CHOOSING_EPOCHS = 4;
  private static final int EPOCHS = 8;

  /** What fits into a model of four megabytes and the cache of a processor. */
  private static final int MOST_TAG_ROWS = 200_000;

  private static final int MOST_PAIR_ROWS = 16_000;

  private static final int FOLDS = 3;

  /** Probability from which on a finding is a statement: the best F1 end to end on PolNeAR. */
  private static final float THRESHOLD = 0.34f;

  private static final long SEED = 20161108;

  /** Log-odds of a reporting word from which on its surroundings are tagged: one in six. */
  private static final float CUE_THRESHOLD = -1.6f;

  /** The same while learning what to reject: less likely words give more to reject. */
  private static final float LEARNING_CUE_THRESHOLD = -1.8f;

  /** Shared characters from which on a content is found, as PolNeAR's scorer counts. */
  private static final double AGREEMENT = 0.5;

  /** Weights below this move no decision. */
  private static final float PRUNED = 0.03f;

  private SpeechTrainer() {}

  public static SpeechModel train(List<AnnotatedExample> examples) {
    List<PreparedArticle> articles = new ArrayList<>();
    for (AnnotatedExample example : examples) {
      articles.add(new PreparedArticle(example));
    }
    List<int[]> rankFeatures = new ArrayList<>();
    List<Float> rankTargets = new ArrayList<>();
    WeightTable none = WeightTable.of(new float[1 << RANK_BITS], 1, 0);
    for (int fold = 0; fold < FOLDS; fold++) {
      List<PreparedArticle> seen = new ArrayList<>();
      List<PreparedArticle> unseen = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(articles.get(i));
      }
      LearnedFinder finder = new LearnedFinder(tagger(seen, none, LEARNING_CUE_THRESHOLD, 0));
      for (PreparedArticle article : unseen) {
        judge(article, finder, rankFeatures, rankTargets);
      }
    }
    float[] targets = new float[rankTargets.size()];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = rankTargets.get(i);
    }
    RowFilter.frequent(rankFeatures, RANK_BITS, FEWEST).strip(rankFeatures);
    float[] ranks =
        new LogisticTrainer(RANK_BITS, 0.05f, 1e-4f).train(rankFeatures, targets, 6, SEED);
    return tagger(articles, WeightTable.of(ranks, 1, PRUNED), CUE_THRESHOLD, THRESHOLD);
  }

  private static SpeechModel tagger(
      List<PreparedArticle> articles, WeightTable ranks, float cueThreshold, float threshold) {
    CueCounts counts = new CueCounts();
    for (int i = 0; i < articles.size(); i++) {
      counts.add(articles.get(i));
    }
    Set<Long> words = counts.candidates(articles);
    Lessons lessons = new Lessons();
    List<int[]> cueFeatures = new ArrayList<>();
    List<Float> cueTargets = new ArrayList<>();
    FeatureList features = new FeatureList(CUE_BITS);
    for (PreparedArticle article : articles) {
      TokenRows rows = new TokenRows(article.reading, TAG_BITS, PAIR_BITS);
      Set<Integer> anchors = new HashSet<>();
      for (int i = 0; i < article.attributionTags.size(); i++) {
        int anchor = article.anchor(i, counts);
        if (anchor >= 0 && anchors.add(anchor)) {
          Window window = Window.around(article.reading, anchor);
          int[] tags = article.tags(i, window);
          if (java.util.Arrays.stream(tags).anyMatch(tag -> tag == Tag.CONTENT)) {
            lessons.add(new Lesson(rows, window, tags, TAG_BITS, PAIR_BITS));
          }
        }
      }
      for (int token = 0; token < article.reading.size(); token++) {
        if (anchors.contains(token)
            || SpeechModel.isCandidate(article.reading, words::contains, token)) {
          CueFeatures.list(article.reading, token, features);
          cueFeatures.add(features.toArray());
          cueTargets.add(anchors.contains(token) ? 1f : 0f);
        }
      }
    }
    float[] targets = new float[cueTargets.size()];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = cueTargets.get(i);
    }
    RowFilter.frequent(cueFeatures, CUE_BITS, FEWEST).strip(cueFeatures);
    float[] cues = new LogisticTrainer(CUE_BITS, 0.1f, 1e-4f).train(cueFeatures, targets, 5, SEED);
    SequenceTrainer sequences = sequences(lessons);
    return new SpeechModel(
        words,
        WeightTable.of(cues, 1, PRUNED),
        WeightTable.of(sequences.tagWeights(), Tag.COUNT, PRUNED),
        WeightTable.of(sequences.pairWeights(), Tag.PAIRS, PRUNED),
        ranks,
        cueThreshold,
        threshold);
  }

  /** Learns with all features that are not rare, then again with the strongest of them. */
  private static SequenceTrainer sequences(Lessons lessons) {
    lessons.stripRare(TAG_BITS, PAIR_BITS, FEWEST);
    SequenceTrainer all = new SequenceTrainer(TAG_BITS, PAIR_BITS, 0.05f, 1e-4f);
    all.train(lessons.all(), CHOOSING_EPOCHS, SEED);
    lessons.strip(
        RowFilter.strong(all.tagWeights(), Tag.COUNT, MOST_TAG_ROWS),
        RowFilter.strong(all.pairWeights(), Tag.PAIRS, MOST_PAIR_ROWS));
    SequenceTrainer chosen = new SequenceTrainer(TAG_BITS, PAIR_BITS, 0.05f, 1e-4f);
    chosen.train(lessons.all(), EPOCHS, SEED);
    return chosen;
  }

  private static void judge(
      PreparedArticle article, LearnedFinder finder, List<int[]> features, List<Float> targets) {
    List<Proposal> proposals = finder.proposals(article.reading);
    FeatureList list = new FeatureList(RANK_BITS);
    for (int i = 0; i < proposals.size(); i++) {
      RankFeatures.list(article.reading, proposals, i, list);
      features.add(list.toArray());
      targets.add(article.worth(proposals.get(i), AGREEMENT));
    }
  }
}
