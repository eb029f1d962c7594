package dev.tenor.evaluate;

import dev.tenor.model.Span;
import dev.tenor.model.SpeakerType;
import dev.tenor.model.Tone;
import java.util.List;

/**
 * A statement as a person has marked it.
 *
 * @param content pieces of what was said, in code points of the article's text; at least one
 * @param cue pieces of the reporting words; empty where there are none
 * @param source pieces of the local mention of the speaker; empty where there is none
 * @param speaker canonical name without titles; "" for people without a name
 */
public record GoldStatement(
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    String speaker,
    SpeakerType type,
    Tone tone) {
  public GoldStatement {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
  }

  /** Whether the speaker is a person with a name: what names can be measured on. */
  boolean isByNamedPerson() {
    return type == SpeakerType.PERSON && !speaker.isEmpty();
  }
}
