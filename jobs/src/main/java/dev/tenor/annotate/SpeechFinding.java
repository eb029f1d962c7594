package dev.tenor.annotate;

import dev.tenor.speech.SpeakerList;
import dev.tenor.speech.SpeechModel;
import dev.tenor.speech.StatementFinder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How statements are found: by rules alone, by the model that is shipped, or by another one.
 *
 * @param mode what finds them
 * @param ownModel bytes of a model that users trained; empty for the shipped one
 * @param speakers whom a list knows by role
 */
public record SpeechFinding(Mode mode, byte[] ownModel, SpeakerList speakers)
    implements Serializable {
  private static final byte[] SHIPPED = {};
  private static final String SHIPPED_MODEL = "/speech/polnear.model";

  /** What finds statements. */
  public enum Mode {
    /** A learned tagger with repair rules. */
    MODEL,
    /** Rules alone, for those who may not use weights trained on a research corpus. */
    RULES;

    /** The mode of this name; empty where there is none. */
    public static Optional<Mode> ofName(String name) {
      return Arrays.stream(values()).filter(mode -> mode.label().equals(name)).findFirst();
    }

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** All names as a person types them. */
    public static String names() {
      return Arrays.stream(values()).map(Mode::label).collect(Collectors.joining(", "));
    }
  }

  public static SpeechFinding of(Mode mode) {
    return new SpeechFinding(mode, SHIPPED, SpeakerList.NONE);
  }

  public static SpeechFinding ofModel(byte[] model) {
    return new SpeechFinding(Mode.MODEL, model, SpeakerList.NONE);
  }

  /** The same way of finding, which asks a list for roles that an article does not explain. */
  public SpeechFinding with(SpeakerList list) {
    return new SpeechFinding(mode, ownModel, list);
  }

  /** Whether the model, where one finds statements, is the one that is shipped. */
  public boolean isShipped() {
    return ownModel.length == 0;
  }

  /** The bytes of the model. */
  public byte[] modelBytes() throws IOException {
    if (!isShipped()) {
      return ownModel.clone();
    }
    try (InputStream in = SpeechFinding.class.getResourceAsStream(SHIPPED_MODEL)) {
      return in.readAllBytes();
    }
  }

  /** A finder; the shipped models are read once a JVM and shared by its tasks. */
  StatementFinder finder() {
    return plainFinder().with(speakers);
  }

  private StatementFinder plainFinder() {
    if (mode == Mode.RULES) {
      return Rules.FINDER;
    }
    if (ownModel.length == 0) {
      return Shipped.FINDER;
    }
    try {
      return StatementFinder.model(SpeechModel.read(new ByteArrayInputStream(ownModel)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Rules {
    static final StatementFinder FINDER = StatementFinder.rules();
  }

  private static final class Shipped {
    static final StatementFinder FINDER = read();

    private static StatementFinder read() {
      try (InputStream in = SpeechFinding.class.getResourceAsStream(SHIPPED_MODEL)) {
        return StatementFinder.model(SpeechModel.read(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
