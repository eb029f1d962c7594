package dev.tenor.speech.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** All that the tagger is to learn from, and the choice of features that it learns with. */
final class Lessons {
  private final List<Lesson> lessons = new ArrayList<>();
  private final Set<TokenRows> articles = Collections.newSetFromMap(new IdentityHashMap<>());

  void add(Lesson lesson) {
    lessons.add(lesson);
    articles.add(lesson.tokens);
  }

  List<Lesson> all() {
    return lessons;
  }

  void stripRare(int tagBits, int pairBits, int fewest) {
    List<int[]> tags = new ArrayList<>();
    List<int[]> pairs = new ArrayList<>();
    for (Lesson lesson : lessons) {
      tags.addAll(Arrays.asList(lesson.tagRows));
      pairs.addAll(Arrays.asList(lesson.pairRows));
    }
    for (TokenRows article : articles) {
      tags.addAll(Arrays.asList(article.tags));
      pairs.addAll(Arrays.asList(article.pairs));
    }
    strip(RowFilter.frequent(tags, tagBits, fewest), RowFilter.frequent(pairs, pairBits, fewest));
  }

  void strip(RowFilter tags, RowFilter pairs) {
    for (Lesson lesson : lessons) {
      for (int unit = 0; unit < lesson.tagRows.length; unit++) {
        lesson.tagRows[unit] = tags.of(lesson.tagRows[unit]);
        lesson.pairRows[unit] = pairs.of(lesson.pairRows[unit]);
      }
    }
    articles.forEach(article -> article.strip(tags, pairs));
  }
}
