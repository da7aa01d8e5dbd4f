package kg.childcare.registry.inspection.api;

import jakarta.enterprise.context.ApplicationScoped;
import kg.childcare.registry.institution.service.OpenKind;

/** Tells the open data that there are published acts, and what their fields are. */
@ApplicationScoped
public class OpenActs implements OpenKind {
  @Override
  public String name() {
    return "act";
  }

  @Override
  public Class<? extends Record> fields() {
    return PublicActsResource.Item.class;
  }

  @Override
  public String texts() {
    return "inspection.open";
  }

  @Override
  public String address() {
    return "/api/v1/public/acts";
  }
}
