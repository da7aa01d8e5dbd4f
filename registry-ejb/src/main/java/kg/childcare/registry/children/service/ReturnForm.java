package kg.childcare.registry.children.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.reference.service.ReferenceCsv;
import kg.childcare.registry.shared.Multilingual;

/** The printed form of the monthly return: the text of each line by its code, read once from the reference file. */
@ApplicationScoped
public class ReturnForm {
  private final Map<String, Multilingual> labels = ReferenceCsv.named("monthly_report_fields.csv").rows().stream()
      .collect(Collectors.toMap(row -> row.get("field_code"), row -> Multilingual.of(row.get("label_ky"), row.get("label_ru"), row.get("label_en"))));

  public Multilingual label(String code) {
    return labels.getOrDefault(code, Multilingual.of(code, code, code));
  }
}
