package kg.childcare.registry.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Lets a page read the components of a record as {@code #{row.number}}; expression language 5 knows only getters. */
public class RecordResolver extends ELResolver {
  private static final Map<Class<?>, Map<String, Method>> COMPONENTS = new ConcurrentHashMap<>();

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    var accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return accessor.invoke(base);
    } catch (ReflectiveOperationException failure) {
      throw new ELException(failure);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    var accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(true);
    return accessor.getReturnType();
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (accessor(base, property) != null) {
      throw new PropertyNotWritableException(property.toString());
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    if (accessor(base, property) == null) {
      return false;
    }
    context.setPropertyResolved(true);
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static Method accessor(Object base, Object property) {
    return base instanceof Record ? COMPONENTS.computeIfAbsent(base.getClass(), RecordResolver::components).get(String.valueOf(property)) : null;
  }

  private static Map<String, Method> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor, (one, other) -> one));
  }
}
