package kg.childcare.registry.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Named;

/** The number of a page of a list in an address, counted from 0 as in REST. What is no such number is the first page. */
@Named
@ApplicationScoped
public class PageNumber implements Converter<Integer> {
  private static final int FIRST = 0;

  @Override
  public Integer getAsObject(FacesContext faces, UIComponent parameter, String typed) {
    return of(typed);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent parameter, Integer page) {
    return page == null || page == FIRST ? "" : page.toString();
  }

  static int of(String typed) {
    try {
      return typed == null ? FIRST : Math.max(FIRST, Integer.parseInt(typed.strip()));
    } catch (NumberFormatException none) {
      return FIRST;
    }
  }
}
