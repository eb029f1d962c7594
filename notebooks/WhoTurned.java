import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Who turned, and in which words? Reads the published tables from plain Java, with nothing but
 * DuckDB's driver on the class path:
 *
 * <pre>java -cp "$(cat jobs/target/classpath.txt)" notebooks/WhoTurned.java out</pre>
 *
 * The first word is the warehouse; without it TENOR_WAREHOUSE, else {@code out}.
 */
public class WhoTurned {
  private static final String MONTHS =
      """
      select t.period_start, t.statement_count, t.net_tone, t.net_tone_low, t.net_tone_high, t.is_low_n
      from speaker_issue_tone t
      where t.period_grain = 'month' and t.speaker_id = ? and t.issue_id = ?
      order by t.period_start
      """;

  /** The statements nearest to the turn, two of each side. */
  private static final String WORDS =
      """
      with sides as (
        select 'before' as side, unnest(evidence_before) as statement_id
        from tone_shift where speaker_id = ? and issue_id = ?
        union all
        select 'after', unnest(evidence_after)
        from tone_shift where speaker_id = ? and issue_id = ?
      ), placed as (
        select side, s.published_date, s.source_id, s.tone, s.content_text, s.statement_id,
          row_number() over (partition by side order by
            case side when 'before' then -1 else 1 end * epoch(s.published_date), s.statement_id) as place
        from sides join statements s using (statement_id)
      )
      select * from placed where place <= 2 order by published_date, statement_id
      """;

  public static void main(String[] words) throws Exception {
    String named = System.getenv().getOrDefault("TENOR_WAREHOUSE", "out");
    Path current = Path.of(words.length > 0 ? words[0] : named, "current");
    if (!Files.isDirectory(current)) {
      System.err.println("no published tables under " + current.getParent());
      System.exit(3);
    }
    // Followed once: all queries see one snapshot, also while a new one is published.
    Path snapshot = current.toRealPath();
    try (Connection tables = DriverManager.getConnection("jdbc:duckdb:")) {
      for (String table : new String[] {"tone_shift", "speaker_issue_tone", "statements", "dim_speaker", "dim_issue"}) {
        view(tables, snapshot, table);
      }
      tell(tables);
    }
  }

  private static void view(Connection tables, Path snapshot, String table) throws SQLException {
    String files = snapshot.resolve(table).toString().replace("'", "''");
    tables.createStatement().execute(
        "create view " + table + " as select * from read_parquet('" + files + "/**/*.parquet')");
  }

  private static void tell(Connection tables) throws SQLException {
    String turns =
        """
        select t.*, d.speaker_name, i.label
        from tone_shift t join dim_speaker d using (speaker_id) join dim_issue i using (issue_id)
        order by abs(t.effect_size) desc, t.speaker_id, t.issue_id
        """;
    int count = 0;
    try (ResultSet turn = tables.createStatement().executeQuery(turns)) {
      while (turn.next()) {
        count++;
        System.out.printf(Locale.ROOT, "%n%s, %s: net tone %+.2f before %s (%d statements), %+.2f after (%d)%n",
            turn.getString("speaker_name"), turn.getString("label"), turn.getDouble("net_tone_before"),
            turn.getDate("shift_date"), turn.getLong("n_before"), turn.getDouble("net_tone_after"), turn.getLong("n_after"));
        System.out.printf(Locale.ROOT, "q = %.1g: of turns as sure as this one, that part would be chance.%n%n", turn.getDouble("q_value"));
        months(tables, turn.getString("speaker_id"), turn.getString("issue_id"));
        words(tables, turn.getString("speaker_id"), turn.getString("issue_id"));
      }
    }
    System.out.printf("%n%d turns of tone are more than chance. A tone is what a speaker expresses, not a stance on a policy.%n", count);
  }

  /** A line a month: the interval as dashes, the net tone as o (hollow: few articles) or *. */
  private static void months(Connection tables, String speaker, String issue) throws SQLException {
    System.out.println("  month    n   all negative -1 ..................... 0 ..................... +1 all positive");
    try (PreparedStatement query = tables.prepareStatement(MONTHS)) {
      query.setString(1, speaker);
      query.setString(2, issue);
      try (ResultSet month = query.executeQuery()) {
        while (month.next()) {
          StringBuilder line = new StringBuilder(" ".repeat(61));
          line.setCharAt(30, '|');
          double tone = month.getDouble("net_tone");
          if (month.wasNull()) { // nothing was said: no tone, which is not zero
            System.out.printf("  %.7s  %2d  %s nothing said%n", month.getDate("period_start"), 0, line);
            continue;
          }
          double low = month.getDouble("net_tone_low");
          boolean hasBounds = !month.wasNull();
          double high = month.getDouble("net_tone_high");
          for (int at = place(low); hasBounds && at <= place(high); at++) {
            line.setCharAt(at, '-');
          }
          line.setCharAt(place(tone), month.getBoolean("is_low_n") ? 'o' : '*');
          System.out.printf(Locale.ROOT, "  %.7s  %2d  %s %+.2f%n", month.getDate("period_start"), month.getLong("statement_count"), line, tone);
        }
      }
    }
  }

  private static int place(double tone) {
    return (int) Math.round(30 + 30 * tone);
  }

  private static void words(Connection tables, String speaker, String issue) throws SQLException {
    System.out.println();
    try (PreparedStatement query = tables.prepareStatement(WORDS)) {
      for (int at = 1; at <= 4; at++) {
        query.setString(at, at % 2 == 1 ? speaker : issue);
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          // What articles say is printed without control characters: it is shown, never obeyed.
          String said = row.getString("content_text").replaceAll("\\p{Cntrl}", " ");
          System.out.printf("  %-6s %s  %-15s %-8s  %s%n", row.getString("side"), row.getDate("published_date"),
              row.getString("source_id"), row.getString("tone"), said);
        }
      }
    }
  }
}
