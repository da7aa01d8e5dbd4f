package kg.childcare.registry.institution.service;

/** A kind of record in the open data that another slice publishes: described with those of the register, so that whoever reads one finds the other. */
public interface OpenKind {
  /** Its name in the schema. */
  String name();

  /** The very record that is sent. */
  Class<? extends Record> fields();

  /** What the keys of its texts begin with: the prefix itself is its title, {@code .json} and {@code .csv} its links, {@code .field.} and a name the meaning of a field. */
  String texts();

  /** Where everybody asks for it, behind the address of the application. */
  String address();
}
