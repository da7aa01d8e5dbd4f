package kg.childcare.registry.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import kg.childcare.registry.shared.service.RegistryConfig;

/** By what askers are told apart, so that one who asks too often does not stand in the way of all others; kept nowhere. */
@ApplicationScoped
public class CallerAddress {
  private static final String HEADER = "registry.proxy.header";
  private static final int LONGEST = 45;
  private static final int NETWORK_BYTES = 8;
  private static final int SHORT_BYTES = 4;

  @Inject
  RegistryConfig config;

  /** The address that asks; behind a proxy the one that it names in the header of the setting {@value #HEADER}, which nobody else may reach the server with. */
  public String of(HttpServletRequest request) {
    return told(config.value(HEADER).map(request::getHeader).orElse(null), request.getRemoteAddr());
  }

  /** One house has 2^64 addresses of the sixth version: what counts is its network. */
  static String told(String byProxy, String remote) {
    var told = byProxy == null || byProxy.isBlank() || byProxy.strip().length() > LONGEST ? remote : byProxy.strip();
    if (told == null || told.indexOf(':') < 0) {
      return told;
    }
    try {
      var bytes = InetAddress.getByName("[" + told + "]").getAddress(); // in brackets it is never a name to be looked up
      return bytes.length == SHORT_BYTES ? InetAddress.getByAddress(bytes).getHostAddress() : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES);
    } catch (UnknownHostException none) {
      return remote;
    }
  }
}
