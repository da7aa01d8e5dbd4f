package kg.childcare.registry.institution.imports.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Goes once through a spreadsheet, keeping nothing, before it is read: size unpacked, macros, document types, columns and rows out of reach. */
final class XlsxGuard {
  private static final XMLInputFactory XML = parser();

  private static final String SHEETS = "xl/worksheets/";

  private long unpacked;
  private int sheets;
  private int longest;

  private XlsxGuard() {}

  /** Refuses the file unless it can be read without harm. */
  static void check(byte[] content) throws IOException, XMLStreamException {
    try (var zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      new XlsxGuard().check(zip);
    }
  }

  private void check(ZipFile zip) throws IOException, XMLStreamException {
    requireOf("file", zip.getEntry("xl/workbook.xml") != null, "document.rule.type");
    var parts = Collections.list(zip.getEntries());
    requireOf("file", parts.size() <= ListLimits.PARTS, "institution.rule.importBomb");
    requireOf("file", parts.stream().noneMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")), "institution.rule.importMacro");
    for (var part : parts) {
      check(zip, part);
    }
    requireOf("file", longest > 0, "institution.rule.importNothing");
    requireOf("file", sheets > 1 || longest <= ListLimits.ROWS, "institution.rule.importRows", ListLimits.ROWS); // of several sheets only one is read
  }

  private void check(ZipFile zip, ZipArchiveEntry part) throws IOException, XMLStreamException {
    var name = part.getName().toLowerCase(Locale.ROOT);
    try (var in = new Counted(zip.getInputStream(part), part.getCompressedSize())) {
      if (name.startsWith(SHEETS) && name.endsWith(".xml")) {
        sheets++;
        longest = Math.max(longest, rows(in));
      } else if (name.endsWith(".xml") || name.endsWith(".rels")) {
        walk(in);
      } else {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  private static void walk(InputStream in) throws XMLStreamException {
    var xml = XML.createXMLStreamReader(in);
    while (xml.hasNext()) {
      if (next(xml) == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("workbookPr")) {
        var from = xml.getAttributeValue(null, "date1904");
        requireOf("file", from == null || from.equals("0") || from.equals("false"), "institution.rule.importDates1904");
      }
    }
  }

  /** How many rows of a sheet hold a value. */
  private static int rows(InputStream in) throws XMLStreamException {
    var xml = XML.createXMLStreamReader(in);
    int filled = 0;
    var counted = false;
    while (xml.hasNext()) {
      if (next(xml) == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "row" -> counted = false;
          case "c" -> requireOf("file", isWithinReach(xml), "institution.rule.importColumns", ListLimits.COLUMNS);
          case "v", "is" -> {
            filled += counted ? 0 : 1;
            counted = true;
          }
          default -> { }
        }
      }
    }
    return filled;
  }

  private static int next(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    requireOf("file", event != XMLStreamConstants.DTD && event != XMLStreamConstants.ENTITY_REFERENCE, "institution.rule.importEntity");
    return event;
  }

  private static boolean isWithinReach(XMLStreamReader cell) {
    var address = cell.getAttributeValue(null, "r");
    int column = 0;
    for (int i = 0; address != null && i < address.length() && Character.isLetter(address.charAt(i)) && column <= ListLimits.COLUMNS; i++) {
      column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
    }
    return column <= ListLimits.COLUMNS;
  }

  private static XMLInputFactory parser() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /** Refuses a part that unpacks to far more than it is, and all parts together when they grow too large. */
  private final class Counted extends FilterInputStream {
    private final long packed;
    private long own;

    private Counted(InputStream in, long packed) {
      super(in);
      this.packed = Math.max(packed, 1);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int bytes) {
      own += bytes;
      unpacked += bytes;
      requireOf("file", unpacked <= ListLimits.UNPACKED && (own <= ListLimits.PACKED_FREELY || own / packed <= ListLimits.PACKED_AT_MOST), "institution.rule.importBomb");
    }
  }
}
