package dev.tenor.report;

import com.samskivert.mustache.Mustache;
import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.TableSchemas;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The data dictionary as one HTML page without scripts, made from the schemas. */
public final class DictionaryPage {
  private record Kind(String name, String purpose, List<Table> tables) {}

  private record Table(
      String name, String grain, List<String> keys, String rows, List<Cell> cells) {}

  private record Cell(
      String name,
      boolean key,
      String type,
      String unit,
      boolean nullable,
      String adds,
      String meaning,
      List<String> samples) {}

  /** In the order in which an analyst needs them. */
  private static final Map<String, String> PURPOSES =
      Map.of(
          "trend", "Figures over time, with their intervals. Start here.",
          "fact", "Sums by day, to be added up over any cut.",
          "evidence", "Articles, and what was found in them: the sentences behind each figure.",
          "dimension", "The members of the keys.",
          "about", "What the tables mean, which model judged, what the run did.");

  private static final List<String> KINDS =
      List.of("trend", "fact", "evidence", "dimension", "about");

  private DictionaryPage() {}

  public static String of(TableSchemas schemas) {
    return page(schemas, Map.of(), "");
  }

  /**
   * With row counts and sample values.
   *
   * @param snapshot a folder that a warehouse has published, its link resolved
   */
  public static String of(TableSchemas schemas, Path snapshot) throws SQLException {
    return page(schemas, SampleValues.of(snapshot), snapshot.getFileName().toString());
  }

  private static String page(
      TableSchemas schemas, Map<String, SampleValues.OfTable> samples, String snapshot) {
    List<Kind> kinds =
        KINDS.stream()
            .map(
                kind ->
                    new Kind(
                        kind,
                        PURPOSES.get(kind),
                        schemas.all().stream()
                            .filter(schema -> schema.kind().equals(kind))
                            .map(schema -> table(schema, samples.get(schema.table())))
                            .toList()))
            .toList();
    String style = Page.resource("report/dictionary.css");
    return Mustache.compiler()
        .escapeHTML(true)
        .emptyStringIsFalse(true)
        .defaultValue("")
        .compile(Page.resource("report/dictionary.mustache"))
        .execute(
            Map.of(
                "policy", ContentPolicy.of(List.of(), List.of(style)),
                "style", style,
                "snapshot", snapshot,
                "kinds", kinds));
  }

  private static Table table(TableSchema schema, SampleValues.OfTable samples) {
    return new Table(
        schema.table(),
        schema.grain(),
        schema.keys(),
        samples == null ? "" : String.format(Locale.ROOT, "%,d", samples.rows()),
        schema.columns().stream()
            .map(
                column ->
                    new Cell(
                        column.name(),
                        schema.keys().contains(column.name()),
                        column.type(),
                        column.unit() == null ? "" : column.unit(),
                        column.nullable(),
                        column.additive() == null ? "" : column.additive(),
                        column.meaning(),
                        samples == null ? List.of() : samples.byColumn().get(column.name())))
            .toList());
  }
}
