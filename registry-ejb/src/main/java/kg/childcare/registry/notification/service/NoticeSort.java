package kg.childcare.registry.notification.service;

/** Notices have one order: by the moment they were written. */
public enum NoticeSort {
  WRITTEN_AT
}
