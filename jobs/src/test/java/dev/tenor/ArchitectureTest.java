package dev.tenor;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls between the rooms. */
class ArchitectureTest {
  private static final JavaClasses TENOR =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.tenor");

  /** Which rooms of ours a room may use, besides itself. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("text", Set.of("model")),
          Map.entry("yaml", Set.of()),
          Map.entry("issue", Set.of("model", "text", "yaml")),
          Map.entry("speech", Set.of("model", "text", "yaml")),
          Map.entry("encode", Set.of("model", "text")),
          Map.entry("tone", Set.of("model", "text", "encode", "stats")),
          Map.entry("stats", Set.of()),
          Map.entry("copies", Set.of("model", "text")),
          Map.entry("spark", Set.of()),
          Map.entry("corpus", Set.of("model", "text", "copies", "spark")),
          Map.entry(
              "annotate",
              Set.of("model", "text", "issue", "speech", "encode", "tone", "stats", "spark")),
          Map.entry("classify", Set.of("model", "tone", "issue", "encode", "stats", "spark")),
          Map.entry("evaluate", Set.of("model", "stats", "spark")),
          Map.entry("trend", Set.of("stats", "spark")),
          Map.entry("warehouse", Set.of("spark", "model")),
          Map.entry("report", Set.of("stats", "spark", "warehouse")),
          Map.entry(
              "cli",
              Set.of("job", "copies", "corpus", "annotate", "classify", "evaluate", "warehouse")));

  private static final String[] PURE =
      Stream.of("model", "text", "issue", "speech", "encode", "tone", "stats", "copies", "yaml")
          .map(room -> "dev.tenor." + room + "..")
          .toArray(String[]::new);

  @TestFactory
  Stream<DynamicTest> aRoomUsesOnlyTheRoomsBelowIt() {
    return MAY_USE.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage("dev.tenor." + room.getKey() + "..")
                            .should(dependOnClassesThat(areInOtherRooms(room)))
                            .allowEmptyShould(true)
                            .check(TENOR)));
  }

  private static DescribedPredicate<JavaClass> areInOtherRooms(
      Map.Entry<String, Set<String>> room) {
    return DescribedPredicate.describe(
        "are in rooms other than " + room.getValue(),
        used -> {
          String name = used.getPackageName();
          if (!name.startsWith("dev.tenor.")) {
            return false;
          }
          String usedRoom = name.substring("dev.tenor.".length()).split("\\.", 2)[0];
          return !usedRoom.equals(room.getKey()) && !room.getValue().contains(usedRoom);
        });
  }

  @Test
  void pureRoomsKnowNoSparkNoFilesNoClockNoLogger() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.spark..",
            "org.apache.hadoop..",
            "scala..",
            "java.io.file..",
            "java.nio.file..",
            "java.util.logging..",
            "org.slf4j..",
            "org.apache.logging..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.io\\.(File|FileReader|FileInputStream|FileOutputStream|FileWriter)")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.time\\.Clock")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .check(TENOR);
  }

  @Test
  void onlyTheRecordEncoderTouchesCatalyst() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.tenor.spark.Records")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.spark.sql.catalyst..")
        .check(TENOR);
  }

  @Test
  void nobodyAsksSparkForABeanEncoder() {
    noClasses()
        .should()
        .callMethod(org.apache.spark.sql.Encoders.class, "bean", Class.class)
        .check(TENOR);
  }

  @Test
  void onlySessionsBuildsASession() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.tenor.spark.Sessions")
        .should()
        .callMethod(org.apache.spark.sql.SparkSession.class, "builder")
        .check(TENOR);
  }

  @Test
  void onlyWarehouseAndModelsWriteFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.tenor.warehouse..", "dev.tenor.classify..", "dev.tenor.report..")
        .and()
        .doNotHaveFullyQualifiedName("dev.tenor.spark.IntermediateTables")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("org\\.apache\\.spark\\.sql\\.DataFrameWriter.*")
        .orShould()
        .callMethodWhere(
            DescribedPredicate.describe(
                "writes a file",
                call ->
                    call.getTargetOwner().isEquivalentTo(java.nio.file.Files.class)
                        && Arrays.asList(
                                "write", "writeString", "move", "delete", "copy", "newOutputStream")
                            .contains(call.getName())))
        .check(TENOR);
  }

  @Test
  void thereAreNoMutableStatics() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveName("$VALUES")
        .and()
        .haveNameNotContaining("$SWITCH_TABLE$")
        .and()
        .haveNameNotContaining("$SwitchMap$")
        .should()
        .beFinal()
        .check(TENOR);
  }

  @Test
  void roomsFormNoCycle() {
    slices().matching("dev.tenor.(*)..").should().beFreeOfCycles().check(TENOR);
  }

  @Test
  void everyRoomHasADoorSign() throws Exception {
    try (Stream<Path> rooms = Files.list(Path.of("jobs/src/main/java/dev/tenor"))) {
      assertThat(rooms).allMatch(room -> Files.exists(room.resolve("package-info.java")));
    }
  }
}
