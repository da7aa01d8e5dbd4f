package kg.childcare.registry.monitoring;

/**
 * A pair of keys as it may be kept.
 *
 * @param publicKey in clear
 * @param salt of the derivation from the password
 * @param rounds of the derivation from the password
 * @param wrappedKey private key, encrypted under what is derived from the password
 */
public record WrappedPair(byte[] publicKey, byte[] salt, int rounds, byte[] wrappedKey) {}
