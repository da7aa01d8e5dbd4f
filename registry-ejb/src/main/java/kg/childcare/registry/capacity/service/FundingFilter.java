package kg.childcare.registry.capacity.service;

import java.io.Serializable;
import java.time.YearMonth;
import kg.childcare.registry.capacity.Payer;

/**
 * Which institutions a list of paid places shows; null leaves a question open.
 *
 * @param from first month @param to last month; the twelve months that are over when both are null
 * @param territory SOATE code; everything inside it @param payer institutions in which this one pays for places
 * @param balance which of them by the difference
 */
public record FundingFilter(YearMonth from, YearMonth to, String territory, String ownership, Payer payer, Balance balance) implements Serializable {
  /** Whether more places were paid for than there were children, or fewer. */
  public enum Balance {
    EMPTY_PAID, UNPAID_CHILDREN
  }

  public static final FundingFilter ALL = new FundingFilter(null, null, null, null, null, null);
}
