package kg.childcare.registry.security.service;

import java.io.Serializable;
import java.util.List;

/** One user in the administrator's list, with the roles of today. */
public record UserRow(String username, String displayName, boolean blocked, List<String> roles) implements Serializable {}
