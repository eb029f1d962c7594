package dev.tenor.warehouse.export;

import dev.tenor.warehouse.TableSchema;
import java.util.List;
import java.util.Map;

/** Which columns of the star name a row of another table. */
final class References {
  private static final Map<String, Reference> BY_COLUMN =
      Map.of(
          "article_id", new Reference("article_id", "articles", "article_id"),
          "statement_id", new Reference("statement_id", "statements", "statement_id"),
          "speaker_id", new Reference("speaker_id", "dim_speaker", "speaker_id"),
          "source_id", new Reference("source_id", "dim_source", "source_id"),
          "issue_id", new Reference("issue_id", "dim_issue", "issue_id"),
          "issue_a", new Reference("issue_a", "dim_issue", "issue_id"),
          "issue_b", new Reference("issue_b", "dim_issue", "issue_id"),
          "parent_id", new Reference("parent_id", "dim_issue", "issue_id"));

  /** A column and the table and key that its values are found under. */
  record Reference(String column, String table, String key) {}

  private References() {}

  static List<Reference> of(TableSchema schema) {
    return schema.columns().stream()
        .map(column -> BY_COLUMN.get(column.name()))
        .filter(found -> found != null && !found.table().equals(schema.table()))
        .toList();
  }
}
