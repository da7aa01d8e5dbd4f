package kg.childcare.registry.accreditation;

import java.io.Serializable;

/** Who did something, as it will still read when the account is long gone: user name and the name as shown that day. */
public record Official(String username, String name) implements Serializable {}
