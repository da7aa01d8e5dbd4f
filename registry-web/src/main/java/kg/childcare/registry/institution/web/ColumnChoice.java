package kg.childcare.registry.institution.web;

import java.io.Serializable;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.imports.ListField;
import kg.childcare.registry.institution.imports.ListLine;

/** What somebody says that a column of a list holds. */
public class ColumnChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String letters;
  private final String heading;
  private ListField field;

  ColumnChoice(Layout.Column column) {
    this.letters = ListLine.letters(column.index());
    this.heading = column.heading();
    this.field = column.field();
  }

  public String getLetters() {
    return letters;
  }

  public String getHeading() {
    return heading;
  }

  public ListField getField() {
    return field;
  }

  public void setField(ListField field) {
    this.field = field;
  }
}
