package dev.tenor.speech;

import dev.tenor.yaml.Problem;
import java.util.List;

/**
 * A file of known speakers after reading: either a list or what is wrong with the file.
 *
 * @param list null where there are problems
 * @param problems all of them at once, in order of lines
 */
public record ParsedSpeakerList(SpeakerList list, List<Problem> problems) {
  public ParsedSpeakerList {
    problems = List.copyOf(problems);
  }
}
