package kg.childcare.registry.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kg.childcare.registry.launch.Bundle;

/** The floor of a start: the same server with a WAR that has nothing but PrimeFaces and one page with an empty table. */
final class EmptyApplication {
  static final String PAGE = "index.xhtml";

  private static final String LIBRARIES = "WEB-INF/lib/primefaces-";
  private static final String WEB_XML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class><load-on-startup>1</load-on-startup></servlet>
        <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
      </web-app>
      """;
  private static final String BEANS_XML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
      """;
  private static final String TABLE = """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:p="primefaces">
      <h:head/><h:body><h:form><p:dataTable paginator="true" rows="10"><p:column headerText="empty"/></p:dataTable></h:form></h:body>
      </html>
      """;

  private EmptyApplication() {}

  /** @param like the bundle whose server, settings and PrimeFaces are taken */
  static Bundle in(Path folder, Path like) throws IOException {
    Files.createDirectories(folder.resolve("config"));
    copy(like.resolve("payara-micro.jar"), folder.resolve("payara-micro.jar"));
    try (var files = Files.list(like.resolve("config"))) {
      for (var file : files.toList()) {
        copy(file, folder.resolve("config").resolve(file.getFileName().toString()));
      }
    }
    try (var war = new ZipFile(like.resolve("registry.war").toFile()); var empty = new ZipOutputStream(Files.newOutputStream(folder.resolve("registry.war")))) {
      write(empty, "WEB-INF/web.xml", WEB_XML.getBytes(StandardCharsets.UTF_8));
      write(empty, "WEB-INF/beans.xml", BEANS_XML.getBytes(StandardCharsets.UTF_8));
      write(empty, PAGE, TABLE.getBytes(StandardCharsets.UTF_8));
      for (var entry : war.stream().filter(entry -> entry.getName().startsWith(LIBRARIES)).toList()) {
        write(empty, entry.getName(), war.getInputStream(entry).readAllBytes());
      }
    }
    return new Bundle(folder);
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(to)) {
      Files.copy(from, to);
    }
  }

  private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
