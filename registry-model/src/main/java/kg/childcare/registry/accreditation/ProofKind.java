package kg.childcare.registry.accreditation;

/** What a file is that proves the delivery of written reasons. */
public enum ProofKind {
  SIGNED_COPY, POSTAL_RECEIPT, POSTAL_RETURN, ELECTRONIC, OTHER
}
