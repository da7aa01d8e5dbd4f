package kg.childcare.registry.shared.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.security.service.IdempotencyLedger;

/** Honours {@code Idempotency-Key} on every POST: the same request under the same key is carried out once and answered alike. */
@Provider
@Priority(Priorities.USER)
public class OnceOnly implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
  public static final String HEADER = "Idempotency-Key";

  private static final String BOOKED = OnceOnly.class.getName();
  private static final int LONGEST_KEY = 100;
  private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG);

  /** What the ledger calls this request. */
  private record Booked(String id, String path) {}

  @Inject
  IdempotencyLedger ledger;

  @Inject
  Caller caller;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    var key = request.getHeaderString(HEADER);
    if (key == null || !HttpMethod.POST.equals(request.getMethod())) {
      return;
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new BadRequestException(HEADER);
    }
    var body = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(body));
    var id = digest((caller.username() + "\n" + key).getBytes(StandardCharsets.UTF_8));
    var path = request.getUriInfo().getPath();
    var address = path + "?" + request.getUriInfo().getRequestUri().getRawQuery() + "\n";
    var before = ledger.begin(id, path, digest(address.getBytes(StandardCharsets.UTF_8), body));
    if (before.isPresent()) {
      request.abortWith(again(before.get()));
    } else {
      request.setProperty(BOOKED, new Booked(id, path));
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var booked = (Booked) request.getProperty(BOOKED);
    if (booked == null) {
      return;
    }
    if (response.getStatus() >= 400) {
      request.removeProperty(BOOKED);
      ledger.abandon(booked.id());
    } else if (!response.hasEntity()) {
      request.removeProperty(BOOKED);
      ledger.answered(booked.id(), booked.path(), response.getStatus(), headers(response), null);
    } else {
      request.setProperty(BOOKED + ".status", response.getStatus());
      request.setProperty(BOOKED + ".headers", headers(response));
    }
  }

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    var booked = (Booked) context.getProperty(BOOKED);
    if (booked == null) {
      context.proceed();
      return;
    }
    var out = context.getOutputStream();
    var copy = new ByteArrayOutputStream();
    context.setOutputStream(copy);
    context.proceed();
    ledger.answered(booked.id(), booked.path(), (Integer) context.getProperty(BOOKED + ".status"), (String) context.getProperty(BOOKED + ".headers"), copy.toByteArray());
    out.write(copy.toByteArray());
  }

  private static String headers(ContainerResponseContext response) {
    return KEPT_HEADERS.stream()
        .filter(name -> response.getHeaderString(name) != null)
        .map(name -> name + ": " + response.getHeaderString(name))
        .collect(Collectors.joining("\n"));
  }

  private static Response again(IdempotencyLedger.Answer answer) {
    var response = Response.status(answer.status()).entity(answer.body());
    answer.headers().lines().forEach(line -> response.header(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)));
    return response.build();
  }

  private static String digest(byte[]... parts) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        sha.update(part);
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
