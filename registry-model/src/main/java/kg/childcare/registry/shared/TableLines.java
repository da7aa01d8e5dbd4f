package kg.childcare.registry.shared;

/** A table that goes line by line into a file, whatever kind of file it is; the first line is the heading. */
public interface TableLines {
  /** Adds a line; null is an empty cell, a number stays a number, a day stays a day. */
  TableLines line(Object... cells);
}
