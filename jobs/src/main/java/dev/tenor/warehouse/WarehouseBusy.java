package dev.tenor.warehouse;

/** Another run holds the warehouse, or a newer version of Tenor has written it. */
public final class WarehouseBusy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WarehouseBusy(String message) {
    super(message);
  }
}
