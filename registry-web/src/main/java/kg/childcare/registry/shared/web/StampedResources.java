package kg.childcare.registry.shared.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Puts a stamp of its content behind the address of each own style sheet and script, so that browsers keep it long and yet take a new one at once. */
public class StampedResources extends ResourceHandlerWrapper {
  private static final String LIBRARY = "registry";

  private final Map<String, String> stamps = new ConcurrentHashMap<>();

  public StampedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    return stamped(super.createResource(name, library), library);
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return stamped(super.createResource(name, library, contentType), library);
  }

  private Resource stamped(Resource resource, String library) {
    return resource == null || !LIBRARY.equals(library) ? resource : new Stamped(resource, stamps.computeIfAbsent(resource.getResourceName(), name -> stamp(resource)));
  }

  private static String stamp(Resource resource) {
    var sum = new CRC32();
    try (var content = resource.getInputStream()) {
      sum.update(content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Long.toHexString(sum.getValue());
  }

  private static final class Stamped extends ResourceWrapper {
    private final String stamp;

    Stamped(Resource wrapped, String stamp) {
      super(wrapped);
      this.stamp = stamp;
    }

    @Override
    public String getRequestPath() {
      return super.getRequestPath() + "&v=" + stamp;
    }

    @Override
    public String getResourceName() {
      return getWrapped().getResourceName();
    }

    @Override
    public String getLibraryName() {
      return getWrapped().getLibraryName();
    }

    @Override
    public String getContentType() {
      return getWrapped().getContentType();
    }
  }
}
