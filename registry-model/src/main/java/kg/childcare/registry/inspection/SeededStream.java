package kg.childcare.registry.inspection;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Numbers that follow from a seed alone, so that anybody can repeat a draw in any language. Block n is SHA-256 of the seed's
 * bytes followed by n as eight bytes, big end first, counted from 0; a number is the first eight bytes of a block without sign.
 */
class SeededStream {
  private static final BigInteger RANGE = BigInteger.ONE.shiftLeft(64);

  private final byte[] seed;
  private long counter;

  SeededStream(String seedHex) {
    seed = HexFormat.of().parseHex(seedHex);
  }

  /** A number from 0 to below the bound, each equally likely; a block from the incomplete last round is thrown away. */
  long below(long bound) {
    var size = BigInteger.valueOf(bound);
    var complete = RANGE.subtract(RANGE.mod(size));
    while (true) {
      var number = next();
      if (number.compareTo(complete) < 0) {
        return number.mod(size).longValueExact();
      }
    }
  }

  /** Shuffles in place: from the last place down to the second, swap with a place drawn from 0 up to and including it. */
  <T> void shuffle(List<T> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      int j = (int) below(i + 1L);
      var kept = list.get(i);
      list.set(i, list.get(j));
      list.set(j, kept);
    }
  }

  private BigInteger next() {
    var block = sha256().digest(ByteBuffer.allocate(seed.length + Long.BYTES).put(seed).putLong(counter++).array());
    return new BigInteger(1, block, 0, Long.BYTES);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
