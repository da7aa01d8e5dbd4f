package kg.childcare.registry.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.institution.service.PublicInstitution;
import kg.childcare.registry.institution.service.PublicRegister;
import kg.childcare.registry.shared.service.PageRequest;

/** The public register: plain links and a form that needs neither a session nor a script. */
@Named
@RequestScoped
public class PublicRegisterView {
  private static final int SIZE = 25;

  @Inject
  PublicRegister register;

  private String text;
  private String territory;
  private String category;
  private int page;
  private String number;
  private PublicInstitution institution;
  private boolean merged;
  private List<PublicInstitution> rows;
  private Long total;

  private InstitutionFilter filter() {
    return new InstitutionFilter(text, territory, category, null, null, null, null);
  }

  public List<PublicInstitution> getRows() {
    if (rows == null) {
      rows = register.rows(filter(), PageRequest.page(page, SIZE, InstitutionSort.NAME));
    }
    return rows;
  }

  public long getTotal() {
    if (total == null) {
      total = register.count(filter());
    }
    return total;
  }

  public boolean isMore() {
    return (page + 1L) * SIZE < getTotal();
  }

  /** Reads the one institution that the address names, or the one that remains of a number entered twice. */
  public void load() {
    var remains = register.survivorOf(number);
    merged = remains.isPresent();
    institution = remains.orElseGet(() -> register.institution(number));
  }

  /** Whether the number of the address was entered twice, and the page shows the institution under the number that remains. */
  public boolean isMerged() {
    return merged;
  }

  public PublicInstitution getInstitution() {
    return institution;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(0, page);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
