package dev.tenor.encode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes an ONNX model give out inner values of its graph in place of its last one.
 *
 * <p>The runtime leaves out every step that no output needs, so that an early layer is cheaper than
 * the last. A model file is a Protocol Buffers message: fields of a number, a kind and a value, one
 * after the other, in any order; this rewrites the few that say what comes out.
 */
final class GraphOutput {
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_OUTPUT = 12;
  private static final int VALUE_NAME = 1;

  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int LENGTH_DELIMITED = 2;
  private static final int FOUR_BYTES = 5;

  private final byte[] bytes;
  private int at;

  private GraphOutput(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  /**
   * The model with these values as its only outputs, in this order.
   *
   * @param names of values in the model's graph
   * @throws EncoderProblem where the bytes are no model
   */
  static byte[] replace(byte[] model, List<String> names) {
    try {
      ByteArrayOutputStream changed = new ByteArrayOutputStream(model.length + 256);
      new GraphOutput(model, 0).copyModel(names, changed);
      return changed.toByteArray();
    } catch (IndexOutOfBoundsException e) {
      throw new EncoderProblem("the model's file is cut off or damaged", e);
    }
  }

  private void copyModel(List<String> names, ByteArrayOutputStream changed) {
    while (at < bytes.length) {
      int start = at;
      int tag = readVarint();
      if (tag == tag(MODEL_GRAPH)) {
        int length = readVarint();
        ByteArrayOutputStream graph = new ByteArrayOutputStream(length + 256);
        copyGraph(at + length, graph);
        for (String name : names) {
          byte[] output = field(VALUE_NAME, name.getBytes(StandardCharsets.UTF_8));
          graph.writeBytes(field(GRAPH_OUTPUT, output));
        }
        writeVarint(tag, changed);
        writeVarint(graph.size(), changed);
        changed.writeBytes(graph.toByteArray());
      } else {
        skip(tag);
        changed.write(bytes, start, at - start);
      }
    }
  }

  private void copyGraph(int end, ByteArrayOutputStream graph) {
    while (at < end) {
      int start = at;
      int tag = readVarint();
      skip(tag);
      if (tag != tag(GRAPH_OUTPUT)) {
        graph.write(bytes, start, at - start);
      }
    }
  }

  private void skip(int tag) {
    switch (tag & 7) {
      case VARINT -> readVarint();
      case EIGHT_BYTES -> at += 8;
      case FOUR_BYTES -> at += 4;
      case LENGTH_DELIMITED -> {
        int length = readVarint();
        at += length;
      }
      default -> throw new EncoderProblem("the model's file holds an unknown kind of field");
    }
  }

  /** Longer numbers than an int holds are read past, which is all that is asked of them. */
  private int readVarint() {
    int value = 0;
    int shift = 0;
    while (true) {
      byte next = bytes[at++];
      value |= shift < 32 ? (next & 127) << shift : 0;
      shift += 7;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static byte[] field(int number, byte[] value) {
    ByteArrayOutputStream field = new ByteArrayOutputStream(value.length + 8);
    writeVarint(tag(number), field);
    writeVarint(value.length, field);
    field.writeBytes(value);
    return field.toByteArray();
  }

  private static int tag(int number) {
    return number << 3 | LENGTH_DELIMITED;
  }

  private static void writeVarint(int value, ByteArrayOutputStream stream) {
    int rest = value;
    while (rest >= 128) {
      stream.write(rest & 127 | 128);
      rest >>>= 7;
    }
    stream.write(rest);
  }
}
