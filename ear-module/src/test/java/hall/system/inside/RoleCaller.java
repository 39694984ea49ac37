package hall.system.inside;

import jakarta.annotation.security.PermitAll;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Calls as one role and nothing else: {@code ejb-jar.xml} makes a bean of this class for each of them. */
@PermitAll
@RunAsPrincipal("system")
public class RoleCaller extends NobodysCaller {}
