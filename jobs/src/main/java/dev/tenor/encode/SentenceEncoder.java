package dev.tenor.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.tenor.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;

/**
 * Reads a text with the model e5-small-v2 and gives a vector for each of its tokens.
 *
 * <p>One text at a time: the model's 8-bit arithmetic scales with the largest value of a batch, so
 * that a text's vectors would depend on its neighbours. A session computes in the calling thread
 * alone; any number of threads may share it, and the same text gives the same bits in all of them.
 */
public final class SentenceEncoder implements AutoCloseable {
  /** Names the weights; vectors of two revisions do not mix. */
  public static final String REVISION = "e5-small-v2-q/layers-7-to-10/2";

  /** Length of what one layer says of a token. */
  public static final int WIDTH = 384;

  /** A token's vector: the late layers' mean, and behind it the middle layer. */
  static final int TOKEN_WIDTH = 2 * WIDTH;

  /** What the model was trained for at most, its own two marks and the prefix included. */
  static final int MAX_TOKENS = 512;

  /** More text than this around the focus is never split: its pieces would be cut off anyway. */
  static final int MAX_CHARS = 8_000;

  private static final String MODEL = "/e5-small-v2-q.onnx";
  private static final String TOKENIZER = "/e5-small-v2-q-tokenizer.json";

  /** Known once: it is asked for each text, and the class path has hundreds of libraries. */
  private static final boolean IS_AVAILABLE =
      SentenceEncoder.class.getResource(MODEL) != null
          && SentenceEncoder.class.getResource(TOKENIZER) != null;

  /**
   * The seventh of twelve layers, and the eighth to tenth, whose mean is taken. The last ones turn
   * what they know to telling topics apart, which the model was trained for: on tone the middle
   * ones are two points of F1 better, and the seventh beside them half a point more.
   */
  private static final List<String> LAYERS = List.of(layer(6), layer(7), layer(8), layer(9));

  /** What the model expects in front of a text that is not a passage to be found. */
  private static final String PREFIX = "query: ";

  private final WordPiece wordPiece;
  private final int[] head;
  private final int tail;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private SentenceEncoder(Vocabulary vocabulary, OrtEnvironment environment, OrtSession session) {
    this.wordPiece = new WordPiece(vocabulary);
    Pieces prefix = wordPiece.split(PREFIX, 0, PREFIX.length());
    this.head = new int[prefix.size() + 1];
    head[0] = vocabulary.idOf("[CLS]");
    System.arraycopy(prefix.ids(0, prefix.size()), 0, head, 1, prefix.size());
    this.tail = vocabulary.idOf("[SEP]");
    this.environment = environment;
    this.session = session;
  }

  /** Whether the model's files are on the class path. */
  public static boolean isAvailable() {
    return IS_AVAILABLE;
  }

  /**
   * The one encoder of this JVM, opened at the first call; it lives as long as the JVM, so nobody
   * closes it.
   *
   * @throws EncoderProblem where the model's files are not on the class path
   */
  public static SentenceEncoder shared() {
    if (!isAvailable()) {
      throw missing();
    }
    return Shared.ENCODER;
  }

  /**
   * Opens an encoder of its own, which the caller closes: some hundred megabytes and a second, so
   * one a JVM should do.
   *
   * @throws EncoderProblem where the model's files are not on the class path or cannot be read
   */
  public static SentenceEncoder open() {
    try (InputStream model = SentenceEncoder.class.getResourceAsStream(MODEL);
        InputStream tokenizer = SentenceEncoder.class.getResourceAsStream(TOKENIZER)) {
      if (model == null || tokenizer == null) {
        throw missing();
      }
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        byte[] graph = GraphOutput.replace(model.readAllBytes(), LAYERS);
        OrtSession session = environment.createSession(graph, options);
        return new SentenceEncoder(Vocabulary.read(tokenizer), environment, session);
      }
    } catch (IOException | OrtException e) {
      throw new EncoderProblem("the sentence encoder cannot be opened: " + e.getMessage(), e);
    }
  }

  /** Vectors of all tokens of {@code text}, or of its beginning where it is too long. */
  public TokenVectors encode(String text) {
    return encode(text, new Span(0, 0));
  }

  /**
   * Vectors of the tokens of {@code text}; where it is too long, of as much as the model takes in
   * one piece, with the focus in its middle, or from the focus's begin where that alone is too
   * long.
   *
   * @param focus what must not be cut off, in UTF-16 units of {@code text}
   */
  public TokenVectors encode(String text, Span focus) {
    int from = 0;
    int to = text.length();
    if (to > MAX_CHARS) {
      from = Math.max(0, Math.min(focus.start() - MAX_CHARS / 4, to - MAX_CHARS));
      to = from + MAX_CHARS;
      from = insideCharacter(text, from) ? from + 1 : from;
      to = insideCharacter(text, to) ? to - 1 : to;
    }
    Pieces pieces = wordPiece.split(text, from, to);
    int room = MAX_TOKENS - head.length - 1;
    int first = pieces.size() <= room ? 0 : window(pieces, focus, room);
    int last = Math.min(pieces.size(), first + room);
    return run(pieces, first, last);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new EncoderProblem("the sentence encoder cannot be closed: " + e.getMessage(), e);
    }
  }

  private TokenVectors run(Pieces pieces, int first, int last) {
    int size = last - first;
    int length = head.length + size + 1;
    long[][] ids = new long[1][length];
    long[][] mask = new long[1][length];
    long[][] types = new long[1][length];
    for (int i = 0; i < length; i++) {
      mask[0][i] = 1;
      ids[0][i] =
          i < head.length ? head[i] : i == length - 1 ? tail : pieces.id(first + i - head.length);
    }
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask);
        OnnxTensor typeTensor = OnnxTensor.createTensor(environment, types);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", maskTensor,
                    "token_type_ids", typeTensor))) {
      float[] values = new float[size * TOKEN_WIDTH];
      add(result, 0, values, WIDTH, 1);
      for (int layer = 1; layer < LAYERS.size(); layer++) {
        add(result, layer, values, 0, LAYERS.size() - 1);
      }
      return new TokenVectors(
          pieces.starts(first, last), pieces.ends(first, last), values, TOKEN_WIDTH);
    } catch (OrtException e) {
      throw new EncoderProblem("the sentence encoder failed: " + e.getMessage(), e);
    }
  }

  /** Adds what a layer says of each token, divided, at {@code offset} of the token's vector. */
  private void add(OrtSession.Result result, int layer, float[] values, int offset, int divisor)
      throws OrtException {
    FloatBuffer hidden = ((OnnxTensor) result.get(layer)).getFloatBuffer();
    int from = head.length * WIDTH;
    for (int to = offset; to < values.length; to += TOKEN_WIDTH) {
      for (int i = 0; i < WIDTH; i++) {
        values[to + i] += hidden.get(from++) / divisor;
      }
    }
  }

  /** First of {@code room} pieces that hold the focus in their middle. */
  private static int window(Pieces pieces, Span focus, int room) {
    int focusFirst = 0;
    while (focusFirst < pieces.size() - 1 && pieces.end(focusFirst) <= focus.start()) {
      focusFirst++;
    }
    int focusLast = focusFirst;
    while (focusLast < pieces.size() - 1 && pieces.start(focusLast + 1) < focus.end()) {
      focusLast++;
    }
    int before = Math.max(0, (room - (focusLast - focusFirst + 1)) / 2);
    return Math.max(0, Math.min(focusFirst - before, pieces.size() - room));
  }

  private static boolean insideCharacter(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private static String layer(int index) {
    return "/encoder/layer." + index + "/output/LayerNorm/Add_1_output_0";
  }

  private static EncoderProblem missing() {
    return new EncoderProblem("the model " + MODEL + " is not on the class path");
  }

  private static final class Shared {
    static final SentenceEncoder ENCODER = open();
  }
}
