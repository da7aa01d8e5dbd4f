package kg.childcare.registry.shared.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kg.childcare.registry.shared.Versioned;
import kg.childcare.registry.shared.service.Precondition;

/** The version of a record as HTTP says it, for every resource alike: {@code ETag} on answers, {@code If-Match} on whatever writes. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class ETags implements ContainerRequestFilter, ContainerResponseFilter {
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");
  private static final Pattern LIST = Pattern.compile(TAG + "(?:\\s*,\\s*" + TAG + ")*");

  @Inject
  Precondition precondition;

  @Override
  public void filter(ContainerRequestContext request) {
    var expected = request.getHeaderString(HttpHeaders.IF_MATCH);
    if (expected != null && !RefusedFirst.READING.contains(request.getMethod())) {
      precondition.expect(tags(expected.strip()));
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Versioned read && response.getStatus() < 400) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, of(read));
    }
  }

  /** For an answer that leaves the version out. */
  public static EntityTag of(Versioned read) {
    return of(read.tag());
  }

  static EntityTag of(String tag) {
    return new EntityTag(tag);
  }

  /** Tags of an {@code If-Match}; null for {@code *}. */
  private static Set<String> tags(String ifMatch) {
    if (ifMatch.equals("*")) {
      return null;
    }
    if (!LIST.matcher(ifMatch).matches()) {
      throw new BadRequestException(HttpHeaders.IF_MATCH);
    }
    return TAG.matcher(ifMatch).results().map(tag -> tag.group(1)).collect(Collectors.toSet());
  }
}
