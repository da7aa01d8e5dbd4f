package kg.childcare.registry.shared.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything the pages can do, for programs: the same services with the same rights under one address. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
