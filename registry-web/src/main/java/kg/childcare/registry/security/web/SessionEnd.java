package kg.childcare.registry.security.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import kg.childcare.registry.security.service.SignedInAs;
import kg.childcare.registry.security.service.SignedOut;

/** Tells that a session ended by itself, so that keys held for it are forgotten. */
@WebListener
public class SessionEnd implements HttpSessionListener {
  @Inject
  Event<SignedOut> signedOut;

  @Override
  public void sessionDestroyed(HttpSessionEvent end) {
    if (end.getSession().getAttribute(Sessions.PERSON) instanceof SignedInAs person) {
      signedOut.fire(new SignedOut(person.sessionKey()));
    }
  }
}
