package dev.tenor.annotate;

import dev.tenor.speech.PersonName;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/** Registers what the SQL of speaker identities asks of the speech room. */
public final class NameFunctions {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameFunctions() {}

  public static void register(SparkSession spark) {
    var udf = spark.udf();
    udf.register(
        "surname_key", (UDF1<String, String>) PersonName::surnameKey, DataTypes.StringType);
    udf.register("given_key", (UDF1<String, String>) PersonName::givenKey, DataTypes.StringType);
    udf.register("name_slug", (UDF1<String, String>) NameFunctions::slug, DataTypes.StringType);
  }

  /**
   * A name as an id: lower case without accents, words joined by hyphens; "x" where no letter is
   * left.
   */
  static String slug(String name) {
    if (name == null) {
      return null;
    }
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words = NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.isEmpty() ? "x" : words.replace(' ', '-');
  }
}
