package kg.childcare.registry.standards;

/** What an inspector says about one criterion. A locked room is {@link #NOT_VERIFIED}, never met and never not applicable. */
public enum Rating {
  MET, PARTLY_MET, NOT_MET, NOT_APPLICABLE, NOT_VERIFIED;

  /** Whether the answer becomes a finding. */
  public boolean failed() {
    return this == PARTLY_MET || this == NOT_MET;
  }
}
