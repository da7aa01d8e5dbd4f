package kg.childcare.registry.institution.imports.service;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells in which encoding a text was saved: by its mark, as UTF-8, or as one of the two old ones of Windows. */
final class Encodings {
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Encodings() {}

  static String decode(byte[] content) {
    if (begins(content, 0xEF, 0xBB, 0xBF)) {
      return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
    } else if (begins(content, 0xFF, 0xFE)) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
    } else if (begins(content, 0xFE, 0xFF)) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException older) {
      return new String(content, isCyrillic(content) ? CYRILLIC : WESTERN);
    }
  }

  /** In Russian and Kyrgyz such bytes stand together and make words; in western languages they are single letters amid plain ones. */
  private static boolean isCyrillic(byte[] content) {
    int together = 0;
    int all = 0;
    for (int i = 0; i < content.length; i++) {
      if ((content[i] & 0xFF) >= 0xC0) {
        all++;
        together += i > 0 && (content[i - 1] & 0xFF) >= 0xC0 ? 1 : 0;
      }
    }
    return together * 3 > all;
  }

  private static boolean begins(byte[] content, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
