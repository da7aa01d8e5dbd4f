package kg.childcare.registry.shared.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything the pages can do, for programs: the same services with the same rights under one address. */
@OpenAPIDefinition(
    info = @Info(title = "Residential institution registry", version = "1"),
    components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
