package kg.childcare.registry.shared.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a body larger than any file that the registry takes, before it fills the memory: 413, also for one that does not say its length. */
@Provider
@Priority(Priorities.AUTHORIZATION + 2)
public class LargestBody implements ContainerRequestFilter {
  static final int BYTES = 24 << 20;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > BYTES) {
      throw tooLarge();
    }
    request.setEntityStream(new Counted(request.getEntityStream()));
  }

  private static ClientErrorException tooLarge() {
    return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
  }

  /** A stream that ends in a refusal. */
  private static final class Counted extends FilterInputStream {
    private long read;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      var many = super.read(into, from, length);
      count(Math.max(0, many));
      return many;
    }

    private void count(int more) {
      read += more;
      if (read > BYTES) {
        throw tooLarge();
      }
    }
  }
}
