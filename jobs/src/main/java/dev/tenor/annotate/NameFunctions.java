package dev.tenor.annotate;

import dev.tenor.speech.PersonName;
import dev.tenor.speech.SpeakerIds;
import dev.tenor.speech.SpeakerList;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/** Registers what the SQL of speaker identities asks of the speech room. */
public final class NameFunctions {

  private NameFunctions() {}

  public static void register(SparkSession spark) {
    var udf = spark.udf();
    udf.register(
        "surname_key", (UDF1<String, String>) PersonName::surnameKey, DataTypes.StringType);
    udf.register("given_key", (UDF1<String, String>) PersonName::givenKey, DataTypes.StringType);
    udf.register("name_slug", (UDF1<String, String>) SpeakerIds::slug, DataTypes.StringType);
    udf.register("name_key", (UDF1<String, String>) NameFunctions::key, DataTypes.StringType);
  }

  private static String key(String name) {
    return name == null ? null : SpeakerList.nameKey(name);
  }
}
