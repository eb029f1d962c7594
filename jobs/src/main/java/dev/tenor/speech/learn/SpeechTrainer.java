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
  private static final int CUE_BITS = 17;
  private static final int TAG_BITS = 18;
  private static final int PAIR_BITS = 14;
  private static final int RANK_BITS = 16;
  private static final int FOLDS = 3;
  private static final long SEED = 20161108;

  /** Log-odds of a reporting word from which on its surroundings are tagged: one in ten. */
  private static final float CUE_THRESHOLD = -2.2f;

  /** Shared characters from which on a content is found, as PolNeAR's scorer counts. */
  private static final double AGREEMENT = 0.5;

  /** Weights below this move no decision. */
  private static final float PRUNED = 0.004f;

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
      LearnedFinder finder = new LearnedFinder(tagger(seen, none, 0));
      for (PreparedArticle article : unseen) {
        judge(article, finder, rankFeatures, rankTargets);
      }
    }
    float[] targets = new float[rankTargets.size()];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = rankTargets.get(i);
    }
    float[] ranks =
        new LogisticTrainer(RANK_BITS, 0.05f, 1e-4f).train(rankFeatures, targets, 6, SEED);
    float threshold = 0.38f;
    return tagger(articles, WeightTable.of(ranks, 1, PRUNED), threshold);
  }

  private static SpeechModel tagger(
      List<PreparedArticle> articles, WeightTable ranks, float threshold) {
    CueCounts counts = new CueCounts();
    for (int i = 0; i < articles.size(); i++) {
      counts.add(articles.get(i));
    }
    Set<Long> words = counts.candidates();
    List<Lesson> lessons = new ArrayList<>();
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
        if (anchors.contains(token) || SpeechModel.isCandidate(article.reading, words, token)) {
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
    float[] cues = new LogisticTrainer(CUE_BITS, 0.1f, 1e-4f).train(cueFeatures, targets, 5, SEED);
    SequenceTrainer sequences = new SequenceTrainer(TAG_BITS, PAIR_BITS, 0.1f, 1e-4f);
    sequences.train(lessons, 6, SEED);
    return new SpeechModel(
        words,
        WeightTable.of(cues, 1, PRUNED),
        WeightTable.of(sequences.tagWeights(), Tag.COUNT, PRUNED),
        WeightTable.of(sequences.pairWeights(), Tag.PAIRS, PRUNED),
        ranks,
        CUE_THRESHOLD,
        threshold);
  }

  private static void judge(
      PreparedArticle article, LearnedFinder finder, List<int[]> features, List<Float> targets) {
    List<Proposal> proposals = finder.proposals(article.reading);
    FeatureList list = new FeatureList(RANK_BITS);
    for (int i = 0; i < proposals.size(); i++) {
      RankFeatures.list(article.reading, proposals, i, list);
      features.add(list.toArray());
      double best = 0;
      for (int j = 0; j < article.attributionTags.size(); j++) {
        best = Math.max(best, article.agreement(j, proposals.get(i).content()));
      }
      targets.add(best >= AGREEMENT ? 1f : 0f);
    }
  }
}
