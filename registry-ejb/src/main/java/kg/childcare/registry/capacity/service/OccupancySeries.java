package kg.childcare.registry.capacity.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One institution on each day of a span, both ends counted.
 *
 * @param highest most children on the roll on any of the days @param highestOn the first such day
 * @param daysOver days with more children on the roll than approved places
 */
public record OccupancySeries(String institution, LocalDate from, LocalDate to, int highest, LocalDate highestOn, long daysOver, List<OccupancyDay> days) implements Serializable {}
