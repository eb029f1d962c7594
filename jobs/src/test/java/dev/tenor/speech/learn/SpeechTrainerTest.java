package dev.tenor.speech.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Span;
import dev.tenor.model.Statement;
import dev.tenor.speech.SpeechModel;
import dev.tenor.speech.StatementFinder;
import dev.tenor.text.SentenceSplitter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A planted pattern is learned, and learned the same way twice. */
class SpeechTrainerTest {
  private static final String[] PEOPLE = {"Ann Lee", "Tom Arvid", "Nora Quill", "Clara Bexley"};
  private static final String[] THINGS = {
    "the dam leaks", "the road is long", "the clinic is empty"
  };

  private final SentenceSplitter splitter = new SentenceSplitter();

  @Test
  void theSameExamplesGiveTheSameBytesAndAFinderThatKnowsThem() throws IOException {
    byte[] first = trained();
    assertThat(trained()).isEqualTo(first);
    StatementFinder finder =
        StatementFinder.model(SpeechModel.read(new ByteArrayInputStream(first)));
    String text = "On Monday Ben Harlow yodeled that the dam leaks.";
    List<Statement> found = finder.find(null, splitter.split(text));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).speaker().names()).containsExactly("Ben Harlow");
    assertThat(found.get(0).content().get(0).of(text)).isEqualTo("that the dam leaks");
  }

  private byte[] trained() throws IOException {
    List<AnnotatedExample> examples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String source = PEOPLE[i % PEOPLE.length];
      String content = "that " + THINGS[i % THINGS.length];
      String opening = i % 2 == 0 ? "On Monday " : "";
      String text = opening + source + " yodeled " + content + ".";
      int cue = opening.length() + source.length() + 1;
      examples.add(
          new AnnotatedExample(
              splitter.split(text),
              List.of(
                  new Attribution(
                      List.of(new Span(opening.length(), cue - 1)),
                      List.of(new Span(cue, cue + 7)),
                      List.of(new Span(cue + 8, cue + 8 + content.length()))))));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SpeechTrainer.train(examples).write(bytes);
    return bytes.toByteArray();
  }
}
