package kg.childcare.registry.accreditation;

import java.io.Serializable;
import java.util.Collection;

/** How the votes on a motion stand. Recusals are told but count neither for the quorum nor for the result. */
public record Tally(int votesFor, int against, int abstained, int recused) implements Serializable {
  public static Tally of(Collection<Vote> votes) {
    return new Tally(count(votes, Vote.FOR), count(votes, Vote.AGAINST), count(votes, Vote.ABSTAIN), count(votes, Vote.RECUSED));
  }

  private static int count(Collection<Vote> votes, Vote vote) {
    return (int) votes.stream().filter(vote::equals).count();
  }

  public int counted() {
    return votesFor + against + abstained;
  }

  public boolean quorate(int quorum) {
    return counted() >= quorum;
  }

  /** More for than against; a tie does not carry. */
  public boolean carried() {
    return votesFor > against;
  }
}
