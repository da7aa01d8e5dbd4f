package kg.childcare.registry.bench;

/**
 * Something a person does, beside its floor: both must tell the same.
 *
 * @param floorIs what the floor consists of
 * @param floor null where there is nothing to compare with
 */
record Operation(String name, String floorIs, Target target, int warmUps, int pairs, Side floor, Side operation) {}
