package kg.childcare.registry.inspection.service;

import static kg.childcare.registry.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.inspection.ActPublication;
import kg.childcare.registry.inspection.PublicWords;
import kg.childcare.registry.inspection.Publisher;
import kg.childcare.registry.institution.service.PublicRegister;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Precondition;

/** Gives final acts to the public without personal data, and takes them back. Who plans inspections answers for it, never the team. */
@Stateless
@Audited("inspection")
@RolesAllowed(Role.PLANNER)
public class PublicationService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  VisitAccess access;

  @Inject
  Publications publications;

  @Inject
  PublicRegister register;

  /**
   * Publishes the act in every language; an edition published before is replaced. Refused as {@code inspection.rule.actNotFinal},
   * {@code .institutionNotPublic}, {@code .publisherOfTeam}, {@code .shelterWithoutWords}, {@code .nameInWords}, {@code .numberInWords}.
   */
  public void publish(long inspectionId, @NotNull @Valid PublicWords released) {
    var visit = precondition.touch(access.readable(inspectionId));
    var institution = register.among(List.of(visit.institutionId())).get(visit.institutionId());
    require(institution != null, "inspection.rule.institutionNotPublic");
    var sheltered = PublicRegister.isSheltered(visit.category()) || PublicRegister.isSheltered(institution.category());
    var publication = ActPublication.of(visit, publications.held(inspectionId).orElse(null), publications.result(visit), released, publications.names(visit), sheltered,
        new Publisher(caller.userId(), caller.username()), clock.instant());
    em.persist(publication);
    publications.file(publication, institution);
  }

  /** Takes the publication back; its code then says so. */
  public void withdraw(long inspectionId, @NotBlank @Size(max = 1000) String reason) {
    precondition.touch(access.readable(inspectionId));
    var publication = publications.held(inspectionId).orElse(null);
    require(publication != null, "inspection.rule.notPublished");
    publication.withdraw(reason, caller.username(), clock.instant());
  }
}
