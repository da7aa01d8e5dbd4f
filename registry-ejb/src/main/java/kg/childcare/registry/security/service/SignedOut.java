package kg.childcare.registry.security.service;

/** A session or token ended: signed out, timed out or revoked. Whatever was kept for it must be forgotten. */
public record SignedOut(String sessionKey) {}
