package dev.tenor.speech;

import dev.tenor.model.SpeakerType;
import java.io.Serializable;
import java.util.List;

/**
 * A speaker whom somebody has described by hand.
 *
 * @param speakerId as the tables have it; without a wish of the author's, the one that the name
 *     alone would get
 * @param name canonical
 * @param spellings other names that mean this speaker and nobody else
 * @param doubtful names that may mean this speaker or another one: the list joins them to nobody
 * @param party null where it is not said
 * @param country null where it is not said
 */
public record KnownSpeaker(
    String speakerId,
    String name,
    SpeakerType type,
    List<String> spellings,
    List<String> doubtful,
    String party,
    String country,
    List<KnownRole> roles)
    implements Serializable {
  public KnownSpeaker {
    spellings = List.copyOf(spellings);
    doubtful = List.copyOf(doubtful);
    roles = List.copyOf(roles);
  }
}
