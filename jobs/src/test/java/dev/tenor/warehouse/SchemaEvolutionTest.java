package dev.tenor.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the tables against those that this format has promised to people's queries. */
class SchemaEvolutionTest {
  private static final Path PROMISES =
      Path.of("jobs/src/test/resources/warehouse/format-" + Manifest.FORMAT_VERSION + ".txt");

  @Test
  void nothingThatThisFormatPromisedIsGone() throws IOException {
    List<String> gone = new ArrayList<>(Files.readAllLines(PROMISES));
    gone.removeAll(lines(TableSchemas.load()));

    assertThat(gone)
        .as(
            "a table, key or column that readers rely on is gone, or has another type. Leave it and"
                + " add another beside it. If it has to be: raise Manifest.FORMAT_VERSION, write"
                + " the new promises to warehouse/format-N.txt beside the old, teach"
                + " EarlierSnapshot to read the old format, and say so in jobs/CHANGES.md and"
                + " jobs/docs/schema-evolution.md")
        .isEmpty();
  }

  @Test
  void whatIsNewIsPromisedFromNowOn() throws IOException {
    Set<String> fresh = new LinkedHashSet<>(lines(TableSchemas.load()));
    fresh.removeAll(Files.readAllLines(PROMISES));

    assertThat(fresh)
        .as("additions need no new format: append these lines to %s", PROMISES)
        .isEmpty();
  }

  @Test
  void everyFormatUpToThisOneHasItsPromises() {
    for (int format = 1; format <= Manifest.FORMAT_VERSION; format++) {
      assertThat(PROMISES.resolveSibling("format-" + format + ".txt")).exists();
    }
  }

  @Test
  void aChangedTypeKeyOrNullIsALineThatIsGone() {
    TableSchema.Column id = new TableSchema.Column("id", "STRING", false, null, null, "The id");
    TableSchema.Column nullable =
        new TableSchema.Column("id", "STRING", true, null, null, "The id");
    TableSchema.Column number = new TableSchema.Column("id", "INT", false, null, null, "The id");

    List<String> before = lines(table(List.of("id"), id));

    assertThat(before).containsExactly("t: keys id", "t.id: STRING, never null");
    assertThat(lines(table(List.of("id"), nullable))).doesNotContainSequence(before);
    assertThat(lines(table(List.of("id"), number))).doesNotContainSequence(before);
    assertThat(lines(table(List.of("id", "day"), id))).doesNotContainSequence(before);
  }

  private static TableSchema table(List<String> keys, TableSchema.Column column) {
    return new TableSchema("t", "trend", "one row", keys, List.of(), List.of(column));
  }

  private static List<String> lines(TableSchemas schemas) {
    return schemas.all().stream().flatMap(schema -> lines(schema).stream()).toList();
  }

  private static List<String> lines(TableSchema schema) {
    List<String> lines = new ArrayList<>();
    lines.add(schema.table() + ": keys " + String.join(", ", schema.keys()));
    for (TableSchema.Column column : schema.columns()) {
      String nulls = column.nullable() ? "may be null" : "never null";
      lines.add("%s.%s: %s, %s".formatted(schema.table(), column.name(), column.type(), nulls));
    }
    return lines;
  }
}
