package dev.tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words of articles stay words. */
class HostileWordsTest {
  private static final String HOSTILE = "</script><img src=x onerror=alert(1)>&\u2028\u2029";

  @Test
  void dataNeverEndsItsScriptElement() throws Exception {
    String json = ScriptJson.of(Map.of("title", HOSTILE, "list", List.of(HOSTILE)));

    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    assertThat(new ObjectMapper().readTree(json).get("title").asText()).isEqualTo(HOSTILE);
  }

  @Test
  void aTableIsReadBackAsItWas() throws Exception {
    TableRows table =
        new TableRows(
            List.of("name", "count", "share", "is_low"),
            List.of(
                Arrays.asList("ferry", 3L, .25, true),
                Arrays.asList(null, null, null, false),
                Arrays.asList("ferry", 4L, 1.0, null)));

    JsonNode columns =
        new ObjectMapper().readTree(ScriptJson.of(Map.of("t", table))).at("/t/columns");

    assertThat(columns.get("name").toString()).isEqualTo("{\"words\":[\"ferry\"],\"at\":[0,-1,0]}");
    assertThat(columns.get("count").toString()).isEqualTo("[3,null,4]");
    assertThat(columns.get("share").toString()).isEqualTo("[0.25,null,1]");
    assertThat(columns.get("is_low").toString()).isEqualTo("[1,0,null]");
  }

  @Test
  void whatTurnsTextIsShownWithoutMovingAnOffset() {
    assertThat(ShownText.of("a\u202Eb\u2066c\u0000d\u200Fe\n\uD83D\uDE00f"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\u200Fe\n\uD83D\uDE00f");
    assertThat(ShownText.of("half \uD83D of a pair")).isEqualTo("half \uFFFD of a pair");
  }

  @Test
  void onlyWebAddressesAreLinks() {
    assertThat(ShownText.link("https://halden-courier.example/a?b=c")).isPresent();
    assertThat(ShownText.link("HTTP://halden-courier.example/")).isPresent();
    for (String address :
        Arrays.asList(
            null,
            "",
            "javascript:alert(1)",
            " java\nscript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "//halden-courier.example/",
            "https://user:secret@halden-courier.example/",
            "https:nohost",
            "file:///etc/passwd",
            "https://halden-courier.example/\" onclick=\"alert(1)")) {
      assertThat(ShownText.link(address)).as(String.valueOf(address)).isEmpty();
    }
  }

  @Test
  void theTemplateEscapesWordsAndNamesEveryScriptByItsHash() {
    String page =
        Page.of(
            Map.of(
                "window", HOSTILE,
                "taxonomy", "x",
                "articles", "x",
                "statements", "x",
                "speakers", "x",
                "sources", "x",
                "snapshot", "x",
                "risen", List.of(new Headline(HOSTILE, "#/issue/x", HOSTILE)),
                "fallen", List.of()),
            "{}");

    String markup = page.substring(0, page.indexOf("<script>"));
    assertThat(markup).doesNotContain("<img", " onclick=", " src=", "@import", "url(");
    String policy = page.replaceAll("(?s).*Content-Security-Policy\" content=\"([^\"]*)\".*", "$1");
    assertThat(policy).contains("default-src &#39;none&#39;").doesNotContain("unsafe", "http", "*");
    assertThat(policy.split("sha256-")).as("two scripts, one style").hasSize(4);
  }
}
