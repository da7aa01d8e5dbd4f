package kg.childcare.registry.demo;

/**
 * A synthetic institution as the later parts need it.
 *
 * @param index 0 to 136, stable
 * @param capacity approved places
 * @param children how many children its roll is meant to have; more than the capacity in the few overcrowded ones
 */
public record DemoInstitution(
    long id, int index, String number, String nameKy, String nameRu, String category, String ownership, String territory, int ageMin, int ageMax, int capacity, int children) {}
