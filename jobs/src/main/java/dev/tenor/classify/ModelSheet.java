package dev.tenor.classify;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tenor.tone.Calibration;
import java.util.Map;

/**
 * All numbers of a model but its weights, as the file {@code model.json} of its folder has them.
 *
 * @param encoder revision of the sentence encoder; null where the model has words alone
 * @param teacher version of the model that taught it; null where none did
 * @param data SHA-256 of each file that was learnt from, by its name
 * @param drift how held-out statements look to the model; null in models that were trained without
 */
@JsonPropertyOrder(alphabetic = false)
public record ModelSheet(
    String version,
    String tier,
    int revision,
    String encoder,
    String teacher,
    Map<String, String> data,
    Calibration calibration,
    HeldOut heldOut,
    DriftProfile drift) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  String toJson() {
    try {
      return JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of plain values is always writable", e);
    }
  }

  static ModelSheet ofJson(String json) throws JsonProcessingException {
    return JSON.readValue(json, ModelSheet.class);
  }
}
