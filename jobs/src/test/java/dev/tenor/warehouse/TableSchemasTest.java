package dev.tenor.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableSchemasTest {
  private final TableSchemas schemas = TableSchemas.load();

  @Test
  void theTablesOfTheContractAreThere() {
    assertThat(schemas.all())
        .extracting(TableSchema::table)
        .contains(
            "articles",
            "issue_mentions",
            "statements",
            "statement_speakers",
            "statement_issues",
            "quarantine",
            "dim_date",
            "dim_issue",
            "dim_speaker",
            "dim_source",
            "issue_trend",
            "source_issue_trend",
            "speaker_issue_tone",
            "coverage",
            "data_dictionary",
            "model_card",
            "run_metrics");
    assertThat(schemas.trends()).contains("coverage", "issue_trend").doesNotContain("articles");
  }

  @Test
  void everyKeyIsAColumnThatIsNeverNull() {
    for (TableSchema schema : schemas.all()) {
      List<String> required =
          schema.columns().stream()
              .filter(column -> !column.nullable())
              .map(TableSchema.Column::name)
              .toList();
      assertThat(schema.keys()).as(schema.table()).isNotEmpty().isSubsetOf(required);
      assertThat(schema.columnNames()).as(schema.table()).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyColumnHasATypeThatSparkKnowsAndWordsForPeople() {
    for (TableSchema schema : schemas.all()) {
      assertThat(schema.kind()).isIn("evidence", "dimension", "fact", "trend", "about");
      assertThat(schema.grain()).as(schema.table()).isNotBlank();
      for (TableSchema.Column column : schema.columns()) {
        String name = schema.table() + "." + column.name();
        assertThatCode(column::dataType).as(name).doesNotThrowAnyException();
        assertThat(column.meaning()).as(name).isNotBlank();
        assertThat(column.name()).as(name).matches("[a-z][a-z0-9_]*");
      }
    }
  }

  @Test
  void evidenceTellsItsMonth() {
    for (TableSchema schema : schemas.all()) {
      assertThat(schema.columnNames().contains("month"))
          .as(schema.table())
          .isEqualTo(schema.isPartitioned());
    }
  }

  @Test
  void trendsReadTablesThatExist() {
    Set<String> tables = Set.copyOf(schemas.all().stream().map(TableSchema::table).toList());

    assertThat(schemas.all()).allSatisfy(s -> assertThat(tables).containsAll(s.reads()));
  }

  @Test
  void anUnknownTableIsNamed() {
    assertThatThrownBy(() -> schemas.of("nobody")).hasMessageContaining("nobody");
  }
}
