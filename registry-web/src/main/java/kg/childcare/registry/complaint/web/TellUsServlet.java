package kg.childcare.registry.complaint.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import kg.childcare.registry.complaint.Accused;
import kg.childcare.registry.complaint.ComplaintTold;
import kg.childcare.registry.complaint.Concern;
import kg.childcare.registry.complaint.Receipt;
import kg.childcare.registry.complaint.service.ComplaintIntake;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.web.CallerAddress;

/** Takes the form of the page for children: plain, without script, session or cookie, and harmless when sent twice. */
@WebServlet("/tell")
public class TellUsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject
  transient CallerAddress address;

  @Inject
  transient ComplaintIntake intake;

  @Inject
  transient InstitutionDirectory institutions;

  @Inject
  transient FloodGate gate;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    response.setHeader("Cache-Control", "no-store");
    if (!gate.admits(FloodGate.Wish.TELL, address.of(request))) {
      response.setHeader("Retry-After", String.valueOf(FloodGate.WINDOW.toSeconds()));
      refuse(request, response, 429, RuleViolation.breach(null, "complaint.rule.tooMany"));
      return;
    }
    try {
      var receipt = new Receipt(request.getParameter("receipt"));
      request.setAttribute("answerDue", intake.tell(told(request), receipt));
      request.setAttribute("receipt", receipt.spoken());
      request.getRequestDispatcher("/complaint/sent.xhtml").forward(request, response);
    } catch (RuleViolation refused) {
      refuse(request, response, 422, refused.breaches().get(0));
    } catch (NotThere unknown) {
      refuse(request, response, 422, RuleViolation.breach("place", "complaint.rule.placeUnknown"));
    }
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, Breach breach) throws ServletException, IOException {
    response.setStatus(status);
    request.setAttribute("refusal", breach);
    request.getRequestDispatcher("/complaint.xhtml").forward(request, response);
  }

  private ComplaintTold told(HttpServletRequest request) {
    var number = filled(request, "place");
    var text = filled(request, "text");
    RuleViolation.requireOf("text", text == null || text.length() <= ComplaintTold.TEXT_MAX, "complaint.rule.textTooLong", ComplaintTold.TEXT_MAX);
    return new ComplaintTold(
        number == null ? null : institutions.byNumber(number).id(),
        filled(request, "oblast"),
        chosen(Concern.values(), request.getParameter("concern")),
        request.getParameter("accused") == null ? Accused.NOT_SAID : chosen(Accused.values(), request.getParameter("accused")),
        text);
  }

  private static <E extends Enum<E>> E chosen(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst()
        .orElseThrow(() -> new RuleViolation("complaint.rule.chooseWhat"));
  }

  private static String filled(HttpServletRequest request, String name) {
    var typed = request.getParameter(name);
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
