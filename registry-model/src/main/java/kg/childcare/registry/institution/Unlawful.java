package kg.childcare.registry.institution;

import kg.childcare.registry.shared.Period;

/** An unbroken run of days on which an institution works against the law on one ground. */
public record Unlawful(long institutionId, UnlawfulGround ground, Period period) {}
