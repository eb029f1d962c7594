package dev.tenor.corpus;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Zones as news sites write them: offsets, names of regions, and the abbreviations of English
 * print. An abbreviation that several countries use means what most outlets in English mean by it:
 * CST is North America's, IST India's, BST Britain's.
 */
final class Zones {
  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("z", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("gmt", "Z"),
          Map.entry("ut", "Z"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("et", "America/New_York"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("ct", "America/Chicago"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("mt", "America/Denver"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("pt", "America/Los_Angeles"),
          Map.entry("akst", "-09:00"),
          Map.entry("akdt", "-08:00"),
          Map.entry("hst", "-10:00"),
          Map.entry("ast", "-04:00"),
          Map.entry("adt", "-03:00"),
          Map.entry("bst", "+01:00"),
          Map.entry("wet", "Z"),
          Map.entry("west", "+01:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("eet", "+02:00"),
          Map.entry("eest", "+03:00"),
          Map.entry("msk", "+03:00"),
          Map.entry("trt", "+03:00"),
          Map.entry("gst", "+04:00"),
          Map.entry("pkt", "+05:00"),
          Map.entry("ist", "+05:30"),
          Map.entry("wib", "+07:00"),
          Map.entry("sgt", "+08:00"),
          Map.entry("hkt", "+08:00"),
          Map.entry("awst", "+08:00"),
          Map.entry("jst", "+09:00"),
          Map.entry("kst", "+09:00"),
          Map.entry("aest", "+10:00"),
          Map.entry("aedt", "+11:00"),
          Map.entry("nzst", "+12:00"),
          Map.entry("nzdt", "+13:00"),
          Map.entry("sast", "+02:00"),
          Map.entry("cat", "+02:00"),
          Map.entry("eat", "+03:00"),
          Map.entry("wat", "+01:00"));

  private Zones() {}

  /** The zone of a name such as "EST", "+0200", "GMT+1" or "Europe/Paris"; empty for no zone. */
  static Optional<ZoneId> ofName(String name) {
    String known = ABBREVIATIONS.get(name.toLowerCase(Locale.ROOT));
    try {
      return Optional.of(ZoneId.of(known != null ? known : withColon(name)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Offsets come as "+2", "+02", "+0200" and "+02:00". */
  private static String withColon(String name) {
    return name.replaceFirst("^(?:UTC|GMT)?([+-])(\\d)$", "$10$2")
        .replaceFirst("^(?:UTC|GMT)?([+-])(\\d):?(\\d{2})$", "$10$2:$3")
        .replaceFirst("^(?:UTC|GMT)?([+-]\\d{2}):?(\\d{2})$", "$1:$2");
  }
}
