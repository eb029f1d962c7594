package dev.tenor.speech;

import java.io.IOException;
import java.io.InputStream;

/** The model beside the code, read for a test. */
final class ShippedModel {
  private ShippedModel() {}

  static StatementFinder finder() throws IOException {
    try (InputStream stream = ShippedModel.class.getResourceAsStream("/speech/polnear.model")) {
      return StatementFinder.model(SpeechModel.read(stream));
    }
  }
}
