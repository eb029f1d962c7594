package dev.tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.TableSchemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dictionary as a page: all columns, and words of strangers as words. */
class DictionaryPageTest {
  @TempDir private Path folder;
  private final TableSchemas schemas = TableSchemas.load();

  @Test
  void everyColumnStandsInItsTableWithItsWords() {
    Document page = Jsoup.parse(DictionaryPage.of(schemas));

    assertThat(page.select("nav a")).hasSameSizeAs(schemas.all());
    for (TableSchema schema : schemas.all()) {
      Element section = page.getElementById(schema.table());
      assertThat(section.select("p").text()).contains(schema.grain());
      assertThat(section.select("p code").eachText()).isEqualTo(schema.keys());
      assertThat(section.select("tbody tr")).hasSameSizeAs(schema.columns());
      for (int i = 0; i < schema.columns().size(); i++) {
        TableSchema.Column column = schema.columns().get(i);
        Element row = section.select("tbody tr").get(i);
        assertThat(row.select("th code").text()).isEqualTo(column.name());
        assertThat(row.select("td").get(1).wholeText()).isEqualTo(column.meaning());
        assertThat(row.select("td").get(2).wholeText())
            .isEqualTo(column.additive() == null ? "" : column.additive());
        assertThat(row.select(".tag").isEmpty())
            .isNotEqualTo(schema.keys().contains(column.name()));
        assertThat(row.select("td").get(0).text().contains("may be null"))
            .isEqualTo(column.nullable());
      }
    }
  }

  @Test
  void itAsksForNothingAndRunsNothing() {
    Document page = Jsoup.parse(DictionaryPage.of(schemas));

    assertThat(page.select("script, img, link, iframe, [src], [onclick]")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.select("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'; script-src 'none'; style-src 'sha256-");
  }

  @Test
  void sampleValuesAreTheMostFrequentAndStayWords() throws Exception {
    write(
        "dim_source",
        """
        select * from (values
          ('<img src=x onerror=alert(1)>', 'a'), ('</td><script>', 'a'), ('%s', 'b'), ('d', null))
          as t (source_id, name)
        """
            .formatted("long ".repeat(20)));

    Document page = Jsoup.parse(DictionaryPage.of(schemas, folder));

    assertThat(page.select("script, img")).isEmpty();
    Element section = page.getElementById("dim_source");
    assertThat(section.select("p").text()).contains("4 rows");
    assertThat(section.select("tbody tr").get(0).select(".sample").eachText())
        .containsExactly("</td><script>", "<img src=x onerror=alert(1)>", "d");
    assertThat(page.getElementById("articles").select(".sample")).isEmpty();
  }

  private void write(String table, String query) throws Exception {
    Path file = Files.createDirectories(folder.resolve(table)).resolve("a.parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("copy (" + query + ") to '" + file + "' (format parquet)");
    }
  }
}
