package kg.childcare.registry.institution.service;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import kg.childcare.registry.institution.Career;
import kg.childcare.registry.institution.Unlawful;

/** Grounds on which institutions work against the law; each slice answers for what it keeps. */
public interface UnlawfulGrounds {
  /** On which days any of its grounds held, holds or will hold for these institutions, by what is known now. */
  List<Unlawful> of(Collection<Career> careers);

  /** Keys of the parameters that it asks: when one of them changes, every institution is judged anew. */
  Set<String> parameters();
}
