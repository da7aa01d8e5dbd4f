package kg.childcare.registry.document.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kg.childcare.registry.document.MediaKind;
import kg.childcare.registry.shared.RuleViolation;

/** Draws pictures anew from their pixels, so that place, time, device and anything hidden in the file are gone. */
final class Pictures {
  private static final long MOST_PIXELS = 40_000_000;

  private Pictures() {}

  static byte[] redrawn(byte[] content, MediaKind kind) {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      var pixels = read(in);
      var out = new ByteArrayOutputStream(content.length);
      requireOf("file", ImageIO.write(kind == MediaKind.JPEG ? photo(pixels, content) : pixels, kind.ending(), out), "document.rule.type");
      return out.toByteArray();
    } catch (RuleViolation refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) { // the decoders throw what they like on a damaged file
      throw new RuleViolation(List.of(RuleViolation.breach("file", "document.rule.type")));
    }
  }

  private static BufferedImage read(ImageInputStream in) throws IOException {
    var readers = ImageIO.getImageReaders(in);
    requireOf("file", readers.hasNext(), "document.rule.type");
    ImageReader reader = readers.next();
    try {
      reader.setInput(in, true, true);
      requireOf("file", (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS, "document.rule.tooManyPixels");
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage photo(BufferedImage pixels, byte[] content) {
    return opaque(JpegOrientation.upright(pixels, JpegOrientation.of(content)));
  }

  private static BufferedImage opaque(BufferedImage picture) {
    var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    var graphics = plain.createGraphics();
    graphics.drawImage(picture, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return plain;
  }
}
