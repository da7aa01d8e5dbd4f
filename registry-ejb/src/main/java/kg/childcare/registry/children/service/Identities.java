package kg.childcare.registry.children.service;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kg.childcare.registry.children.ChildIdentity;
import kg.childcare.registry.children.Person;
import kg.childcare.registry.children.SealedPerson;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.security.Purpose;
import kg.childcare.registry.security.service.Vault;
import kg.childcare.registry.shared.NotThere;

/** Seals, finds and opens who a child is. Nothing else in the system touches the sealed columns. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Identities {
  private static final String NAMES = "child_identity.names_sealed";
  private static final String PIN = "child_identity.pin_sealed";
  private static final String BIRTH_DATE = "child_identity.birth_date_sealed";
  private static final String PARENTS = "child_identity.parents_sealed";
  private static final String SEPARATOR = "\u001f";

  @PersistenceContext
  EntityManager em;

  @Inject
  Vault vault;

  @Inject
  Fingerprints fingerprints;

  public void keep(long childId, Person person, Sex sex) {
    var row = UUID.randomUUID().toString();
    var key = fingerprints.key();
    em.persist(new ChildIdentity(childId, row, seal(person, row), key.ofPin(person), key.ofPerson(person, sex)));
  }

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public SealedPerson seal(Person person, String row) {
    var names = String.join(SEPARATOR, person.familyName(), person.givenName(), person.patronymic() == null ? "" : person.patronymic());
    return new SealedPerson(
        vault.seal(Purpose.IDENTITY, NAMES, row, names),
        person.hasPin() ? vault.seal(Purpose.IDENTITY, PIN, row, person.pin()) : null,
        vault.seal(Purpose.IDENTITY, BIRTH_DATE, row, person.birthDate().toString()),
        vault.seal(Purpose.IDENTITY, PARENTS, row, person.parents()));
  }

  public Person open(long childId) {
    var identity = em.createQuery("select i from ChildIdentity i where i.childId = :child", ChildIdentity.class)
        .setParameter("child", childId).getResultStream().findFirst()
        .orElseThrow(() -> new NotThere("identity", childId));
    var row = identity.sealId();
    var sealed = identity.person();
    var names = names(identity);
    return new Person(names[0], names[1], names[2],
        vault.open(Purpose.IDENTITY, PIN, row, sealed.pin()),
        LocalDate.parse(vault.open(Purpose.IDENTITY, BIRTH_DATE, row, sealed.birthDate())),
        vault.open(Purpose.IDENTITY, PARENTS, row, sealed.parents()));
  }

  /** Family and given name of each child, by its id; nothing else is opened. */
  public Map<Long, String> names(Collection<Long> childIds) {
    if (childIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("select i from ChildIdentity i where i.childId in :children", ChildIdentity.class).setParameter("children", childIds)
        .getResultStream().collect(toMap(ChildIdentity::childId, identity -> String.join(" ", Arrays.copyOf(names(identity), 2))));
  }

  private String[] names(ChildIdentity identity) {
    return vault.open(Purpose.IDENTITY, NAMES, identity.sealId(), identity.person().names()).split(SEPARATOR, -1);
  }

  /** Id of the child with the same PIN. */
  public Optional<Long> withPin(Person person) {
    var print = fingerprints.key().ofPin(person);
    return print == null ? Optional.empty() : ids("pinPrint", print).findFirst();
  }

  /** Id of a child with the same names, birth date and sex: most likely the same one, but a person has to look. */
  public Optional<Long> resembling(Person person, Sex sex) {
    return ids("personPrint", fingerprints.key().ofPerson(person, sex)).findFirst();
  }

  private Stream<Long> ids(String column, String print) {
    return em.createQuery("select i.childId from ChildIdentity i where i." + column + " = :print order by i.id", Long.class)
        .setParameter("print", print).getResultStream();
  }
}
