package kg.childcare.registry.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A tablet hands over ten photos of a visit, one after the other; each is drawn anew, so that nothing hides in it. */
final class SavePhotos {
  private static final int PHOTOS = 10;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 960;
  private static final int WARM_UPS = 15;
  private static final int PAIRS = 9;
  private static final long SEED = 300;
  private static final int GRAIN = 17;

  private final Connection connection;
  private final VisitsOnSite visits;
  private final String criterion;
  private final byte[] photo;

  SavePhotos(Connection connection, VisitsOnSite visits) throws Exception {
    this.connection = connection;
    this.visits = visits;
    criterion = Rest.text(visits.questions(visits.visit(0)).get(0), "code");
    photo = photo();
  }

  Operation operation() {
    return new Operation("save ten photos of " + photo.length / 1024 + " KiB, REST", "as many bytes by plain JDBC, durable", Target.millis(50), WARM_UPS, PAIRS, this::floor, this::save);
  }

  /** Something with edges and a little grain, about as large as a photo of a tablet. */
  private static byte[] photo() throws IOException {
    var random = new Random(SEED);
    var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int light = (x / 40 + y / 60) % 2 * 120 + random.nextInt(GRAIN * 4) + y / 16;
        picture.setRGB(x, y, light << 16 | light / 2 + random.nextInt(GRAIN) << 8 | light / 3);
      }
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", out);
    return out.toByteArray();
  }

  private Side.Outcome floor(int turn) throws SQLException {
    connection.setAutoCommit(false);
    try (var rows = new Batch(connection, "attachment", "id, version, name, media_type, size_bytes, sha256, content, stored_at, stored_by")) {
      for (int i = 0; i < PHOTOS; i++) {
        rows.add(-(turn * 100L + i + 1), 0, "bench.jpg", "image/jpeg", photo.length, "-".repeat(64), photo, visits.country().now(), Country.INSPECTOR);
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    return () -> (long) Sql.change(connection, "DELETE FROM attachment WHERE id < 0");
  }

  private Side.Outcome save(int turn) throws Exception {
    var visit = visits.visit(turn);
    for (int i = 0; i < PHOTOS; i++) {
      visits.rest().file("api/v1/inspections/" + visit + "/photos?criterion=" + criterion + "&name=bench-" + i + ".jpg", "image/jpeg", photo);
    }
    return () -> Sql.number(connection, "SELECT COUNT(*) FROM inspection_photo WHERE inspection_id = ?", visit);
  }
}
