package kg.childcare.registry.shared.service;

/**
 * What the public may follow, change by change.
 *
 * @param name of the feed in {@code public_feed} @param table whose rows have a {@code feed_no} @param moment column by which rows without a place are brought into order
 * @param firstDay column of the day from which a row holds, before which it gets no place; null where rows hold at once
 */
public record Feed(String name, String table, String moment, String firstDay) {}
