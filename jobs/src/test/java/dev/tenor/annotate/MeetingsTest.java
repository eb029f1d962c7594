package dev.tenor.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Field;
import dev.tenor.model.IssueMention;
import dev.tenor.model.Span;
import dev.tenor.model.Speaker;
import dev.tenor.model.Statement;
import dev.tenor.model.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MeetingsTest {
  private static final int SENTENCE = 20;

  @Test
  void theStatementThatWasFoundFirstHoldsAMention() {
    Statement wide = statement(new Span(0, 50));
    Statement narrow = statement(new Span(5, 30));
    IssueMention mention = mention("peace", new Span(10, 15));

    assertThat(meetings(List.of(wide, narrow), List.of(mention)).holderOf(mention)).isSameAs(wide);
    assertThat(meetings(List.of(narrow, wide), List.of(mention)).holderOf(mention))
        .isSameAs(narrow);
  }

  @Test
  void aMentionThatAContentCutsIsHeldByNone() {
    IssueMention mention = mention("peace", new Span(10, 15));

    assertThat(meetings(List.of(statement(new Span(12, 40))), List.of(mention)).holderOf(mention))
        .isNull();
  }

  @Test
  void whatMeetsIsWhatHoldingEachAgainstEachFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Statement> statements = new ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        int start = random.nextInt(150);
        int gap = start + 1 + random.nextInt(30);
        int second = gap + 1 + random.nextInt(30);
        statements.add(
            random.nextBoolean()
                ? statement(new Span(start, gap))
                : statement(
                    new Span(start, gap), new Span(second, second + 1 + random.nextInt(20))));
      }
      List<IssueMention> mentions = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        int start = random.nextInt(200);
        int end = Math.min(start + 1 + random.nextInt(6), (start / SENTENCE + 1) * SENTENCE);
        mentions.add(mention("i" + random.nextInt(5), new Span(start, end)));
      }
      Meetings meetings = meetings(statements, mentions);
      for (Statement statement : statements) {
        assertThat(meetings.issuesOf(statement)).isEqualTo(issues(statement, mentions));
      }
      for (IssueMention mention : mentions) {
        assertThat(meetings.holderOf(mention)).isSameAs(holder(mention, statements));
      }
    }
  }

  private static List<String> issues(Statement statement, List<IssueMention> mentions) {
    int length = statement.content().stream().mapToInt(Span::length).sum();
    TreeSet<String> issues = new TreeSet<>();
    for (IssueMention mention : mentions) {
      int shared = statement.content().stream().mapToInt(mention.sentence()::overlap).sum();
      if (shared > 0 && 2 * shared >= Math.min(length, mention.sentence().length())) {
        issues.add(mention.issueId());
      }
    }
    return List.copyOf(issues);
  }

  private static Statement holder(IssueMention mention, List<Statement> statements) {
    return statements.stream()
        .filter(one -> one.content().stream().anyMatch(piece -> piece.contains(mention.span())))
        .findFirst()
        .orElse(null);
  }

  private static Meetings meetings(List<Statement> statements, List<IssueMention> mentions) {
    return new Meetings(Field.TEXT, statements, mentions);
  }

  private static Statement statement(Span... content) {
    return new Statement(
        Field.TEXT, Speaker.UNKNOWN, null, StatementKind.DIRECT, List.of(content), "test", 1);
  }

  /** In sentences of {@link #SENTENCE} characters. */
  private static IssueMention mention(String issue, Span span) {
    int start = span.start() / SENTENCE * SENTENCE;
    return new IssueMention(issue, Field.TEXT, "term", span, new Span(start, start + SENTENCE));
  }
}
