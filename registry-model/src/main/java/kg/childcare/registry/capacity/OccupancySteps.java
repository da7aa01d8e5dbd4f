package kg.childcare.registry.capacity;

import kg.childcare.registry.shared.Steps;

/**
 * How full an institution is, on each day of a span: six numbers that change on their own days.
 *
 * @param approved places by the decision in force, or by the register where none runs; unknown before it was registered and from the day on which it is no more
 * @param usable beds in bedrooms that are open; unknown before the first bedroom is on record
 * @param onRoll children on the roll, present or not
 * @param occupied those of them who sleep there
 * @param paid places that somebody pays for, none from the day on which the institution is no more; unknown before the first such fact
 * @param closedPaid places that somebody pays for though it is no more; unknown before that
 */
public record OccupancySteps(Steps approved, Steps usable, Steps onRoll, Steps occupied, Steps paid, Steps closedPaid) {}
