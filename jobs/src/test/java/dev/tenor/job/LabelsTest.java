package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void theLabelsInsideTheApplicationAreThoseOfTheFolder() throws IOException {
    Labels inside = Labels.read(List.of(), List.of());
    Labels folder = Labels.read(List.of(Path.of("data", "labels")), List.of());

    assertThat(inside.statements()).isEqualTo(folder.statements());
    assertThat(inside.sha256()).isEqualTo(folder.sha256());
  }
}
