package kg.childcare.registry.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import kg.childcare.registry.shared.api.CommonWords;
import kg.childcare.registry.shared.api.UseCase;
import kg.childcare.registry.shared.service.Precondition;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/** Every write to something that exists compares its version in the use case, or says why it keeps none: docs/adr/0215. */
@AnalyzeClasses(packages = "kg.childcare.registry", importOptions = DoNotIncludeTests.class)
class ComparedVersionsTest {

  @ArchTest
  static final ArchRule a_write_to_a_record_compares_the_version_that_its_caller_read = methods()
      .that(DescribedPredicate.describe("write to something that exists", ComparedVersionsTest::writesToARecord))
      .should(new ArchCondition<>("show the record to Precondition, or say why not") {
        @Override
        public void check(JavaMethod route, ConditionEvents events) {
          var compares = UseCase.askedBy(route.reflect()).stream()
              .flatMap(useCase -> route.getMethodCallsFromSelf().stream()
                  .filter(call -> call.getTargetOwner().isEquivalentTo(useCase.service()) && call.getName().equals(useCase.name())))
              .flatMap(call -> call.getTarget().resolveMember().stream())
              .anyMatch(useCase -> compares(useCase, new HashSet<>()));
          events.add(new SimpleConditionEvent(route, compares != saysWhyNot(route), route.getFullName() + (compares ? " compares" : " compares nothing") + (saysWhyNot(route) ? ", and says that it does not" : "")));
        }
      });

  private static boolean writesToARecord(JavaMethod method) {
    var writes = Stream.of(POST.class, PUT.class, PATCH.class, DELETE.class).anyMatch(method::isAnnotatedWith);
    return writes && (path(method.tryGetAnnotationOfType(Path.class).orElse(null)) + path(method.getOwner().tryGetAnnotationOfType(Path.class).orElse(null))).contains("{");
  }

  private static String path(Path path) {
    return path == null ? "" : path.value();
  }

  private static boolean saysWhyNot(JavaMethod method) {
    return Arrays.stream(method.reflect().getAnnotationsByType(Extension.class)).anyMatch(said -> said.name().equals(CommonWords.NO_VERSION) && !said.value().isBlank());
  }

  /** Follows the calls of a use case through the classes of its own slice. */
  private static boolean compares(JavaMethod method, Set<String> seen) {
    if (!seen.add(method.getFullName())) {
      return false;
    }
    var asked = Stream.concat(method.getMethodCallsFromSelf().stream(), method.getMethodReferencesFromSelf().stream()).map(JavaAccess::getTarget).toList();
    return asked.stream().anyMatch(target -> target.getOwner().isEquivalentTo(Precondition.class))
        || asked.stream().filter(target -> target.getOwner().getPackageName().equals(method.getOwner().getPackageName()))
            .flatMap(target -> target.resolveMember().stream())
            .anyMatch(next -> next instanceof JavaMethod called && compares(called, seen));
  }
}
