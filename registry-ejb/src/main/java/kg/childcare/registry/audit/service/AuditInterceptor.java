package kg.childcare.registry.audit.service;

import jakarta.annotation.Priority;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import kg.childcare.registry.shared.NoVersion;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Stale;
import kg.childcare.registry.shared.service.Precondition;

/**
 * Writes the entry of an audited use case: with the work when it succeeds, apart from it when it is refused. What compared nothing with
 * the state that the caller named is refused here too, so that no use case can forget it.
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor implements java.io.Serializable {
  @Inject
  transient AuditTrail trail;

  @Inject
  transient AuditLedger ledger;

  @Inject
  transient Precondition precondition;

  @AroundInvoke
  Object record(InvocationContext call) throws Exception {
    var type = call.getMethod().getDeclaringClass();
    var useCase = type.getSimpleName() + "." + call.getMethod().getName();
    if (!trail.enter(useCase, kindOf(type, call))) {
      return nested(call);
    }
    try {
      var result = call.proceed();
      precondition.requireCompared(useCase);
      ledger.append(trail.done());
      return result;
    } catch (RuleViolation refusal) {
      ledger.appendApart(trail.refused(refusal.rule()));
      throw refusal;
    } catch (EJBAccessException | AccessLocalException | NotThere | Stale | NoVersion refusal) {
      ledger.appendApart(trail.refused(refusal.getClass().getSimpleName()));
      throw refusal;
    } finally {
      trail.leave();
    }
  }

  private Object nested(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } finally {
      trail.leave();
    }
  }

  private static String kindOf(Class<?> type, InvocationContext call) {
    var onMethod = call.getMethod().getAnnotation(Audited.class);
    var binding = onMethod != null ? onMethod : type.getAnnotation(Audited.class);
    return binding == null ? "" : binding.value();
  }
}
