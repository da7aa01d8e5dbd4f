package kg.childcare.registry.document.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.ImageIO;
import kg.childcare.registry.document.MediaKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpegOrientationTest {
  private static final int WIDE = 32;
  private static final int HIGH = 16;

  /** A picture whose left half is red, and where red must be when it stands upright. */
  @ParameterizedTest
  @CsvSource({"1,32,16,4,8", "2,32,16,28,8", "3,32,16,28,8", "4,32,16,4,8", "5,16,32,8,4", "6,16,32,8,4", "7,16,32,8,28", "8,16,32,8,28"})
  void a_photo_stands_as_it_was_taken(int orientation, int width, int height, int redX, int redY) throws IOException {
    var redrawn = ImageIO.read(new ByteArrayInputStream(Pictures.redrawn(photo(orientation), MediaKind.JPEG)));

    assertThat(redrawn.getWidth()).isEqualTo(width);
    assertThat(redrawn.getHeight()).isEqualTo(height);
    assertThat(new Color(redrawn.getRGB(redX, redY)).getRed()).isGreaterThan(200);
    assertThat(new Color(redrawn.getRGB(width - 1 - redX, height - 1 - redY)).getBlue()).isGreaterThan(200);
  }

  @Test
  void a_damaged_note_about_it_is_no_reason_to_refuse_the_photo() throws IOException {
    var photo = photo(6);

    for (int end = 2; end < 40; end++) {
      assertThat(JpegOrientation.of(Arrays.copyOf(photo, end))).isBetween(1, 8);
    }
  }

  private static byte[] photo(int orientation) throws IOException {
    var picture = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < WIDE; x++) {
      for (int y = 0; y < HIGH; y++) {
        picture.setRGB(x, y, (x < WIDE / 2 ? Color.RED : Color.BLUE).getRGB());
      }
    }
    var jpeg = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpg", jpeg);
    var bytes = jpeg.toByteArray();
    var exif = ByteBuffer.allocate(36).order(ByteOrder.LITTLE_ENDIAN)
        .put(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0})
        .put(new byte[] {'I', 'I', 42, 0}).putInt(8)
        .putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
    var tagged = new ByteArrayOutputStream();
    tagged.write(bytes, 0, 2);
    tagged.write(exif.array());
    tagged.write(bytes, 2, bytes.length - 2);
    return tagged.toByteArray();
  }
}
