package dev.tenor.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseLockTest {
  @TempDir private Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = new Warehouse(folder.resolve("out"));
  }

  @Test
  void oneRunAtATimeHoldsTheWarehouse() throws IOException {
    try (WarehouseLock lock = WarehouseLock.take(warehouse, "process 1, run A with a long name")) {
      assertThatThrownBy(() -> WarehouseLock.take(warehouse, "process 2, run B"))
          .isInstanceOf(WarehouseBusy.class)
          .hasMessageContaining(warehouse.root().toString())
          .hasMessageEndingWith("process 1, run A with a long name");
    }
    try (WarehouseLock lock = WarehouseLock.take(warehouse, "run C")) {
      assertThat(warehouse.root().resolve(".lock")).hasContent("run C\n");
    }
  }

  @Test
  void theFileOfADeadRunHoldsNothing() throws IOException {
    Files.createDirectories(warehouse.root());
    Files.writeString(warehouse.root().resolve(".lock"), "a dead run\n");

    WarehouseLock.take(warehouse, "run D").close();
  }

  @Test
  void anotherProcessFindsTheWarehouseTaken() throws Exception {
    try (WarehouseLock lock = WarehouseLock.take(warehouse, "run E")) {
      ChildProcess other =
          ChildProcess.ofClass(folder, "other", OtherProcess.class, warehouse.root().toString());
      assertThat(other.exitCode()).isEqualTo(OtherProcess.FOUND_IT_TAKEN);
      assertThat(other.text()).contains("run E");
    }
  }

  /** Tries to take the lock that the test holds. */
  static final class OtherProcess {
    static final int FOUND_IT_TAKEN = 77;

    private OtherProcess() {}

    public static void main(String[] arguments) throws IOException {
      try (WarehouseLock lock = WarehouseLock.take(new Warehouse(Path.of(arguments[0])), "other")) {
        System.out.println("took it");
      } catch (WarehouseBusy e) {
        System.out.println(e.getMessage());
        System.exit(FOUND_IT_TAKEN);
      }
    }
  }
}
