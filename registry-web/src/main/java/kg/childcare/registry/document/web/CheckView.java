package kg.childcare.registry.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kg.childcare.registry.document.CheckCode;
import kg.childcare.registry.document.service.DocumentCheck;
import kg.childcare.registry.document.service.PublicChecks;
import kg.childcare.registry.shared.web.CallerAddress;
import kg.childcare.registry.shared.web.Messages;

/** What the public page says about a document's code; the code stands in the address, so a QR code leads straight to the answer. */
@Named
@RequestScoped
public class CheckView {
  private static final int TOO_MANY = 429;
  private static final String A_MINUTE = "60";

  @Inject
  CallerAddress address;

  @Inject
  PublicChecks checks;

  @Inject
  HttpServletRequest request;

  @Inject
  Messages messages;

  private String code;
  private boolean asked;
  private DocumentCheck found;

  /** Looks the code up, once the page knows it. Whoever asks too often is told so on the page, and by its status when to come again. */
  public void look() {
    if (code != null && !code.isBlank()) {
      asked = messages.attempt(() -> found = checks.check(code, address.of(request)).orElse(null));
      if (!asked) {
        var answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseStatus(TOO_MANY);
        answer.setResponseHeader("Retry-After", A_MINUTE);
      }
    }
  }

  public boolean isAsked() {
    return asked;
  }

  public DocumentCheck getFound() {
    return found;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    var typed = CheckCode.typed(code);
    this.code = typed.isWellFormed() ? typed.grouped() : code;
  }
}
