package hall.system;

import hall.system.harness.HallExtension;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A black-box test of the deployed hall: it runs in this JVM and reaches the hall only through {@link Hall}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(HallExtension.class)
public @interface SystemTest {}
