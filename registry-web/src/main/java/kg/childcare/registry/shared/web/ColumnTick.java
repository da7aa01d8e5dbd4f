package kg.childcare.registry.shared.web;

/** A column of a list, and whether the person wants to see it. */
public class ColumnTick {
  private final ColumnedList.Choosable column;
  private boolean shown;

  ColumnTick(ColumnedList.Choosable column, boolean shown) {
    this.column = column;
    this.shown = shown;
  }

  public String getName() {
    return column.name();
  }

  public String getHeading() {
    return column.heading();
  }

  public boolean isShown() {
    return shown;
  }

  public void setShown(boolean shown) {
    this.shown = shown;
  }
}
