package kg.childcare.registry.shared.service;

import java.util.stream.Stream;

/** What waits for the caller in one slice. Each slice says so itself, so that the dashboard knows none of them. */
public interface TodoSource {
  /** Lines for the caller's roles, by count queries that the caller's territory narrows; a line with nothing to do is left out later. */
  Stream<Todo> todos();
}
