package kg.childcare.registry.capacity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kg.childcare.registry.capacity.service.OccupancyCard;
import kg.childcare.registry.capacity.service.OccupancyQueries;
import kg.childcare.registry.capacity.service.OccupancySeries;
import kg.childcare.registry.capacity.service.PaidPlacesQueries;
import kg.childcare.registry.capacity.service.PaidSpan;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.web.DrawnChart;
import kg.childcare.registry.shared.web.LanguageChoice;

/** How full one institution is on a day and was over two years, and what was paid for meanwhile. */
@Named
@RequestScoped
public class OccupancyView {
  private static final String[] READERS = {Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR, Role.INSPECTOR, Role.PLANNER};
  private static final String[] KNOW_THE_CHILDREN = {Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR};
  private static final String[] KNOW_THE_MONEY = {Role.REGISTRAR, Role.PLANNER, Role.MONITOR, Role.INSTITUTION};

  @Inject
  OccupancyQueries occupancy;

  @Inject
  PaidPlacesQueries paid;

  @Inject
  LanguageChoice language;

  @Inject
  Caller caller;

  private String number;
  private LocalDate date;
  private OccupancyCard card;
  private OccupancySeries series;
  private DrawnChart chart;
  private PaidSpan money;

  /** One line of the table by age: the children of each sex and of both. */
  public record Line(AgeBand ageBand, int girls, int boys, int away) {
    public int both() {
      return girls + boys;
    }
  }

  /** Answers as for a missing page when the address names no institution that the caller may see. */
  public void load() {
    of(number, date);
    series = occupancy.series(number, date == null ? null : date.minusYears(2).plusDays(1), date);
    chart = OccupancyChart.of(series, isMoneyShown(), language.texts());
    money = isMoneyShown() ? paid.months(number, null, null) : null;
  }

  public boolean isShown() {
    return caller.hasAny(READERS);
  }

  /** Whether the reader may go on to the children themselves. */
  public boolean isListed() {
    return caller.hasAny(KNOW_THE_CHILDREN);
  }

  public boolean isMoneyShown() {
    return caller.hasAny(KNOW_THE_MONEY);
  }

  /** Read once for the page. @param day null for today */
  public OccupancyCard of(String institution, LocalDate day) {
    if (card == null) {
      card = occupancy.on(institution, day);
    }
    return card;
  }

  /** Today's where the address names a day that is none. */
  public OccupancyCard getCard() {
    if (card == null) {
      load();
    }
    return card;
  }

  /** Age bands in which there is a child. */
  public List<Line> getLines() {
    return Arrays.stream(AgeBand.values()).map(band -> new Line(band, count(Sex.FEMALE, band), count(Sex.MALE, band), away(band))).filter(line -> line.both() > 0).toList();
  }

  private int count(Sex sex, AgeBand band) {
    return group(sex, band).map(OccupancyCard.Group::onRoll).orElse(0);
  }

  private int away(AgeBand band) {
    return card.groups().stream().filter(group -> group.ageBand() == band).mapToInt(group -> group.onRoll() - group.occupied()).sum();
  }

  private Optional<OccupancyCard.Group> group(Sex sex, AgeBand band) {
    return card.groups().stream().filter(group -> group.sex() == sex && group.ageBand() == band).findFirst();
  }

  public DrawnChart getChart() {
    return chart;
  }

  public PaidSpan getMoney() {
    return money;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }
}
