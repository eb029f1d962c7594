package dev.tenor.job;

import dev.tenor.speech.ParsedSpeakerList;
import dev.tenor.speech.SpeakerList;
import dev.tenor.speech.SpeakerListParser;
import dev.tenor.yaml.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Finds a list of known speakers by the name of a shipped one or by its path, and checks it. */
final class SpeakerLists {
  private static final String OPTION = "--speakers";
  private static final String AUTO = "auto";
  private static final String NONE = "none";

  private SpeakerLists() {}

  /**
   * @param wish a name, a path, {@code none}, or {@code auto} for the shipped list that is called
   *     like the taxonomy, where there is one
   * @throws UsageProblem where there is no such list, or it has problems: all of them
   */
  static SpeakerList load(String wish, String taxonomy) {
    if (wish.equals(NONE)) {
      return SpeakerList.NONE;
    }
    try {
      String nameOrPath = wish.equals(AUTO) ? taxonomy : wish;
      byte[] shipped = shipped(nameOrPath);
      if (shipped != null) {
        return checked(SpeakerListParser.parse(nameOrPath + ".yaml", shipped));
      }
      if (wish.equals(AUTO)) {
        return SpeakerList.NONE;
      }
      Path file = Path.of(wish);
      if (!Files.isRegularFile(file)) {
        throw new UsageProblem(
            OPTION
                + " "
                + wish
                + ": neither a file nor one of the shipped lists (peace-talks, us-politics)");
      }
      return checked(SpeakerListParser.parse(wish, Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UsageProblem(OPTION + " " + wish + ": cannot be read: " + e.getMessage());
    }
  }

  private static byte[] shipped(String name) throws IOException {
    if (!name.matches("[a-z0-9-]+")) {
      return null;
    }
    String resource = "speakers/" + name + ".yaml";
    try (InputStream in = SpeakerLists.class.getClassLoader().getResourceAsStream(resource)) {
      return in == null ? null : in.readAllBytes();
    }
  }

  private static SpeakerList checked(ParsedSpeakerList parsed) {
    if (parsed.list() == null) {
      throw new UsageProblem(
          parsed.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
    return parsed.list();
  }
}
