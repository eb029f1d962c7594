package dev.tenor.speech;

import dev.tenor.model.SpeakerType;
import dev.tenor.text.Sha256;
import dev.tenor.yaml.Complaints;
import dev.tenor.yaml.Problem;
import dev.tenor.yaml.Section;
import dev.tenor.yaml.YamlFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads a file of known speakers and tells everything that is wrong with it at once, with lines.
 * Bad input is never an exception.
 */
public final class SpeakerListParser {
  private static final Set<String> KEYS =
      Set.of("name", "description", "origin", "licence", "speakers");
  private static final Set<String> SPEAKER_KEYS =
      Set.of("name", "id", "type", "spellings", "doubtful", "party", "country", "roles");
  private static final Set<String> ROLE_KEYS = Set.of("as", "from", "to");
  private static final int VERSION_BYTES = 8;

  private final Complaints complaints;

  /** What each name key was first used for, and by whom. */
  private final Map<String, String> owners = new HashMap<>();

  private final Map<String, String> ids = new HashMap<>();

  private SpeakerListParser(String fileName) {
    this.complaints = new Complaints(fileName);
  }

  /**
   * Reads and checks a list.
   *
   * @param fileName what problems name
   * @param yaml the file's bytes, UTF-8
   */
  public static ParsedSpeakerList parse(String fileName, byte[] yaml) {
    SpeakerListParser parser = new SpeakerListParser(fileName);
    SpeakerList list = parser.read(yaml);
    List<Problem> problems = parser.complaints.inOrder();
    return new ParsedSpeakerList(problems.isEmpty() ? list : null, problems);
  }

  private SpeakerList read(byte[] yaml) {
    Section section = YamlFile.read(yaml, "list of speakers", KEYS, complaints);
    if (section == null) {
      return null;
    }
    section.required("origin");
    section.required("licence");
    section.optional("description");
    List<KnownSpeaker> speakers = new ArrayList<>();
    Map<KnownSpeaker, Section> sections = new HashMap<>();
    for (Node entry : section.entries("speakers")) {
      if (entry instanceof MappingNode mapping) {
        Section of = new Section(mapping, ownerOf(mapping), SPEAKER_KEYS, complaints);
        KnownSpeaker speaker = speaker(of, ownerOf(mapping));
        speakers.add(speaker);
        sections.put(speaker, of);
      } else {
        complaints.add(entry, "list of speakers: a speaker is a section with a name");
      }
    }
    if (section.entries("speakers").isEmpty()) {
      complaints.add(section.at("speakers"), "list of speakers: no speakers");
    }
    checkDoubtful(speakers, sections);
    return new SpeakerList(section.required("name"), version(yaml), speakers);
  }

  private KnownSpeaker speaker(Section section, String owner) {
    String name = section.required("name");
    SpeakerType type = type(section, owner);
    claim(name, section.at("name"), owner);
    List<String> spellings = new ArrayList<>();
    for (ScalarNode spelling : section.texts("spellings")) {
      claim(spelling.getValue(), spelling, owner);
      spellings.add(spelling.getValue());
    }
    return new KnownSpeaker(
        id(section, name, type, owner),
        name,
        type,
        spellings,
        section.texts("doubtful").stream().map(ScalarNode::getValue).toList(),
        orNull(section.optional("party")),
        orNull(section.optional("country")),
        roles(section, owner));
  }

  private SpeakerType type(Section section, String owner) {
    return switch (section.optional("type")) {
      case "", "person" -> SpeakerType.PERSON;
      case "org" -> SpeakerType.ORG;
      default -> {
        complaints.add(section.at("type"), owner + ": \"type\" is person or org");
        yield SpeakerType.PERSON;
      }
    };
  }

  private String id(Section section, String name, SpeakerType type, String owner) {
    String id = section.optional("id");
    if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      complaints.add(
          section.at("id"), owner + ": an id has small letters, digits and single hyphens");
    }
    String used = id.isEmpty() ? SpeakerIds.of(name, type) : id;
    String other = ids.putIfAbsent(used, owner);
    if (other != null && !other.equals(owner)) {
      complaints.add(
          section.at("id"),
          owner + ": the id \"" + used + "\" is taken by " + other + "; write another \"id\"");
    }
    return used;
  }

  /** Spellings that differ in accents or stops alone are one name, and may stand there all. */
  private void claim(String name, Node at, String owner) {
    String other = owners.putIfAbsent(SpeakerList.nameKey(name), owner);
    if (!name.isEmpty() && other != null && !other.equals(owner)) {
      complaints.add(
          at,
          owner
              + ": \""
              + name
              + "\" is a name of "
              + other
              + ", too; move it to \"doubtful\" of both");
    }
  }

  private List<KnownRole> roles(Section section, String owner) {
    List<KnownRole> roles = new ArrayList<>();
    for (Node entry : section.entries("roles")) {
      if (!(entry instanceof MappingNode mapping)) {
        complaints.add(entry, owner + ": a role is a section with \"as\"");
        continue;
      }
      Section role = new Section(mapping, owner + ", role", ROLE_KEYS, complaints);
      List<String> phrases = role.texts("as").stream().map(ScalarNode::getValue).toList();
      if (phrases.isEmpty()) {
        complaints.add(role.at("as"), owner + ", role: \"as\" is missing or empty");
      }
      LocalDate from = day(role, "from", owner);
      LocalDate to = day(role, "to", owner);
      if (from != null && to != null && !from.isBefore(to)) {
        complaints.add(role.at("to"), owner + ", role: \"to\" is not after \"from\"");
      }
      roles.add(new KnownRole(phrases, from, to));
    }
    return roles;
  }

  private LocalDate day(Section role, String key, String owner) {
    String written = role.optional(key);
    if (written.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException bad) {
      complaints.add(
          role.at(key),
          owner + ", role: \"" + key + "\" is a day such as 2017-01-20, not \"" + written + "\"");
      return null;
    }
  }

  /** A doubtful name keeps the id that it gets by itself, so nobody of the list may have it. */
  private void checkDoubtful(List<KnownSpeaker> speakers, Map<KnownSpeaker, Section> sections) {
    for (KnownSpeaker speaker : speakers) {
      for (String doubtful : speaker.doubtful()) {
        String owner = owners.get(SpeakerList.nameKey(doubtful));
        String taken = ids.get(SpeakerIds.of(doubtful, speaker.type()));
        Node at = sections.get(speaker).at("doubtful");
        if (owner != null) {
          complaints.add(at, "doubtful \"" + doubtful + "\" is a certain name of " + owner);
        } else if (taken != null) {
          complaints.add(
              at,
              "doubtful \""
                  + doubtful
                  + "\" would share its id with "
                  + taken
                  + "; write an \"id\" there");
        }
      }
    }
  }

  private static String ownerOf(MappingNode mapping) {
    return mapping.getValue().stream()
        .filter(
            tuple -> tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals("name"))
        .filter(tuple -> tuple.getValueNode() instanceof ScalarNode)
        .map(tuple -> "speaker \"" + ((ScalarNode) tuple.getValueNode()).getValue() + "\"")
        .findFirst()
        .orElse("speaker without name");
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String version(byte[] yaml) {
    return HexFormat.of().formatHex(Sha256.digest().digest(yaml), 0, VERSION_BYTES);
  }
}
