package dev.tenor.issue;

import dev.tenor.model.Field;
import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the article around a sentence says for and against an issue being mentioned there. Features
 * know neither words nor issues but through {@link IssueWords}, so one judgement serves all issues.
 */
public final class Evidence {
  /** How many numbers describe a candidate. */
  public static final int WIDTH = 32;

  private static final int NEAR = 3;
  private static final int WIDE = 10;

  /** A sentence of e^5 characters is of usual length; below sixty it is a remark. */
  private static final double USUAL_LOG_LENGTH = 5;

  private static final int SHORTEST = 3;
  private static final int REMARK = 60;
  private static final int FIRST_OF_TERMS = 22;
  private static final int FIRST_OF_REJECTIONS = 27;

  private final SplitText text;
  private final int size;
  private final Set<String> inTitle = new HashSet<>();
  private final Map<String, Map<Integer, List<Verdict>>> verdicts = new HashMap<>();
  private final Map<String, Presences> present = new TreeMap<>();
  private final int[] issuesOfSentence;
  private int pairs;
  private int mostSentences;

  private Evidence(SplitText text, List<Verdict> found) {
    this.text = text;
    this.size = text.sentences().size();
    this.issuesOfSentence = new int[size];
    for (Verdict verdict : found) {
      if (verdict.field() == Field.TEXT) {
        int sentence = text.sentenceAt(verdict.span().start());
        verdicts
            .computeIfAbsent(verdict.issueId(), fresh -> new HashMap<>())
            .computeIfAbsent(sentence, fresh -> new ArrayList<>())
            .add(verdict);
        if (verdict.counts()
            && present
                .computeIfAbsent(verdict.issueId(), fresh -> new Presences(size))
                .add(sentence)) {
          pairs++;
          issuesOfSentence[sentence]++;
        }
      } else if (verdict.counts()) {
        inTitle.add(verdict.issueId());
        present.computeIfAbsent(verdict.issueId(), fresh -> new Presences(size));
      }
    }
    for (Presences presences : present.values()) {
      presences.finish();
      mostSentences = Math.max(mostSentences, presences.total());
    }
  }

  /**
   * Every sentence with every issue that the article mentions and the words know, issue by issue.
   *
   * @param found what became of the matches of terms in the article
   */
  public static List<Candidate> candidates(SplitText text, List<Verdict> found, IssueWords words) {
    Evidence evidence = new Evidence(text, found);
    List<String> issues =
        evidence.present.keySet().stream().filter(words.issueIds()::contains).toList();
    double[][] margins = evidence.margins(issues, words);
    List<Candidate> candidates = new ArrayList<>(issues.size() * evidence.size);
    for (int i = 0; i < issues.size(); i++) {
      double[] running = new double[evidence.size + 1];
      for (int sentence = 0; sentence < evidence.size; sentence++) {
        running[sentence + 1] = running[sentence] + margins[i][sentence];
      }
      for (int sentence = 0; sentence < evidence.size; sentence++) {
        candidates.add(evidence.candidate(issues.get(i), sentence, margins[i], running));
      }
    }
    return candidates;
  }

  private double[][] margins(List<String> issues, IssueWords words) {
    int[] numbers = issues.stream().mapToInt(words.issueIds()::indexOf).toArray();
    double[][] margins = new double[issues.size()][size];
    for (int sentence = 0; sentence < size; sentence++) {
      SentenceWords read = SentenceWords.of(text.text(), text.sentences().get(sentence));
      double[] plain = words.margins(read.hashes(List.of()), numbers);
      for (int i = 0; i < numbers.length; i++) {
        List<Span> masked = hits(issues.get(i), sentence).stream().map(Verdict::span).toList();
        margins[i][sentence] =
            masked.isEmpty()
                ? plain[i]
                : words.margins(read.hashes(masked), new int[] {numbers[i]})[0];
      }
    }
    return margins;
  }

  private List<Verdict> hits(String issue, int sentence) {
    return verdicts.getOrDefault(issue, Map.of()).getOrDefault(sentence, List.of());
  }

  private Candidate candidate(String issue, int sentence, double[] margins, double[] running) {
    Presences there = present.get(issue);
    int own = there.at(sentence);
    int others = there.total() - own;
    Span span = text.sentences().get(sentence);
    double length = Math.max(SHORTEST, span.length());
    int before = Math.max(0, sentence - 1);
    int after = Math.min(size - 1, sentence + 1);
    int from = Math.max(0, sentence - NEAR);
    int to = Math.min(size, sentence + NEAR + 1);
    double[] features = new double[WIDTH];
    features[0] = Math.log1p(others);
    features[1] = others == 0 ? 1 : 0;
    features[2] = inTitle.contains(issue) ? 1 : 0;
    features[3] = Math.log((others + .5) / (mostSentences + .5));
    features[4] = Math.log(size);
    features[5] = others / (double) Math.max(1, size - 1);
    features[6] = others / (double) Math.max(1, pairs);
    features[7] = (there.within(sentence - NEAR, sentence + NEAR) - own) / (2.0 * NEAR);
    features[8] = (there.within(sentence - WIDE, sentence + WIDE) - own) / (2.0 * WIDE);
    features[9] = there.at(sentence - 1);
    features[10] = there.at(sentence + 1);
    features[11] = there.closeness(sentence);
    features[12] = Math.log(length) - USUAL_LOG_LENGTH;
    features[13] = Math.log1p(issuesOfSentence[sentence] - own);
    features[14] = sentence / (double) size;
    features[15] = margins[sentence];
    features[16] = running[size] / size;
    features[17] = (running[to] - running[from]) / (to - from);
    features[18] = (margins[before] + margins[after]) / 2;
    features[19] = isInParagraph(there, sentence) ? 1 : 0;
    features[20] = span.length() < REMARK ? 1 : 0;
    features[21] = features[9] * features[10];
    if (own > 0) {
      addTerms(features, hits(issue, sentence), length);
    } else {
      for (Verdict verdict : hits(issue, sentence)) {
        features[FIRST_OF_REJECTIONS + verdict.outcome().ordinal() - 1] = 1;
      }
    }
    return new Candidate(issue, sentence, own > 0, others == 0, features);
  }

  private static void addTerms(double[] features, List<Verdict> hits, double length) {
    Set<String> terms = new HashSet<>();
    int counting = 0;
    int covered = 0;
    boolean isWeak = true;
    boolean isConditional = true;
    for (Verdict verdict : hits) {
      if (verdict.counts()) {
        counting++;
        covered += verdict.span().length();
        terms.add(verdict.term().written());
        isWeak &= verdict.term().isWeak();
        isConditional &= verdict.term().near() != null;
      }
    }
    features[FIRST_OF_TERMS] = Math.log(counting);
    features[FIRST_OF_TERMS + 1] = terms.size() > 1 ? 1 : 0;
    features[FIRST_OF_TERMS + 2] = isWeak ? 1 : 0;
    features[FIRST_OF_TERMS + 3] = Math.min(1, covered / length);
    features[FIRST_OF_TERMS + 4] = isConditional ? 1 : 0;
  }

  /** Whether one of the sentences close by in the same paragraph mentions the issue. */
  private boolean isInParagraph(Presences there, int sentence) {
    int paragraph = paragraphOf(sentence);
    for (int other = Math.max(0, sentence - 2 * NEAR);
        other <= Math.min(size - 1, sentence + 2 * NEAR);
        other++) {
      if (other != sentence && there.at(other) > 0 && paragraphOf(other) == paragraph) {
        return true;
      }
    }
    return false;
  }

  private int paragraphOf(int sentence) {
    return text.paragraphAt(text.sentences().get(sentence).start());
  }
}
