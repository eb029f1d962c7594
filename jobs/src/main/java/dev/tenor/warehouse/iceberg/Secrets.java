package dev.tenor.warehouse.iceberg;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes what nobody may read out of messages: what settings call a secret, and what looks so. */
final class Secrets {
  private static final String STARS = "***";
  private static final int SHORTEST = 3;
  private static final Pattern SECRET_NAME =
      Pattern.compile("(?i).*(password|secret|token|credential|access.?key|session.?key).*");

  /**
   * {@code password=...} and {@code //user:password@host}, as addresses have them. What stands
   * before an {@code @} without a colon is a name: of a user, or of a container of Azure's store.
   */
  private static final Pattern SECRET_PART =
      Pattern.compile("(?i)((?:password|secret|token|pwd)=)[^&;\\s\"']*|(//)[^/@:\\s]*:[^/@\\s]*@");

  private final List<String> values;

  private Secrets(Collection<String> values) {
    this.values =
        values.stream()
            .filter(value -> value.length() >= SHORTEST)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
  }

  /** The values of settings whose names say that they are secret. */
  static Secrets of(Map<String, String> settings) {
    return new Secrets(
        settings.entrySet().stream()
            .filter(setting -> SECRET_NAME.matcher(setting.getKey()).matches())
            .map(Map.Entry::getValue)
            .distinct()
            .toList());
  }

  /** Whether an address says what belongs into the environment. */
  static boolean areIn(String address) {
    return SECRET_PART.matcher(address).find();
  }

  String strippedFrom(String message) {
    String stripped = message;
    for (String value : values) {
      stripped = stripped.replace(value, STARS);
    }
    return SECRET_PART
        .matcher(stripped)
        .replaceAll(
            part -> (part.group(1) == null ? part.group(2) + STARS + "@" : part.group(1) + STARS));
  }
}
