package kg.childcare.registry.institution;

import java.util.List;

/**
 * Something was decided about an institution's right to keep children. Names every lapse there was, is or will be by what is known now, the
 * first one first, so that who hears it twice or late is as right as who hears it once.
 */
public record RightLapses(long institutionId, List<Lapse> lapses) {}
