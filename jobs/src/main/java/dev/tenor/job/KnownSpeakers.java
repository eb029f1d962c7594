package dev.tenor.job;

import dev.tenor.model.SpeakerType;
import dev.tenor.spark.Records;
import dev.tenor.speech.KnownSpeaker;
import dev.tenor.speech.SpeakerList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** A list of speakers as the views that the SQL of identities joins with. */
final class KnownSpeakers {
  private KnownSpeakers() {}

  /** A row of the view {@code known_speaker}. */
  public record Known(String speakerId, String speakerName, String party, String country) {}

  /** A row of the view {@code known_name}: a name that means one speaker. */
  public record KnownName(String nameKey, String speakerType, String speakerId) {}

  /** A row of the view {@code known_family}: keys of spellings that mean one speaker. */
  public record KnownFamily(String surnameKey, String givenKey, String speakerId) {}

  static void stage(SparkSession spark, SpeakerList list) {
    List<Known> known = new ArrayList<>();
    for (KnownSpeaker speaker : list.speakers()) {
      known.add(new Known(speaker.speakerId(), speaker.name(), speaker.party(), speaker.country()));
    }
    List<KnownName> names = new ArrayList<>();
    list.names()
        .forEach(
            (key, speaker) ->
                names.add(new KnownName(key, type(speaker.type()), speaker.speakerId())));
    List<KnownFamily> families = new ArrayList<>();
    list.families()
        .forEach(
            (family, speaker) ->
                families.add(
                    new KnownFamily(family.surnameKey(), family.givenKey(), speaker.speakerId())));
    spark
        .createDataset(known, Records.encoder(Known.class))
        .createOrReplaceTempView("known_speaker");
    spark
        .createDataset(names, Records.encoder(KnownName.class))
        .createOrReplaceTempView("known_name");
    spark
        .createDataset(families, Records.encoder(KnownFamily.class))
        .createOrReplaceTempView("known_family");
  }

  private static String type(SpeakerType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
