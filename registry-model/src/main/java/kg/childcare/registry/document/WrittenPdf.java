package kg.childcare.registry.document;

/** A PDF just written, and the digest over every word in it in reading order, which is printed in its own foot. */
public record WrittenPdf(byte[] content, String wordsDigest) {}
