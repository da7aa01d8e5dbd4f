package kg.childcare.registry.document;

/** A name under which a file may be offered for download: no folders, no signs that a system could obey, the ending of its real kind. */
public record FileName(String text) {
  private static final int LONGEST = 100;

  public static FileName clean(String given, MediaKind kind) {
    var name = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var stem = name.replaceFirst("\\.[\\p{Alnum}]{1,8}$", "")
        .replaceAll("[^\\p{L}\\p{N} ._-]", "_")
        .replaceAll("\\.{2,}", ".")
        .replaceAll("^[. _-]+|[. ]+$", "");
    var bounded = stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
    return new FileName((bounded.isEmpty() ? "file" : bounded) + "." + kind.ending());
  }
}
