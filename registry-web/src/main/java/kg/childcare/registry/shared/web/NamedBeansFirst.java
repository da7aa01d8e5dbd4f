package kg.childcare.registry.shared.web;

import jakarta.el.CompositeELResolver;
import jakarta.el.ELResolver;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;

/** Asks {@link NamedBeans} before the container; among the resolvers of {@code faces-config.xml} it would come after it, too late to save anything. */
public class NamedBeansFirst extends ApplicationFactory {
  private Application application;

  public NamedBeansFirst(ApplicationFactory wrapped) {
    super(wrapped);
  }

  @Override
  public synchronized Application getApplication() {
    if (application == null) {
      application = new WithNamedBeans(getWrapped().getApplication());
    }
    return application;
  }

  @Override
  public synchronized void setApplication(Application other) {
    application = null;
    getWrapped().setApplication(other);
  }

  private static final class WithNamedBeans extends ApplicationWrapper {
    private ELResolver resolvers;

    WithNamedBeans(Application wrapped) {
      super(wrapped);
    }

    @Override
    public synchronized ELResolver getELResolver() {
      if (resolvers == null) {
        var all = new CompositeELResolver();
        all.add(new NamedBeans());
        all.add(getWrapped().getELResolver());
        resolvers = all;
      }
      return resolvers;
    }
  }
}
