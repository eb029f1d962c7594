package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkPropertiesTest {
  private static final String NEW = "spark.tenor.test.new";
  private static final String GIVEN = "spark.tenor.test.given";

  @TempDir private Path folder;

  @AfterEach
  void forget() {
    System.clearProperty(NEW);
    System.clearProperty(GIVEN);
  }

  @Test
  void settingsOfTheFileGiveWayToThoseOfTheProcess() throws Exception {
    System.setProperty(GIVEN, "first");
    Path file =
        Files.writeString(
            folder.resolve("s.conf"),
            "# of a catalog\n" + NEW + "   value \n" + GIVEN + "=second\nother.key x\n");

    SparkProperties.load(file);

    assertThat(System.getProperty(NEW)).isEqualTo("value");
    assertThat(System.getProperty(GIVEN)).isEqualTo("first");
    assertThat(System.getProperty("other.key")).isNull();
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndNotQuoted() throws Exception {
    Path broken = Files.writeString(folder.resolve("b.conf"), "spark.x \\u12 hush\n");

    assertThatThrownBy(() -> SparkProperties.load(broken))
        .isInstanceOf(UsageProblem.class)
        .hasMessageContaining("b.conf")
        .message()
        .doesNotContain("hush");
    assertThatThrownBy(() -> SparkProperties.load(folder.resolve("gone")))
        .isInstanceOf(UsageProblem.class);
  }
}
