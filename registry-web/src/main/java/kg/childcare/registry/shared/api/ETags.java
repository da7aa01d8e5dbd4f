package kg.childcare.registry.shared.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.EntityTag;

/** The version of a record as HTTP says it: {@code ETag} on answers, {@code If-Match} on updates. */
public final class ETags {
  private ETags() {}

  public static EntityTag of(int version) {
    return new EntityTag(Integer.toString(version));
  }

  /** Version that an {@code If-Match} header expects; null when there is none or it is {@code *}. */
  public static Integer expected(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())) {
      return null;
    }
    try {
      return Integer.valueOf(ifMatch.strip().replace("W/", "").replace("\"", ""));
    } catch (NumberFormatException malformed) {
      throw new BadRequestException("If-Match", malformed);
    }
  }
}
