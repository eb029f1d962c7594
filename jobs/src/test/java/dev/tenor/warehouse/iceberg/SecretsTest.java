package dev.tenor.warehouse.iceberg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretsTest {
  private static final Secrets SECRETS =
      Secrets.of(
          Map.of(
              "spark.sql.catalog.prod.jdbc.password", "hush-hush",
              "spark.hadoop.fs.s3a.access.key", "AKXYZ",
              "spark.sql.catalog.prod.uri", "jdbc:x:y"));

  @Test
  void whatSettingsCallASecretIsInNoMessage() {
    assertThat(SECRETS.strippedFrom("refused hush-hush of AKXYZ at jdbc:x:y"))
        .isEqualTo("refused *** of *** at jdbc:x:y");
  }

  @Test
  void whatLooksLikeASecretInAnAddressIsInNoMessage() {
    assertThat(SECRETS.strippedFrom("Failed to connect: jdbc:pg://ann:pw1@host/db?password=a1&x=2"))
        .isEqualTo("Failed to connect: jdbc:pg://***@host/db?password=***&x=2");
  }

  @Test
  void aProblemOfTheCatalogTellsTheInnermostCauseAndCarriesNone() {
    CatalogProblem problem =
        CatalogProblem.of(
            "prod",
            new IllegalStateException("outer", new RuntimeException("no hush-hush\nsecond line")),
            SECRETS);

    assertThat(problem).hasMessage("catalog prod: no ***").hasNoCause();
  }

  @Test
  void aPasswordComesFromTheEnvironmentAlone() {
    IcebergPlace place =
        new IcebergPlace(
            "jdbc:postgresql://db/lake", Optional.of("s3a://b"), "news", TablePartitions.MONTH);

    assertThat(place.settings(Map.of("TENOR_CATALOG_PASSWORD", "pw1")::get))
        .containsEntry("spark.sql.catalog.tenor.jdbc.password", "pw1")
        .containsEntry("spark.sql.catalog.tenor.warehouse", "s3a://b")
        .doesNotContainKey("spark.sql.catalog.tenor.jdbc.user");
    assertThat(place.toString()).doesNotContain("pw1");
    assertThat(place.holdsSecret()).isFalse();
    assertThat(
            new IcebergPlace(
                    "jdbc:postgresql://ann:pw1@db/lake",
                    Optional.empty(),
                    "news",
                    TablePartitions.MONTH)
                .holdsSecret())
        .isTrue();
  }

  @Test
  void aContainerOfAzuresStoreIsNoSecret() {
    String catalog = "hadoop:abfss://news@account.dfs.core.windows.net/lake";

    assertThat(
            new IcebergPlace(catalog, Optional.empty(), "news", TablePartitions.MONTH)
                .holdsSecret())
        .isFalse();
    assertThat(SECRETS.strippedFrom(catalog)).isEqualTo(catalog);
  }
}
