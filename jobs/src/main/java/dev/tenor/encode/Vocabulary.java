package dev.tenor.encode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** The word pieces that the model knows, with the ids that it knows them by. Immutable. */
final class Vocabulary {
  static final String CONTINUATION = "##";

  private final Map<String, Integer> ids;
  private final int longest;

  private Vocabulary(Map<String, Integer> ids) {
    this.ids = ids;
    this.longest = ids.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Reads {@code model.vocab} of a tokenizer file in the format of Hugging Face's tokenizers.
   *
   * @throws EncoderProblem where the file holds no vocabulary or lacks a special piece
   */
  static Vocabulary read(InputStream tokenizerJson) throws IOException {
    JsonNode words = new ObjectMapper().readTree(tokenizerJson).path("model").path("vocab");
    Map<String, Integer> ids = new HashMap<>(words.size() * 2);
    words.properties().forEach(word -> ids.put(word.getKey(), word.getValue().intValue()));
    for (String special : new String[] {"[CLS]", "[SEP]", "[UNK]"}) {
      if (!ids.containsKey(special)) {
        throw new EncoderProblem("the tokenizer's vocabulary lacks " + special);
      }
    }
    return new Vocabulary(ids);
  }

  /** Id of a piece; -1 where the model does not know it. */
  int idOf(String piece) {
    Integer id = ids.get(piece);
    return id == null ? -1 : id;
  }

  /** Length of the longest piece in UTF-16 units: no longer one need be looked up. */
  int longestPiece() {
    return longest;
  }
}
