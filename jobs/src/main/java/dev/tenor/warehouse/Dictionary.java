package dev.tenor.warehouse;

import java.util.ArrayList;
import java.util.List;

/** The data dictionary, made from the schemas alone, so that it cannot drift from them. */
public final class Dictionary {
  private Dictionary() {}

  /** A row of the table {@code data_dictionary}; names are those of its columns. */
  public record Entry(
      String table_name,
      String table_kind,
      String table_grain,
      String column_name,
      int ordinal,
      String type,
      String unit,
      boolean is_key,
      boolean is_nullable,
      String additive,
      String meaning) {}

  public static List<Entry> entries(TableSchemas schemas) {
    List<Entry> entries = new ArrayList<>();
    for (TableSchema schema : schemas.all()) {
      int ordinal = 0;
      for (TableSchema.Column column : schema.columns()) {
        entries.add(
            new Entry(
                schema.table(),
                schema.kind(),
                schema.grain(),
                column.name(),
                ++ordinal,
                column.type(),
                column.unit(),
                schema.keys().contains(column.name()),
                column.nullable(),
                column.additive(),
                column.meaning()));
      }
    }
    return entries;
  }

  /** The dictionary as a page of Markdown. */
  public static String markdown(TableSchemas schemas) {
    StringBuilder page =
        new StringBuilder(
            "# Data dictionary\n\n"
                + "Generated from `jobs/src/main/resources/tables/*.json`; the build compares"
                + " it.\n");
    for (String kind : List.of("trend", "fact", "evidence", "dimension", "about")) {
      schemas.all().stream()
          .filter(schema -> schema.kind().equals(kind))
          .forEach(schema -> section(schema, page));
    }
    return page.toString();
  }

  private static void section(TableSchema schema, StringBuilder page) {
    page.append("\n## ")
        .append(schema.table())
        .append("\n\n")
        .append("One row is ")
        .append(schema.grain())
        .append(" (")
        .append(schema.kind())
        .append("). Key: `")
        .append(String.join("`, `", schema.keys()))
        .append("`.\n\n")
        .append("| column | type | unit | null | adds up | meaning |\n|---|---|---|---|---|---|\n");
    for (TableSchema.Column column : schema.columns()) {
      page.append("| `")
          .append(column.name())
          .append("` | ")
          .append(column.type())
          .append(" | ")
          .append(orDash(column.unit()))
          .append(" | ")
          .append(column.nullable() ? "yes" : "no")
          .append(" | ")
          .append(orDash(column.additive()))
          .append(" | ")
          .append(column.meaning().replace("|", "\\|"))
          .append(" |\n");
    }
  }

  private static String orDash(String value) {
    return value == null ? "" : value;
  }
}
