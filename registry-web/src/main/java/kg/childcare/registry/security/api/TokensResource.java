package kg.childcare.registry.security.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import kg.childcare.registry.security.service.IssuedToken;
import kg.childcare.registry.security.service.LoginService;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Problem;
import kg.childcare.registry.shared.web.CallerAddress;
import kg.childcare.registry.shared.web.LanguageChoice;

/** Tokens for programs: {@code POST /api/v1/tokens} gives one for a user name and password, {@code DELETE} ends it. */
@RequestScoped
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Asks(LoginService.class)
public class TokensResource {
  @Inject
  CallerAddress address;

  @Inject
  LoginService login;

  @Inject
  HttpServletRequest request;

  @Inject
  LanguageChoice language;

  /** User name and password as a person types them. */
  public record Credentials(@NotNull @Size(min = 1, max = 40) String username, @NotNull @Size(min = 1, max = 200) String password) {
    @Override
    public String toString() {
      return "Credentials[" + username + "]";
    }
  }

  /** 201 with the token; 401 when the password is wrong, 429 when it was wrong too often. */
  @POST
  public Response issueToken(@NotNull @Valid Credentials given) {
    var password = given.password().toCharArray();
    try {
      IssuedToken token = login.issueToken(given.username(), password, address.of(request));
      return Response.status(Response.Status.CREATED).entity(token).build();
    } catch (RuleViolation refused) {
      var tooOften = refused.rule().endsWith("tooManyAttempts");
      var text = language.texts().get(refused.rule());
      return Problem.of(tooOften ? 429 : 401, tooOften ? "tooManyAttempts" : "unauthorised", text).answer().build();
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  /** Ends the token that the request shows. */
  @DELETE
  @Path("current")
  public void revokeToken(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
    if (authorization != null) {
      login.revokeToken(authorization.replaceFirst("(?i)^Bearer\\s+", "").strip());
    }
  }
}
