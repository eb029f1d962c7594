package dev.tenor.tone;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/**
 * What training learnt: a linear layer over terms, and one over the encoder's vector where the
 * model has it.
 *
 * @param vectors null where the model looks at words alone
 */
public record ToneWeights(TermIndex index, LinearLayer terms, LinearLayer vectors)
    implements Serializable {
  private static final int MAGIC = 0x544F4E45; // "TONE"
  private static final int FORMAT = 1;

  /** Whether statements need a vector. */
  public boolean readsVectors() {
    return vectors != null;
  }

  /** Margins by the words. */
  public double[] termMargins(List<String> statement) {
    return terms.margins(index.weigh(statement));
  }

  /** Margins by the encoder's vector. */
  public double[] vectorMargins(double[] vector) {
    return vectors.margins(vector);
  }

  /** The weights as bytes: equal weights give equal bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(FORMAT);
      index.write(out);
      terms.write(out);
      out.writeBoolean(vectors != null);
      if (vectors != null) {
        vectors.write(out);
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory is always writable", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IOException where the bytes are cut off or something else
   */
  public static ToneWeights ofBytes(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
        throw new IOException("not weights of a tone model, or of another version");
      }
      TermIndex index = TermIndex.read(in);
      LinearLayer terms = LinearLayer.read(in);
      return new ToneWeights(index, terms, in.readBoolean() ? LinearLayer.read(in) : null);
    }
  }
}
