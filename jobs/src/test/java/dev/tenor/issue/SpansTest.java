package dev.tenor.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Field;
import dev.tenor.model.IssueMention;
import dev.tenor.model.SplitText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {
  private static final String TEXT =
      "\uD83D\uDE80\uD83D\uDD4A “We want cease\u2011fires”, said Ze\u0301lie\u0301. \uD83D\uDE42"
          + " Truce? ‘No truce’\u00A0—\u2009the \u0130stanbul truce\u2019s end.\r\n"
          + "TRUCE\u2026";

  private final MatcherFixture matcher = MatcherFixture.withTerms("cease-fire", "truce", "Zelie");

  @Test
  void spansCutOutTheirWords() {
    assertThat(matcher.in(TEXT))
        .containsExactly(
            "it:cease\u2011fires",
            "it:Ze\u0301lie\u0301",
            "it:Truce",
            "it:truce",
            "it:truce",
            "it:TRUCE");
  }

  @Test
  void sentencesCutOutTheSentenceAroundThem() {
    SplitText split = MatcherFixture.split(TEXT);
    List<IssueMention> mentions = matcher.mentionsIn(null, TEXT);

    assertThat(mentions)
        .allSatisfy(
            mention -> {
              assertThat(split.sentences()).contains(mention.sentence());
              assertThat(mention.sentence().contains(mention.span())).isTrue();
            });
  }

  @Test
  void emptyTextsHaveNoMentions() {
    assertThat(matcher.in("")).isEmpty();
    assertThat(matcher.in(" \n ")).isEmpty();
    assertThat(matcher.in("", "’ ' .’s - ")).isEmpty();
  }

  @Test
  void aFieldMayBeReadByItself() {
    Taxonomy taxonomy =
        new Taxonomy(
            "t",
            "0",
            List.of(),
            List.of(
                new Issue(
                    "it",
                    "It",
                    "It.",
                    null,
                    List.of(),
                    List.of(new Term("truce", List.of("truce"), null, null, List.of(), null, 0)),
                    List.of(),
                    List.of())));

    List<IssueMention> mentions =
        IssueMatcher.of(taxonomy).find(Field.TITLE, MatcherFixture.split("A truce"));

    assertThat(mentions).extracting(IssueMention::field).containsExactly(Field.TITLE);
  }
}
