package dev.tenor.job;

import dev.tenor.spark.Records;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Lays out corrections as views that the SQL of the evidence reads, and tells what they matched.
 */
final class ApplyCorrections {
  private static final String MATCHED_STATEMENTS =
      """
      select distinct c.statement_id from who_spoke w
      join corrected_statement c on c.statement_id = w.statement_id
      """;
  private static final String MATCHED_MENTIONS =
      """
      select distinct c.mention_id from found_mention m
      join wrong_mention c on c.mention_id = m.mention_id
      """;

  private static final String ASKED_SPEAKERS =
      """
      select distinct i.name, i.speaker_id, i.speaker_name
      from found_identity i
      join asked_speaker a on a.key in (lower(i.name), lower(i.speaker_id), lower(i.speaker_name))
      order by i.name, i.speaker_id
      """;

  private final SparkSession spark;
  private final CorrectionFile file;
  private final Set<Correction> matched = new HashSet<>();

  ApplyCorrections(SparkSession spark, CorrectionFile file) {
    this.spark = spark;
    this.file = file;
  }

  /**
   * A row of the view {@code corrected_statement}.
   *
   * @param names who said it; empty where that is unknown
   */
  public record CorrectedStatement(String statement_id, List<String> names) {}

  /** A row of the view {@code wrong_mention}. */
  public record WrongMention(String mention_id) {}

  /** A row of the view {@code asked_speaker}: a name or id in lower case. */
  public record AskedSpeaker(String key) {}

  /** A row of the view {@code same_speaker}. */
  public record SameSpeaker(String found_id, String speaker_id, String speaker_name) {}

  /** The views that are read where names and mentions are found. */
  void stage() {
    Map<String, CorrectedStatement> statements = new LinkedHashMap<>();
    Map<String, WrongMention> mentions = new LinkedHashMap<>();
    for (Correction correction : file.corrections()) {
      String id = correction.target();
      if (correction.kind() == Correction.Kind.NOT_THEIRS) {
        String speaker = correction.speaker();
        statements.put(
            id, new CorrectedStatement(id, speaker == null ? List.of() : List.of(speaker)));
      } else if (correction.kind() == Correction.Kind.WRONG_MENTION) {
        mentions.put(id, new WrongMention(id));
      }
    }
    spark
        .createDataset(List.copyOf(statements.values()), Records.encoder(CorrectedStatement.class))
        .createOrReplaceTempView("corrected_statement");
    spark
        .createDataset(List.copyOf(mentions.values()), Records.encoder(WrongMention.class))
        .createOrReplaceTempView("wrong_mention");
  }

  /** The view that joins speakers; reads {@code found_identity}. */
  void joinSpeakers() {
    SpeakerFamilies families = new SpeakerFamilies();
    Map<String, String> nameOf = new LinkedHashMap<>();
    List<Correction> joining =
        file.corrections().stream()
            .filter(correction -> correction.kind() == Correction.Kind.SAME_SPEAKER)
            .toList();
    if (!joining.isEmpty()) {
      Map<String, String> idOf = new LinkedHashMap<>();
      spark
          .createDataset(
              joining.stream()
                  .flatMap(correction -> correction.about().stream())
                  .map(about -> new AskedSpeaker(key(about)))
                  .distinct()
                  .toList(),
              Records.encoder(AskedSpeaker.class))
          .createOrReplaceTempView("asked_speaker");
      for (Row row : spark.sql(ASKED_SPEAKERS).collectAsList()) {
        idOf.put(key(row.getString(0)), row.getString(1));
        nameOf.put(row.getString(1), row.getString(2));
      }
      // What a table shows wins over a form that only some text has.
      nameOf.forEach((id, name) -> idOf.put(key(name), id));
      nameOf.keySet().forEach(id -> idOf.put(key(id), id));
      for (Correction correction : joining) {
        List<String> ids = new ArrayList<>();
        for (String about : correction.about()) {
          String id = idOf.get(key(about));
          if (id != null && !ids.contains(id)) {
            ids.add(id);
          }
        }
        if (ids.size() > 1) {
          families.join(ids);
          matched.add(correction);
        }
      }
    }
    List<SameSpeaker> same = new ArrayList<>();
    families.heads().forEach((id, head) -> same.add(new SameSpeaker(id, head, nameOf.get(head))));
    spark
        .createDataset(same, Records.encoder(SameSpeaker.class))
        .createOrReplaceTempView("same_speaker");
  }

  /** Says how many there were, and which of them matched nothing. */
  void tell(Progress progress) {
    if (file.corrections().isEmpty()) {
      return;
    }
    Set<String> met = new HashSet<>();
    spark.sql(MATCHED_STATEMENTS).collectAsList().forEach(row -> met.add(row.getString(0)));
    spark.sql(MATCHED_MENTIONS).collectAsList().forEach(row -> met.add(row.getString(0)));
    for (Correction correction : file.corrections()) {
      if (correction.kind() != Correction.Kind.SAME_SPEAKER && met.contains(correction.target())) {
        matched.add(correction);
      }
    }
    progress.count("corrections", "entries", file.corrections().size());
    progress.count("corrections", "applied", matched.size());
    progress.done(
        "corrections",
        "%,d of %,d entries applied".formatted(matched.size(), file.corrections().size()));
    for (Correction correction : file.corrections()) {
      if (!matched.contains(correction)) {
        progress.tell(
            "%s: %s %s matches nothing"
                .formatted(
                    file.place(correction),
                    correction.kind().key(),
                    String.join(", ", correction.about())));
      }
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
