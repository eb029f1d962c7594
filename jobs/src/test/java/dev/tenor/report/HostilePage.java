package dev.tenor.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page made anew with a statement whose names, headline and words would do harm as markup. */
final class HostilePage {
  static final String HOSTILE = "</script><img src=x onerror=document.title='owned'>";
  private static final String DATA = "<script type=\"application/json\" id=\"data\">";

  private HostilePage() {}

  /** The page with one more outlet and one more statement, in March 2025. */
  static String of(String page) throws IOException {
    int from = page.indexOf(DATA) + DATA.length();
    Map<String, Object> data =
        new ObjectMapper()
            .readValue(
                page.substring(from, page.indexOf("</script>", from)), new TypeReference<>() {});
    Map<String, Object> outlet = new HashMap<>();
    outlet.put("source_id", HOSTILE);
    outlet.put("article_count", 1);
    add(data, "chosen_source", outlet);
    Map<String, Object> statement = new HashMap<>();
    for (String column :
        List.of("statement_id", "source_id", "speaker_id", "speaker_ids", "speaker_name")) {
      statement.put(column, HOSTILE);
    }
    statement.put("published_date", "2025-03-04");
    statement.put("issue_ids", "ceasefire");
    statement.put("tone", "positive");
    statement.put("article_id", "hostile");
    statement.put("title", HOSTILE + " \u202Egnp");
    statement.put("url", "javascript:document.title='owned'");
    statement.put("context", "The ceasefire " + HOSTILE + " is a promise");
    statement.put("spans", "0-40");
    add(data, "statement", statement);
    return page.substring(0, from)
        + ScriptJson.of(data)
        + page.substring(page.indexOf("</script>", from));
  }

  @SuppressWarnings("unchecked")
  private static void add(Map<String, Object> data, String name, Map<String, Object> row) {
    Map<String, Object> table = (Map<String, Object>) data.get(name);
    table.put("count", (Integer) table.get("count") + 1);
    for (Map.Entry<String, Object> column :
        ((Map<String, Object>) table.get("columns")).entrySet()) {
      Object cell = row.get(column.getKey());
      if (column.getValue() instanceof List<?> cells) {
        ((List<Object>) cells).add(cell);
        continue;
      }
      Map<String, Object> words = (Map<String, Object>) column.getValue();
      List<Object> known = (List<Object>) words.get("words");
      if (cell != null) {
        known.add(cell);
      }
      ((List<Object>) words.get("at")).add(cell == null ? -1 : known.size() - 1);
    }
  }
}
