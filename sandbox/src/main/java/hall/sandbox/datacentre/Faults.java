package hall.sandbox.datacentre;

import hall.sandbox.mishap.Current;
import hall.sandbox.mishap.Mode;
import org.apache.cxf.interceptor.Fault;

/** The SOAP fault of a department whose own system fell over. */
public final class Faults {

    private Faults() {}

    public static void throwWhenPlanned() {
        if (Current.is(Mode.FAULT)) {
            throw new Fault(new IllegalStateException("ORA-03113: 通信通道的文件结尾"));
        }
    }
}
