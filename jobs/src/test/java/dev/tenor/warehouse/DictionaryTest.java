package dev.tenor.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryTest {
  private final TableSchemas schemas = TableSchemas.load();

  @Test
  void everyColumnOfEveryTableIsAnEntryInItsPlace() {
    List<Dictionary.Entry> entries = Dictionary.entries(schemas);

    for (TableSchema schema : schemas.all()) {
      List<Dictionary.Entry> mine =
          entries.stream().filter(e -> e.table_name().equals(schema.table())).toList();
      assertThat(mine).extracting(Dictionary.Entry::column_name).isEqualTo(schema.columnNames());
      for (int i = 0; i < mine.size(); i++) {
        assertThat(mine.get(i).ordinal()).isEqualTo(i + 1);
        assertThat(mine.get(i).is_key())
            .isEqualTo(schema.keys().contains(mine.get(i).column_name()));
      }
    }
  }

  @Test
  void theDictionaryDescribesItself() {
    assertThat(schemas.of("data_dictionary").columnNames())
        .containsExactlyInAnyOrder(
            java.util.Arrays.stream(Dictionary.Entry.class.getRecordComponents())
                .map(component -> component.getName())
                .toArray(String[]::new));
  }

  @Test
  void thePageHasASectionATableAndALineAColumn() {
    String page = Dictionary.markdown(schemas);

    long columns = schemas.all().stream().mapToLong(s -> s.columns().size()).sum();
    assertThat(page.lines().filter(line -> line.startsWith("## "))).hasSameSizeAs(schemas.all());
    assertThat(page.lines().filter(line -> line.startsWith("| `"))).hasSize((int) columns);
    assertThat(page.indexOf("## issue_trend")).isLessThan(page.indexOf("## articles"));
  }
}
