package kg.childcare.registry.institution;

import java.util.List;

/** Other facts of an institution hold from now on; says where it lay by the facts of before and where it lies by those of now. */
public record FactsWritten(long institutionId, List<Located> before, List<Located> after) {}
