package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.shared.service.FeedCursor;

/** A piece of the feed of changes. @param next where the next piece begins, also when there is nothing new */
public record PublicChanges(List<PublicChange> found, FeedCursor next) implements Serializable {}
