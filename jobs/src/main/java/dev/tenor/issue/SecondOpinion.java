package dev.tenor.issue;

import dev.tenor.model.Field;
import dev.tenor.model.IssueMention;
import dev.tenor.model.SplitText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks of each mention in a text how likely a reader agrees, from where it stands and how it is
 * borne out in the article, and drops those that are unlikely. Titles are left as they are.
 *
 * <p>A logistic regression over ten features that know neither words nor issues, so that it serves
 * any taxonomy. How it was measured: jobs/docs/decisions, "A second opinion on mentions".
 */
public final class SecondOpinion implements IssueFinder {
  /** Learned from the mentions in 42 articles of which every sentence was read for issues. */
  private static final double BIAS = 0.48;

  private static final double LOG_SENTENCES_OF_ISSUE = -0.22;
  private static final double ONLY_SENTENCE_OF_ISSUE = -0.18;
  private static final double ISSUE_IN_TITLE = 0.73;
  private static final double PLACE_IN_TEXT = -0.15;
  private static final double WEAK_TERMS_ALONE = -1.36;
  private static final double SEVERAL_TERMS = 1.11;
  private static final double ISSUE_IN_NEXT_SENTENCE = 0.77;
  private static final double SHARE_OF_ISSUE = 1.31;
  private static final double LOG_LENGTH = -0.20;

  /** A sentence of e^5 characters is of usual length. */
  private static final double USUAL_LOG_LENGTH = 5;

  private static final int SHORTEST_SENTENCE = 3;

  /** Chosen on the same articles by cross-checks: more is lost than won above it. */
  private static final double LEAST_PROBABILITY = 0.4;

  private final IssueMatcher matcher;

  private SecondOpinion(IssueMatcher matcher) {
    this.matcher = matcher;
  }

  public static SecondOpinion of(Taxonomy taxonomy) {
    return new SecondOpinion(IssueMatcher.of(taxonomy));
  }

  @Override
  public List<IssueMention> find(SplitText title, SplitText text) {
    List<IssueMention> mentions = matcher.find(title, text);
    Evidence evidence = new Evidence(text, matcher.explain(title, text));
    List<IssueMention> kept = new ArrayList<>(mentions.size());
    for (IssueMention mention : mentions) {
      if (mention.field() == Field.TITLE) {
        kept.add(mention);
        continue;
      }
      double probability = evidence.probability(mention);
      if (probability >= LEAST_PROBABILITY) {
        kept.add(mention.withProbability(probability));
      }
    }
    return kept;
  }

  /** A sentence of the text in which an issue is mentioned. */
  private record Place(String issueId, int sentence) {}

  private static final class Evidence {
    private final SplitText text;
    private final Map<Place, Integer> terms = new HashMap<>();
    private final Set<Place> strong = new HashSet<>();
    private final Map<String, Integer> sentencesOfIssue = new HashMap<>();
    private final Set<String> inTitle = new HashSet<>();

    Evidence(SplitText text, List<Verdict> verdicts) {
      this.text = text;
      for (Verdict verdict : verdicts) {
        if (!verdict.counts()) {
          continue;
        }
        if (verdict.field() == Field.TITLE) {
          inTitle.add(verdict.issueId());
          continue;
        }
        Place place = new Place(verdict.issueId(), text.sentenceAt(verdict.span().start()));
        if (terms.merge(place, 1, Integer::sum) == 1) {
          sentencesOfIssue.merge(place.issueId(), 1, Integer::sum);
        }
        if (!verdict.term().isWeak()) {
          strong.add(place);
        }
      }
    }

    double probability(IssueMention mention) {
      int sentence = text.sentenceAt(mention.span().start());
      String issue = mention.issueId();
      Place place = new Place(issue, sentence);
      int sentences = sentencesOfIssue.get(issue);
      boolean isNextDoor =
          terms.containsKey(new Place(issue, sentence - 1))
              || terms.containsKey(new Place(issue, sentence + 1));
      double score =
          BIAS
              + LOG_SENTENCES_OF_ISSUE * Math.log(sentences)
              + (sentences == 1 ? ONLY_SENTENCE_OF_ISSUE : 0)
              + (inTitle.contains(issue) ? ISSUE_IN_TITLE : 0)
              + PLACE_IN_TEXT * sentence / text.sentences().size()
              + (strong.contains(place) ? 0 : WEAK_TERMS_ALONE)
              + (terms.get(place) > 1 ? SEVERAL_TERMS : 0)
              + (isNextDoor ? ISSUE_IN_NEXT_SENTENCE : 0)
              + SHARE_OF_ISSUE * sentences / terms.size()
              + LOG_LENGTH
                  * (Math.log(Math.max(SHORTEST_SENTENCE, mention.sentence().length()))
                      - USUAL_LOG_LENGTH);
      return 1 / (1 + Math.exp(-score));
    }
  }
}
