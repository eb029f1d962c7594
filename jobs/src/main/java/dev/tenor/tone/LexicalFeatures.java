package dev.tenor.tone;

import dev.tenor.model.Span;
import dev.tenor.model.StatementInContext;
import dev.tenor.text.Fold;
import dev.tenor.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a statement as features, by where they stand.
 *
 * <p>Content words count as {@code c:word}, the cue's as {@code q:word}, words of the sentences
 * around as {@code o:word}. A word in the scope of a negation (up to the next mark of punctuation,
 * at most {@value #NEGATION_SCOPE} words) is marked {@code not_}. Pairs of neighbouring content
 * words and the shape of the content (questions, exclamations, quoted share) come on top.
 */
public final class LexicalFeatures {
  private static final int NEGATION_SCOPE = 6;

  /** Long statements say their tone early; the rest adds cost and noise. */
  private static final int MAX_TOKENS = 400;

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "no",
          "never",
          "nor",
          "neither",
          "nothing",
          "nobody",
          "none",
          "without",
          "cannot",
          "hardly",
          "barely",
          "scarcely",
          "lack",
          "lacks",
          "lacking",
          "fail",
          "fails",
          "failed");

  private LexicalFeatures() {}

  /** Features in order of the text; a feature that occurs twice stands there twice. */
  public static List<String> of(StatementInContext statement) {
    String text = statement.text();
    String folded = Fold.fold(text);
    Tokens tokens = Tokens.of(text);
    List<String> features = new ArrayList<>();
    String previous = "<";
    int negatedUntil = -1;
    int counted = 0;
    for (int i = 0; i < tokens.size() && counted < MAX_TOKENS; i++) {
      Span token = new Span(tokens.start(i), tokens.end(i));
      boolean inContent = statement.content().stream().anyMatch(piece -> piece.contains(token));
      boolean inCue = statement.cue() != null && statement.cue().contains(token);
      counted += inContent ? 1 : 0;
      if (!tokens.isWord(i)) {
        negatedUntil = -1;
        markFeature(folded.charAt(token.start()), inContent, features);
        continue;
      }
      String word = folded.substring(token.start(), token.end());
      boolean negated = i <= negatedUntil;
      if (inContent) {
        features.add((negated ? "c:not_" : "c:") + word);
        features.add("p:" + previous + "_" + word);
        previous = word;
      } else if (inCue) {
        features.add("q:" + word);
      } else {
        features.add("o:" + word);
      }
      if (NEGATIONS.contains(word) || word.endsWith("n't")) {
        negatedUntil = i + NEGATION_SCOPE;
      }
    }
    if (statement.cue() == null) {
      features.add("s:no-cue");
    }
    features.add("s:length-" + Integer.toString(32 - Integer.numberOfLeadingZeros(counted)));
    return features;
  }

  private static void markFeature(char mark, boolean inContent, List<String> features) {
    if (inContent) {
      switch (mark) {
        case '!' -> features.add("s:exclamation");
        case '?' -> features.add("s:question");
        case '"' -> features.add("s:quoted");
        default -> {}
      }
    }
  }
}
