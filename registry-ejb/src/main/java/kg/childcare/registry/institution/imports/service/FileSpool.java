package kg.childcare.registry.institution.imports.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import kg.childcare.registry.institution.imports.FilePart;
import kg.childcare.registry.security.Purpose;
import kg.childcare.registry.security.service.Vault;

/** Keeps a brought file, sealed and in pieces, from the moment it is taken until it has been read, so that no restart loses it. */
@ApplicationScoped
public class FileSpool {
  private static final String COLUMN = "institution_import_part.sealed";
  private static final int PIECE = 1 << 20;

  @PersistenceContext
  EntityManager em;

  @Inject
  Vault vault;

  void keep(long importId, byte[] content) {
    em.flush();
    for (int part = 0; part * PIECE < content.length; part++) {
      var piece = Arrays.copyOfRange(content, part * PIECE, Math.min(content.length, (part + 1) * PIECE));
      em.persist(new FilePart(importId, part, vault.sealBytes(Purpose.FIELD, COLUMN, FilePart.place(importId, part), piece)));
      em.flush(); // one message to the database for each piece
    }
  }

  /** The file, empty when it has been read before. */
  byte[] content(long importId) {
    var whole = new ByteArrayOutputStream();
    em.createQuery("select p from FilePart p where p.importId = :id order by p.part", FilePart.class).setParameter("id", importId).getResultList()
        .forEach(part -> whole.writeBytes(vault.openBytes(Purpose.FIELD, COLUMN, FilePart.place(importId, part.part()), part.sealed())));
    return whole.toByteArray();
  }

  void forget(long importId) {
    em.createQuery("delete from FilePart p where p.importId = :id").setParameter("id", importId).executeUpdate();
  }
}
