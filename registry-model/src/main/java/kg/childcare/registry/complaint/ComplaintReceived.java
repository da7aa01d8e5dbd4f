package kg.childcare.registry.complaint;

/**
 * A complaint came that names an institution. Says neither which complaint nor what it is about: whoever reckons with it, as the
 * risk of an institution does, cannot find the way back.
 */
public record ComplaintReceived(long institutionId) {}
