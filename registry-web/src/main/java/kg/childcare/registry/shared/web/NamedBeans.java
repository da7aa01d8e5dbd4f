package kg.childcare.registry.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what a loop of a page put under a name, and our own named beans, without having the container look for them anew in each of the hundreds of
 * expressions of a page. A bean is kept as its proxy, which leads to the instance of the request or the view.
 */
public class NamedBeans extends ELResolver {
  private static final String OURS = "kg.childcare.registry.";
  private static final Object NONE = new Object();

  private final Map<String, Object> beans = new ConcurrentHashMap<>();

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base != null || !(property instanceof String name)) {
      return null;
    }
    var looped = FacesContext.getCurrentInstance().getExternalContext().getRequestMap().get(name);
    var found = looped == null ? beans.computeIfAbsent(name, NamedBeans::bean) : looped;
    if (found == NONE) {
      return null;
    }
    context.setPropertyResolved(null, property);
    return found;
  }

  private static Object bean(String name) {
    var manager = CDI.current().getBeanManager();
    var bean = manager.resolve(manager.getBeans(name));
    return bean == null || !bean.getBeanClass().getName().startsWith(OURS) || !manager.isNormalScope(bean.getScope()) ? NONE
        : manager.getReference(bean, bean.getBeanClass(), manager.createCreationalContext(bean));
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // a name is set by no page; if one did, the resolvers after this one would answer
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base == null ? String.class : null;
  }
}
