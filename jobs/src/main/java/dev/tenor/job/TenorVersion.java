package dev.tenor.job;

import java.util.Optional;

/** The version of this application, as its jar states it. */
public final class TenorVersion {
  public static final String VALUE =
      Optional.ofNullable(TenorVersion.class.getPackage().getImplementationVersion())
          .orElse("development");

  private TenorVersion() {}
}
