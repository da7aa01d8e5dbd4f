package kg.childcare.registry.monitoring.service;

/** How far a monitor is from the mandate's key. */
public enum KeyState {
  /** No pair of keys of one's own yet. */
  NONE,
  /** The own key is not open in this session. */
  CLOSED,
  /** The own key is open, the mandate's was not given yet. */
  WAITING,
  /** Notes can be read and written. */
  OPEN
}
