package kg.childcare.registry.document.service;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Pictures in documents: QR codes, photos, signatures drawn by hand. */
public final class PdfImages {
  private PdfImages() {}

  /** A QR code with sides of so many points. */
  public static Image qr(String text, float side) {
    try {
      var hints = Map.of(EncodeHintType.MARGIN, 1, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
      return image(picture(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints)), side, side);
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + text.length(), e);
    }
  }

  /** A picture no wider and no higher than this, in points. */
  public static Image fitted(byte[] picture, float width, float height) {
    try {
      var image = Image.getInstance(picture);
      image.scaleToFit(width, height);
      return image;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Image image(BufferedImage picture, float width, float height) {
    try {
      var image = Image.getInstance(picture, null, true);
      image.scaleAbsolute(width, height);
      return image;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage picture(BitMatrix matrix) {
    var picture = new BufferedImage(matrix.getWidth(), matrix.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        picture.setRGB(x, y, matrix.get(x, y) ? 0x000000 : 0xffffff);
      }
    }
    return picture;
  }
}
