package dev.tenor.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Field;
import dev.tenor.model.Span;
import dev.tenor.model.Statement;
import dev.tenor.text.SentenceSplitter;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to a text, spans stay inside it and contents apart. */
class StatementSpansTest {
  private static final String TEXT =
      """
      Mayor Clara Bexley said on Monday that the “old bridge” must go. “We cannot wait,” she added. “It is late.”

      Tom Arvid, a farmer from Westmere, disagreed: "Nobody asked us."

      According to Nora Quill, the clinic wants to stay open; officials denied the claim — twice.

      BEXLEY: It holds. (Applause.) ARVID: It does not!

      “The water is low,” wrote Yuri Malenko, who opposes the dam, ‘and the fish are gone.’
      """;
  private static final String PIECES = "\"“”«»``''‘’—–:;,.?!() \n\t\u00A0\uD83D\uDE00aZ9é";

  private final SentenceSplitter splitter = new SentenceSplitter();

  @Test
  void everySpanCutsOutItsTextAndContentsNeverOverlap() throws IOException {
    List<StatementFinder> finders = List.of(StatementFinder.rules(), ShippedModel.finder());
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      String text = mutated(random);
      for (StatementFinder finder : finders) {
        check(finder.find(null, splitter.split(text)), text);
      }
    }
  }

  @Test
  void theSameTextGivesTheSameStatements() throws IOException {
    StatementFinder finder = ShippedModel.finder();
    assertThat(finder.find(null, splitter.split(TEXT)))
        .isEqualTo(finder.find(null, splitter.split(TEXT)));
  }

  private static String mutated(Random random) {
    StringBuilder text = new StringBuilder(TEXT);
    for (int i = random.nextInt(30); i > 0; i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
        case 2 -> text.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
        default -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
      }
    }
    return text.toString();
  }

  private static void check(List<Statement> statements, String text) {
    boolean[] taken = new boolean[text.length()];
    int last = 0;
    for (Statement statement : statements) {
      assertThat(statement.field()).isEqualTo(Field.TEXT);
      assertThat(statement.confidence()).isBetween(0.0, 1.0);
      assertThat(statement.extent().start()).isGreaterThanOrEqualTo(last);
      last = statement.extent().start();
      int end = 0;
      for (Span piece : statement.content()) {
        assertThat(piece.of(text)).isNotBlank();
        assertThat(piece.start()).isGreaterThanOrEqualTo(end);
        end = piece.end();
        for (int i = piece.start(); i < piece.end(); i++) {
          assertThat(taken[i]).as("contents overlap in: %s", text).isFalse();
          taken[i] = true;
        }
      }
      if (statement.speaker().mention() != null) {
        assertThat(statement.speaker().mention().of(text)).isEqualTo(statement.speaker().surface());
      }
      if (statement.cue() != null) {
        assertThat(statement.cue().of(text)).isNotBlank();
      }
    }
  }
}
