package kg.childcare.registry.children.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kg.childcare.registry.children.RelocationState;

/** The colour that goes with how far a relocation is. */
@Named
@RequestScoped
public class RelocationTone {
  public String of(RelocationState state) {
    return switch (state) {
      case OPEN -> "bad";
      case NAMED -> "warn";
      case MOVED -> "good";
      case CANCELLED -> "plain";
    };
  }
}
