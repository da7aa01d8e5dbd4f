package kg.childcare.registry.shared.web;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import kg.childcare.registry.shared.NotThere;

/** Answers what a page could not show: 403 for a missing role, 404 for what is not there, and the page anew when its state has expired. */
public class Failures extends ExceptionHandlerFactory {
  public Failures(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  /** Whether the container refused the call because of the caller's roles; it says so in two ways. */
  public static boolean isForbidden(Throwable cause) {
    return cause instanceof EJBAccessException || cause instanceof AccessLocalException;
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Handler(getWrapped().getExceptionHandler());
  }

  private static final class Handler extends ExceptionHandlerWrapper {
    Handler(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
      var events = getUnhandledExceptionQueuedEvents().iterator();
      while (events.hasNext()) {
        if (answered(events.next().getContext().getException())) {
          events.remove();
        }
      }
      super.handle();
    }

    private static boolean answered(Throwable failure) {
      if (DatabaseDown.isBehind(failure)) {
        DatabaseDown.describe((HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse());
        return send(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      }
      for (var cause = failure; cause != null; cause = cause.getCause()) {
        if (isForbidden(cause)) {
          return send(HttpServletResponse.SC_FORBIDDEN);
        } else if (cause instanceof NotThere) {
          return send(HttpServletResponse.SC_NOT_FOUND);
        } else if (cause instanceof ViewExpiredException || isFromAnOlderPage(cause)) {
          return showAnew();
        }
      }
      return false;
    }

    /** A second button pressed before the page had come back carries the nonce of the page before. */
    private static boolean isFromAnOlderPage(Throwable cause) {
      return cause instanceof FacesException && cause.getMessage() != null && cause.getMessage().contains("CSP nonce mismatch");
    }

    private static boolean send(int status) {
      var faces = FacesContext.getCurrentInstance();
      try {
        faces.getExternalContext().responseSendError(status, "");
        faces.responseComplete();
        return true;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static boolean showAnew() {
      var faces = FacesContext.getCurrentInstance();
      var request = (HttpServletRequest) faces.getExternalContext().getRequest();
      var referer = request.getHeader("Referer");
      try {
        faces.getExternalContext().redirect(referer != null && referer.contains("//" + request.getHeader("Host") + "/") ? referer : request.getRequestURI());
        return true;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
