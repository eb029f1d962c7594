package dev.tenor.model;

import java.util.List;

/**
 * Who a statement is attributed to.
 *
 * @param names canonical names without titles, several for joint speakers; empty where unnamed or
 *     unknown
 * @param surface the local mention as the text has it ("he", "the ministry"); null where no source
 *     was found
 * @param mention where {@code surface} stands; null where no source was found
 * @param basis where the names come from
 */
public record Speaker(
    List<String> names, String surface, SpeakerType type, Span mention, SpeakerBasis basis) {
  public static final Speaker UNKNOWN =
      new Speaker(List.of(), null, SpeakerType.UNNAMED, null, SpeakerBasis.ARTICLE);

  public Speaker {
    names = List.copyOf(names);
  }
}
