package kg.childcare.registry.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.api.UseCase;

/** The placement rules of docs/architecture.md. */
@AnalyzeClasses(packages = "kg.childcare.registry", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "kg.childcare.registry";
  private static final Set<String> TIMES = Set.of(
      "java.time.LocalDate", "java.time.LocalDateTime", "java.time.LocalTime", "java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime",
      "java.time.YearMonth", "java.time.Year");

  private static final Set<Class<? extends Annotation>> WRITING = Set.of(POST.class, PUT.class, PATCH.class, DELETE.class);

  @ArchTest
  static final ArchRule only_services_hold_an_entity_manager = noClasses()
      .that(describe("are no services", type -> !inService(type) && !type.getPackageName().equals(ROOT + ".demo")))
      .should().dependOnClassesThat().haveFullyQualifiedName("jakarta.persistence.EntityManager");

  @ArchTest
  static final ArchRule the_model_knows_no_container = noClasses()
      .that(describe("belong to the model", ArchitectureTest::inModel))
      .should().dependOnClassesThat(describe("belong to a container", type -> !type.getName().equals("jakarta.ejb.ApplicationException")
          && (type.getPackageName().startsWith("jakarta.ejb") || type.getPackageName().startsWith("jakarta.faces") || type.getPackageName().startsWith("jakarta.ws")
              || type.getPackageName().startsWith("jakarta.servlet") || type.getPackageName().startsWith("jakarta.inject")
              || type.getPackageName().startsWith("jakarta.enterprise") || type.getName().equals("java.time.Clock"))));

  @ArchTest
  static final ArchRule services_know_no_pages = noClasses()
      .that(describe("are services", ArchitectureTest::inService))
      .should().dependOnClassesThat(describe("are pages or REST", type -> type.getPackageName().startsWith("jakarta.faces") || type.getPackageName().startsWith("jakarta.servlet")
          || type.getPackageName().startsWith("jakarta.ws.rs") || inWeb(type)));

  @ArchTest
  static final ArchRule nobody_takes_the_time_from_the_machine = noClasses()
      .should().callMethodWhere(describe("now() without a clock", (JavaCall<?> call) -> call.getName().equals("now")
          && TIMES.contains(call.getTargetOwner().getName()) && call.getTarget().getRawParameterTypes().isEmpty()));

  @ArchTest
  static final ArchRule pages_hold_no_entities_in_fields = com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields()
      .that().areDeclaredInClassesThat(describe("are pages or REST", ArchitectureTest::inWeb))
      .should().haveRawType(describe("an entity", type -> type.isAnnotatedWith("jakarta.persistence.Entity")));

  @ArchTest
  static final ArchRule what_a_page_keeps_goes_to_another_node = com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
      .that().areDeclaredInClassesThat().areAnnotatedWith("jakarta.faces.view.ViewScoped")
      .and().areNotAnnotatedWith("jakarta.inject.Inject").and().areNotStatic().and().doNotHaveModifier(JavaModifier.TRANSIENT)
      .should().haveRawType(describe("serializable, where it is ours", type -> !type.getPackageName().startsWith(ROOT) || type.isAssignableTo(java.io.Serializable.class)));

  @ArchTest
  static final ArchRule every_use_case_of_the_trail_has_words_in_three_languages = methods()
      .that().arePublic().and(describe("are audited", (JavaMethod method) -> method.isAnnotatedWith(Audited.class) || method.getOwner().isAnnotatedWith(Audited.class)))
      .should(ArchCondition.from(describe("be said", (JavaMethod method) -> Arrays.stream(Language.values())
          .allMatch(language -> Texts.in(language).has("UseCase." + method.getOwner().getSimpleName() + "." + method.getName())))));

  @ArchTest
  static final ArchRule every_use_case_that_is_refused_over_rest_has_words_in_three_languages = methods()
      .that(describe("write over REST", (JavaMethod method) -> WRITING.stream().anyMatch(method::isAnnotatedWith)))
      .should(ArchCondition.from(describe("be said", (JavaMethod method) -> UseCase.askedBy(method.reflect()).stream()
          .anyMatch(useCase -> Arrays.stream(Language.values()).allMatch(language -> Texts.in(language).has("UseCase." + useCase))))));

  @ArchTest
  static final ArchRule every_kind_of_record_in_the_trail_has_words_in_three_languages = classes()
      .that(describe("name a kind", type -> type.isAnnotatedWith(Audited.class) && !type.getAnnotationOfType(Audited.class).value().isEmpty()))
      .should(ArchCondition.from(describe("name one that is said", (JavaClass type) -> Arrays.stream(Language.values())
          .allMatch(language -> Texts.in(language).has("RecordKind." + type.getAnnotationOfType(Audited.class).value())))));

  @ArchTest
  static final ArchRule every_write_over_rest_asks_the_use_case_whose_roles_it_is_refused_by = methods()
      .that(describe("write over REST", (JavaMethod method) -> WRITING.stream().anyMatch(method::isAnnotatedWith)))
      .should(ArchCondition.from(describe("ask the use case that they name", (JavaMethod method) -> UseCase.askedBy(method.reflect())
          .filter(useCase -> method.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().isEquivalentTo(useCase.service()) && call.getName().equals(useCase.name())))
          .isPresent())));

  @ArchTest
  static final ArchRule no_resource_looks_at_the_type_of_a_request_before_the_roles = noMethods()
      .should().beAnnotatedWith(describe("@Consumes of some types", annotation -> annotation.getRawType().isEquivalentTo(Consumes.class)
          && !Set.of((String[]) annotation.getExplicitlyDeclaredProperty("value")).equals(Set.of(MediaType.WILDCARD))));

  @ArchTest
  static final ArchRule slices_use_only_slices_below_them = noClasses()
      .should(new SliceMap());

  private static boolean inService(JavaClass type) {
    return type.getPackageName().startsWith(ROOT) && type.getPackageName().endsWith(".service");
  }

  private static boolean inWeb(JavaClass type) {
    return type.getPackageName().startsWith(ROOT) && (type.getPackageName().endsWith(".web") || type.getPackageName().endsWith(".api"));
  }

  private static boolean inModel(JavaClass type) {
    return type.getPackageName().startsWith(ROOT) && !inService(type) && !inWeb(type) && !type.getPackageName().equals(ROOT + ".demo");
  }
}
