package kg.childcare.registry.capacity.service;

import java.util.Comparator;

/** What the list of paid places can be sorted by. */
public enum FundingSort {
  EMPTY_PAID(Comparator.comparing(FundingRow::emptyPaid)),
  UNPAID(Comparator.comparing(FundingRow::unpaid)),
  CLOSED(Comparator.comparing(FundingRow::closed)),
  PAID(Comparator.comparing(FundingRow::paid)),
  CHILDREN(Comparator.comparing(FundingRow::children)),
  TERRITORY(Comparator.comparing(FundingRow::territory)),
  OWNERSHIP(Comparator.comparing(FundingRow::ownership)),
  CATEGORY(Comparator.comparing(FundingRow::category)),
  NUMBER(Comparator.comparing(FundingRow::number));

  private final Comparator<FundingRow> order;

  FundingSort(Comparator<FundingRow> order) {
    this.order = order;
  }

  Comparator<FundingRow> order(boolean ascending) {
    return (ascending ? order : order.reversed()).thenComparing(FundingRow::number);
  }
}
