package dev.tenor.classify;

import dev.tenor.issue.IssueMatcher;
import dev.tenor.issue.SentenceWords;
import dev.tenor.issue.Verdict;
import dev.tenor.model.Field;
import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns an article into lessons: what the taxonomy's own strong terms say of its sentences. */
public final class IssueLessons {
  private final List<String> issueIds;
  private final IssueMatcher matcher;

  public IssueLessons(List<String> issueIds, IssueMatcher matcher) {
    this.issueIds = List.copyOf(issueIds);
    this.matcher = matcher;
  }

  /**
   * The lessons of an article, in order of sentences.
   *
   * @param title null where the article has none
   */
  public List<SentenceLesson> of(String articleId, SplitText title, SplitText text) {
    TreeSet<Integer> mentioned = new TreeSet<>();
    Map<Integer, Map<Integer, List<Span>>> strong = new TreeMap<>();
    Map<Integer, Map<Integer, List<Span>>> all = new TreeMap<>();
    for (Verdict verdict : matcher.explain(title, text)) {
      int issue = issueIds.indexOf(verdict.issueId());
      if (verdict.counts()) {
        mentioned.add(issue);
      }
      if (verdict.field() == Field.TEXT) {
        int sentence = text.sentenceAt(verdict.span().start());
        note(all, sentence, issue, verdict.span());
        if (verdict.counts() && !verdict.term().isWeak()) {
          note(strong, sentence, issue, verdict.span());
        }
      }
    }
    List<Integer> issues = List.copyOf(mentioned);
    List<SentenceLesson> lessons = new ArrayList<>();
    for (int sentence = 0; sentence < text.sentences().size(); sentence++) {
      Span span = text.sentences().get(sentence);
      lessons.add(
          new SentenceLesson(
              articleId, sentence, -1, issues, hashes(text.text(), span, List.of())));
      for (int issue : strong.getOrDefault(sentence, Map.of()).keySet()) {
        List<Span> masked = all.get(sentence).get(issue);
        lessons.add(
            new SentenceLesson(
                articleId, sentence, issue, issues, hashes(text.text(), span, masked)));
      }
    }
    return lessons;
  }

  private static void note(
      Map<Integer, Map<Integer, List<Span>>> notes, int sentence, int issue, Span span) {
    notes
        .computeIfAbsent(sentence, fresh -> new TreeMap<>())
        .computeIfAbsent(issue, fresh -> new ArrayList<>())
        .add(span);
  }

  private static List<Integer> hashes(String text, Span sentence, List<Span> masked) {
    return Arrays.stream(SentenceWords.of(text, sentence).hashes(masked)).boxed().toList();
  }
}
