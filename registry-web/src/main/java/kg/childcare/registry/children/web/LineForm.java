package kg.childcare.registry.children.web;

import java.io.Serializable;
import kg.childcare.registry.children.Balance;
import kg.childcare.registry.children.service.LineView;

/** One child's line while a clerk edits it. */
public class LineForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LineView line;
  private Balance kept;
  private int opening;
  private int arrivals;
  private int departures;
  private int closing;
  private int nights;

  LineForm(LineView line) {
    this.line = line;
    var balance = line.balance();
    opening = balance.opening();
    arrivals = balance.arrivals();
    departures = balance.departures();
    closing = balance.closing();
    nights = balance.nights();
    kept = balance;
  }

  Balance balance() {
    return new Balance(opening, arrivals, departures, closing, nights);
  }

  boolean isChanged() {
    return !balance().equals(kept);
  }

  /** What is typed now has been kept. */
  void keep() {
    kept = balance();
  }

  public boolean isBalanced() {
    return balance().holds();
  }

  public LineView getLine() {
    return line;
  }

  public int getOpening() {
    return opening;
  }

  public void setOpening(int opening) {
    this.opening = opening;
  }

  public int getArrivals() {
    return arrivals;
  }

  public void setArrivals(int arrivals) {
    this.arrivals = arrivals;
  }

  public int getDepartures() {
    return departures;
  }

  public void setDepartures(int departures) {
    this.departures = departures;
  }

  public int getClosing() {
    return closing;
  }

  public void setClosing(int closing) {
    this.closing = closing;
  }

  public int getNights() {
    return nights;
  }

  public void setNights(int nights) {
    this.nights = nights;
  }
}
