package dev.tenor.job;

import dev.tenor.warehouse.Dictionary;
import dev.tenor.warehouse.TableSchemas;

/** Writes the data dictionary for people. */
public final class DictionaryJob {
  private DictionaryJob() {}

  public static String markdown() {
    return Dictionary.markdown(TableSchemas.load());
  }
}
