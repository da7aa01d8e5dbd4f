package kg.childcare.registry.harness;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all container tests: the WAR as it is delivered, with the test classes of this module put beside it. */
@ArquillianSuiteDeployment
public final class TestRegistry {
  private TestRegistry() {}

  @Deployment
  public static WebArchive war() {
    var tests = ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
        .importDirectory(new File(System.getProperty("registry.test.target", "target"), "test-classes"))
        .as(GenericArchive.class);
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("registry.war", "target/registry.war")))
        .merge(tests, "WEB-INF/classes", Filters.include(".*/kg/childcare/registry/(?!harness/outside/).*\\.class"))
        .addAsLibrary(new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
  }
}
