package kg.childcare.registry.document.service;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as its JPEG says it in EXIF tag 0x0112; without it, a photo redrawn from its pixels would lie on its side. */
final class JpegOrientation {
  private static final int UPRIGHT = 1;
  private static final int APP1 = 0xffe1;
  private static final int START_OF_SCAN = 0xffda;
  private static final int EXIF = 0x45786966;
  private static final int LITTLE_ENDIAN = 0x4949;
  private static final int TAG = 0x0112;
  private static final int ENTRY_BYTES = 12;

  private JpegOrientation() {}

  /** 1 to 8 as in EXIF; 1 when nothing is said or the file is damaged. */
  static int of(byte[] jpeg) {
    try {
      var in = ByteBuffer.wrap(jpeg).position(2);
      while (true) {
        int marker = in.getShort() & 0xffff;
        int length = in.getShort() & 0xffff;
        if (marker == START_OF_SCAN || marker < 0xff00) {
          return UPRIGHT;
        } else if (marker == APP1 && in.getInt(in.position()) == EXIF) {
          return inExif(in.slice(in.position() + 6, length - 8));
        }
        in.position(in.position() + length - 2);
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
      return UPRIGHT;
    }
  }

  private static int inExif(ByteBuffer tiff) {
    tiff.order((tiff.getShort(0) & 0xffff) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xffff;
    for (int at = directory + 2; at < directory + 2 + entries * ENTRY_BYTES; at += ENTRY_BYTES) {
      if ((tiff.getShort(at) & 0xffff) == TAG) {
        int said = tiff.getShort(at + 8);
        return said >= 1 && said <= 8 ? said : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** The picture as the person who took it saw it. */
  static BufferedImage upright(BufferedImage picture, int orientation) {
    if (orientation == UPRIGHT) {
      return picture;
    }
    var turned = orientation > 4;
    int width = picture.getWidth();
    int height = picture.getHeight();
    var upright = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
    var graphics = upright.createGraphics();
    graphics.drawImage(picture, turn(orientation, width, height), null);
    graphics.dispose();
    return upright;
  }

  private static AffineTransform turn(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      default -> new AffineTransform(0, -1, 1, 0, 0, width);
    };
  }
}
