package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.shared.service.FeedCursor;

/** A piece of the feed of published acts. @param next where the next piece begins */
public record PublishedActs(List<PublishedActRow> found, FeedCursor next) implements Serializable {}
