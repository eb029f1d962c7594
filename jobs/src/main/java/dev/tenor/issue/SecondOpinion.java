package dev.tenor.issue;

import dev.tenor.model.Field;
import dev.tenor.model.IssueMention;
import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks of each mention in a text how likely a reader agrees and drops those that are unlikely, and
 * adds sentences in which no term stands but which likely mention an issue of the article. Titles,
 * and issues that the model does not know, are left as the terms have them.
 */
public final class SecondOpinion implements IssueFinder {
  /** Half of the F1 that is reached: what keeps F1 at its highest (Lipton et al. 2014). */
  private static final double LEAST = 0.4;

  /** A mention that alone brings an issue into an article must be likelier than not. */
  private static final double LEAST_OF_ONLY_ONE = 0.5;

  private final IssueMatcher matcher;
  private final IssueOpinionModel model;

  private SecondOpinion(IssueMatcher matcher, IssueOpinionModel model) {
    this.matcher = matcher;
    this.model = model;
  }

  public static SecondOpinion of(Taxonomy taxonomy, IssueOpinionModel model) {
    return new SecondOpinion(IssueMatcher.of(taxonomy), model);
  }

  private record Place(String issueId, int sentence) {}

  @Override
  public List<IssueMention> find(SplitText title, SplitText text) {
    IssueMatcher.Findings findings = matcher.findAndExplain(title, text);
    List<IssueMention> inText = new ArrayList<>();
    List<IssueMention> mentions = new ArrayList<>();
    Map<Place, Double> judged = new HashMap<>();
    for (Candidate candidate : Evidence.candidates(text, findings.verdicts(), model.words())) {
      double probability = model.probability(candidate);
      if (candidate.isMention()) {
        boolean isLikely = probability >= (candidate.isOnlyOne() ? LEAST_OF_ONLY_ONE : LEAST);
        judged.put(
            new Place(candidate.issueId(), candidate.sentence()), isLikely ? probability : -1);
      } else if (probability >= LEAST && !candidate.isOnlyOne()) {
        Span sentence = text.sentences().get(candidate.sentence());
        inText.add(
            new IssueMention(
                candidate.issueId(), Field.TEXT, null, sentence, sentence, probability));
      }
    }
    for (IssueMention mention : findings.mentions()) {
      if (mention.field() == Field.TITLE) {
        mentions.add(mention);
        continue;
      }
      int sentence = text.sentenceAt(mention.span().start());
      Double probability = judged.get(new Place(mention.issueId(), sentence));
      if (probability == null) {
        inText.add(mention);
      } else if (probability >= 0) {
        inText.add(mention.withProbability(probability));
      }
    }
    inText.sort(
        Comparator.comparingInt((IssueMention mention) -> mention.span().start())
            .thenComparingInt(mention -> mention.span().end())
            .thenComparing(IssueMention::issueId));
    mentions.addAll(inText);
    return mentions;
  }
}
