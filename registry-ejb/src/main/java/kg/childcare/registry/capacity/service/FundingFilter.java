package kg.childcare.registry.capacity.service;

import java.io.Serializable;
import java.time.YearMonth;
import kg.childcare.registry.capacity.Payer;

/**
 * Which institutions a list of paid places shows; null leaves a question open.
 *
 * @param from first month @param to last month; the twelve months that are over when both are null
 * @param territory SOATE code; everything inside it @param payer institutions in which this one pays for places
 * @param balance which of them by what they amount to
 */
public record FundingFilter(YearMonth from, YearMonth to, String territory, String ownership, Payer payer, Balance balance) implements Serializable {
  /** Whether in some of the months more places were paid for than there were children, or fewer, or for places of one that was no more; all of it can be true of one institution. */
  public enum Balance {
    EMPTY_PAID, UNPAID_CHILDREN, CLOSED;

    boolean holds(FundingRow row) {
      var som = switch (this) {
        case EMPTY_PAID -> row.emptyPaid();
        case UNPAID_CHILDREN -> row.unpaid();
        case CLOSED -> row.closed();
      };
      return som.signum() > 0;
    }
  }

  public static final FundingFilter ALL = new FundingFilter(null, null, null, null, null, null);
}
