package kg.childcare.registry.shared.api;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.NoVersion;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Stale;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.web.Collision;
import kg.childcare.registry.shared.web.DatabaseDown;
import kg.childcare.registry.shared.web.Failures;
import kg.childcare.registry.shared.web.LanguageChoice;
import kg.childcare.registry.shared.web.Shape;

/** Says every failure of a REST call as problem JSON in the caller's language; never a stack trace. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
  private static final int LONGEST_SAID = 40;
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());
  private static final int UNPROCESSABLE = 422;
  private static final String TOO_MANY_CHECKS = "document.rule.tooManyChecks";
  private static final int SECONDS_OF_A_MINUTE = 60;

  @Inject
  LanguageChoice language;

  @Context
  HttpHeaders headers;

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof IllegalArgumentException) { // a parameter that is no number, day or known word; from a service it would come wrapped
      return problem(400, "malformed").answer().build();
    }
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      var answer = known(cause);
      if (answer != null) {
        return answer;
      }
    }
    LOG.log(Level.SEVERE, "A REST call failed", failure);
    return problem(500, "failed").answer().build();
  }

  private Response known(Throwable cause) {
    if (cause instanceof RuleViolation refused) {
      var answer = refusal(refused.rule()).with(refused.breaches().stream().map(this::item).toList()).answer();
      return refused.rule().equals(TOO_MANY_CHECKS) ? answer.header(HttpHeaders.RETRY_AFTER, SECONDS_OF_A_MINUTE).build() : answer.build();
    } else if (cause instanceof NotThere) {
      return problem(404, "missing").answer().build();
    } else if (cause instanceof Stale stale) {
      return stale().tag(ETags.of(stale.actual())).build();
    } else if (cause instanceof NoVersion) {
      return problem(412, "noVersion").answer().build();
    } else if (Failures.isForbidden(cause)) {
      return problem(403, "forbidden").answer().build();
    } else if (cause instanceof ConstraintViolationException malformed) {
      return problem(400, "malformed").with(malformed.getConstraintViolations().stream().map(this::item).toList()).answer().build();
    } else if (cause instanceof WebApplicationException http) {
      return web(http);
    }
    return databaseOrInput(cause);
  }

  private Response.ResponseBuilder stale() {
    return problem(headers.getHeaderString(HttpHeaders.IF_MATCH) == null ? 409 : 412, "stale").answer();
  }

  /** A refused file has its own status in HTTP; every other rule is 422. */
  private Problem refusal(String rule) {
    return switch (rule) {
      case "document.rule.tooLarge", "document.rule.tooManyPixels" -> problem(413, "tooLarge");
      case "document.rule.type" -> problem(415, "mediaType");
      case "document.rule.unscanned" -> problem(503, "unavailable");
      case TOO_MANY_CHECKS -> problem(429, "tooMany");
      default -> problem(UNPROCESSABLE, "rule");
    };
  }

  private Response databaseOrInput(Throwable cause) {
    var noDay = unreadable(cause);
    if (noDay != null) {
      return problem(400, "malformed").with(List.of(noDay)).answer().build();
    }
    if (cause instanceof JsonbException || cause instanceof JsonException || cause instanceof DateTimeParseException || cause instanceof ProcessingException) {
      return problem(400, "malformed").answer().build();
    } else if (cause instanceof OptimisticLockException || Collision.is(cause)) {
      return stale().build();
    } else if (DatabaseDown.is(cause)) {
      return problem(503, "unavailable").answer().header(HttpHeaders.RETRY_AFTER, 5).build();
    }
    return null;
  }

  /** What was meant as a day, month or moment and is none; null when nothing was. */
  private Problem.Item unreadable(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DateTimeParseException noDay) {
        var said = noDay.getParsedString();
        return new Problem.Item("shape", null, texts().get("shared.shape.moment", said.length() > LONGEST_SAID ? said.substring(0, LONGEST_SAID) + "…" : said));
      }
    }
    return null;
  }

  private Response web(WebApplicationException http) {
    var status = isOfQuery(http) ? 400 : http.getResponse().getStatus();
    var kind = switch (status) {
      case 401 -> "unauthorised";
      case 403 -> "forbidden";
      case 404 -> "missing";
      case 405 -> "method";
      case 413 -> "tooLarge";
      case 406, 415 -> "mediaType";
      default -> status < 500 ? "malformed" : "failed";
    };
    return problem(status, kind).answer().build();
  }

  /** The platform calls a query that cannot be read "not found", as if the address were wrong; only its own class tells them apart. */
  private static boolean isOfQuery(WebApplicationException http) {
    return http.getClass().getSimpleName().equals("QueryParamException");
  }

  private Problem problem(int status, String kind) {
    return Problem.of(status, kind, texts().get("shared.problem." + kind));
  }

  private Problem.Item item(Breach breach) {
    return new Problem.Item(breach.rule(), breach.field(), texts().get(breach));
  }

  private Problem.Item item(ConstraintViolation<?> violation) {
    return new Problem.Item("shape", Shape.field(violation), Shape.text(violation, texts()));
  }

  private Texts texts() {
    return language.texts();
  }
}
