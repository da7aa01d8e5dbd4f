package kg.childcare.registry.children.web;

import java.io.Serializable;
import kg.childcare.registry.children.StatedField;
import kg.childcare.registry.children.service.FigureView;

/** One count that a clerk states; empty is not zero. */
public class FigureForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final FigureView figure;
  private Integer amount;

  FigureForm(FigureView figure) {
    this.figure = figure;
    this.amount = figure.amount();
  }

  StatedField field() {
    return StatedField.valueOf(figure.code());
  }

  public FigureView getFigure() {
    return figure;
  }

  public Integer getAmount() {
    return amount;
  }

  public void setAmount(Integer amount) {
    this.amount = amount;
  }
}
