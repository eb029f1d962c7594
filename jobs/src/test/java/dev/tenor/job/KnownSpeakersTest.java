package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.TestSession;
import dev.tenor.annotate.NameFunctions;
import dev.tenor.speech.SpeakerList;
import dev.tenor.speech.SpeakerListParser;
import dev.tenor.trend.SqlFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class KnownSpeakersTest {
  private static final String YAML =
      """
      name: harbour
      origin: Made up for this test.
      licence: Apache-2.0
      speakers:
        - name: Volodymyr Ostrensky
          spellings: [Wladimir Ostrensky]
        - name: Bram Tolle
          id: bram-tolle-the-elder
          doubtful: [B. Tolle]
        - name: Port of Ostley
          type: org
          spellings: [Ostley Port]
      """;

  private static List<String> identities(SpeakerList list) {
    SparkSession spark = TestSession.spark();
    NameFunctions.register(spark);
    spark
        .sql(
            """
            select array(name) as names, lower(type) as speaker_type
            from values
              ('Volodymyr Ostrenskyy', 'PERSON'), ('Wladimir Ostrenskiy', 'PERSON'),
              ('Ostrensky', 'PERSON'), ('Bram Tolle', 'PERSON'), ('B. Tolle', 'PERSON'),
              ('Ostley Port', 'ORG'), ('Skarn Port', 'ORG') as t (name, type)
            """)
        .createOrReplaceTempView("who_spoke");
    KnownSpeakers.stage(spark, list);
    new SqlFiles(spark).stage("found_identity");
    return spark
        .sql("select name, speaker_id, speaker_name from found_identity order by name")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0) + ": " + row.getString(1) + ", " + row.getString(2))
        .toList();
  }

  @Test
  void theListJoinsSpellingsAndLeavesDoubtfulNamesAlone() {
    SpeakerList list =
        SpeakerListParser.parse("harbour.yaml", YAML.getBytes(StandardCharsets.UTF_8)).list();

    assertThat(identities(list))
        .containsExactly(
            "B. Tolle: b-tolle, B. Tolle",
            "Bram Tolle: bram-tolle-the-elder, Bram Tolle",
            "Ostley Port: org-port-of-ostley, Port of Ostley",
            "Ostrensky: volodymyr-ostrensky, Volodymyr Ostrensky",
            "Skarn Port: org-skarn-port, Skarn Port",
            "Volodymyr Ostrenskyy: volodymyr-ostrensky, Volodymyr Ostrensky",
            "Wladimir Ostrenskiy: volodymyr-ostrensky, Volodymyr Ostrensky");
  }

  @Test
  void withoutAListSpellingsFoldAsFarAsTheirLettersDo() {
    assertThat(identities(SpeakerList.NONE))
        .contains(
            "Volodymyr Ostrenskyy: volodymyr-ostrensky, Volodymyr Ostrenskyy",
            "Wladimir Ostrenskiy: wladimir-ostrensky, Wladimir Ostrenskiy",
            "Ostrensky: ostrensky, Ostrensky");
  }
}
