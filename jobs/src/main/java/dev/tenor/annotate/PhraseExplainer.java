package dev.tenor.annotate;

import dev.tenor.issue.IssueMatcher;
import dev.tenor.issue.Verdict;
import dev.tenor.model.Field;
import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import dev.tenor.text.CodePoints;
import dev.tenor.text.SentenceSplitter;

/** Shows a phrase in its sentence and asks the taxonomy whether it knows the words. */
final class PhraseExplainer {
  /** Room for a long sentence of a newspaper, on either side. */
  private static final int MOST_AROUND = 150;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final IssueMatcher matcher;

  PhraseExplainer(IssueMatcher matcher) {
    this.matcher = matcher;
  }

  PhraseExample explain(CountPhrases.UseInArticle found) {
    PhraseUse use = found.use();
    SplitText title = found.title() == null ? null : splitter.split(found.title());
    SplitText text = splitter.split(found.text());
    Span words = new Span(use.start(), use.end());
    Span inCodePoints = CodePoints.of(found.text()).span(words);
    return new PhraseExample(
        use.month(),
        use.phraseKey(),
        use.phrase(),
        use.articleId(),
        snippet(text, words),
        inCodePoints.start(),
        inCodePoints.end(),
        isCovered(title, text, words));
  }

  /** A term that was found and rejected covers its words too: its author thought of them. */
  private boolean isCovered(SplitText title, SplitText text, Span words) {
    for (Verdict verdict : matcher.explain(title, text)) {
      if (verdict.field() == Field.TEXT && verdict.span().overlaps(words)) {
        return true;
      }
    }
    return false;
  }

  private static String snippet(SplitText split, Span words) {
    int index = split.sentenceAt(words.start());
    Span sentence = index < 0 ? words : split.sentences().get(index);
    String text = split.text();
    int from = Math.max(Math.min(sentence.start(), words.start()), words.start() - MOST_AROUND);
    int to = Math.min(Math.max(sentence.end(), words.end()), words.end() + MOST_AROUND);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to--;
    }
    String front = from > sentence.start() ? "…" : "";
    String back = to < sentence.end() ? "…" : "";
    return front + text.substring(from, to).replaceAll("\\s+", " ") + back;
  }
}
