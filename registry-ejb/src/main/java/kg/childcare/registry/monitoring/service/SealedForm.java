package kg.childcare.registry.monitoring.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import kg.childcare.registry.monitoring.NoteContent;
import kg.childcare.registry.monitoring.OpinionGiven;
import kg.childcare.registry.monitoring.ReviewDraft;
import kg.childcare.registry.monitoring.Stance;

/** How notes and drafts look as bytes before they are sealed; the first byte tells the form, so that a later one can read the earlier. */
final class SealedForm {
  private static final int FIRST = 1;

  private SealedForm() {}

  static byte[] of(NoteContent note) {
    return write(out -> {
      number(out, note.institutionId());
      number(out, note.inspectionId());
      text(out, note.day() == null ? null : note.day().toString());
      text(out, note.title());
      text(out, note.text());
    });
  }

  static NoteContent note(byte[] bytes) {
    return read(bytes, in -> {
      var institution = number(in);
      var inspection = number(in);
      var day = text(in);
      return new NoteContent(institution, inspection, day == null ? null : LocalDate.parse(day), text(in), text(in));
    });
  }

  static byte[] of(ReviewDraft draft) {
    return write(out -> {
      text(out, draft.summary());
      out.writeInt(draft.opinions().size());
      for (var opinion : draft.opinions()) {
        out.writeLong(opinion.findingId());
        out.writeUTF(opinion.stance().name());
        text(out, opinion.reason());
      }
    });
  }

  static ReviewDraft draft(byte[] bytes) {
    return read(bytes, in -> {
      var summary = text(in);
      var opinions = new ArrayList<OpinionGiven>();
      for (int left = in.readInt(); left > 0; left--) {
        opinions.add(new OpinionGiven(in.readLong(), Stance.valueOf(in.readUTF()), text(in)));
      }
      return new ReviewDraft(summary, opinions);
    });
  }

  private interface Writer {
    void to(DataOutputStream out) throws IOException;
  }

  private interface Reader<T> {
    T from(DataInputStream in) throws IOException;
  }

  private static byte[] write(Writer writer) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeByte(FIRST);
      writer.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static <T> T read(byte[] bytes, Reader<T> reader) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readByte() != FIRST) {
        throw new IllegalStateException("A sealed record has a form that this version does not know");
      }
      return reader.from(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      out.writeUTF(text);
    }
  }

  private static String text(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readUTF() : null;
  }

  private static void number(DataOutputStream out, Long number) throws IOException {
    out.writeBoolean(number != null);
    if (number != null) {
      out.writeLong(number);
    }
  }

  private static Long number(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readLong() : null;
  }
}
