package kg.childcare.registry.inspection.service;

import java.io.Serializable;

/**
 * What comes out when a draw is repeated.
 *
 * @param handedOver digest given away when the plan was made
 * @param repeated digest of the draw done again from the sealed seed and inputs
 * @param inputs text of the inputs, only after the seed was opened
 */
public record DrawVerification(String algorithm, String handedOver, String repeated, boolean same, String seed, String inputs) implements Serializable {}
