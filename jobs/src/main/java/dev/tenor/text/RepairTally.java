package dev.tenor.text;

import dev.tenor.model.Repair;
import dev.tenor.model.RepairKind;
import java.util.ArrayList;
import java.util.List;

/** Counts what is mended, by kind. */
public final class RepairTally {
  private final long[] counts = new long[RepairKind.values().length];

  public void add(RepairKind kind) {
    counts[kind.ordinal()]++;
  }

  /** The kinds that were met, in order of {@link RepairKind}. */
  public List<Repair> repairs() {
    List<Repair> repairs = new ArrayList<>();
    for (RepairKind kind : RepairKind.values()) {
      if (counts[kind.ordinal()] > 0) {
        repairs.add(new Repair(kind, counts[kind.ordinal()]));
      }
    }
    return List.copyOf(repairs);
  }
}
