package hall.web.soap;

import hall.web.words.Phrases;
import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapFault;

/** A fault whose words are ours: a stable code and its text in Chinese, nothing of the message or of the insides. */
final class SoapRefusal extends SoapFault {

    private static final long serialVersionUID = 1L;
    /** The namespace of SOAP 1.1. */
    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    private static final String WSSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

    /** The sender's message is at fault. */
    static final QName CLIENT = new QName(SOAP, "Client");
    /** The hall is at fault. */
    static final QName SERVER = new QName(SOAP, "Server");
    /** Another version of SOAP. */
    static final QName VERSION = new QName(SOAP, "VersionMismatch");
    /** A header that must be understood is not. */
    static final QName MUST_UNDERSTAND = new QName(SOAP, "MustUnderstand");

    static final QName INVALID_SECURITY = new QName(WSSE, "InvalidSecurity");
    static final QName FAILED_CHECK = new QName(WSSE, "FailedCheck");
    static final QName MESSAGE_EXPIRED = new QName(WSSE, "MessageExpired");

    private final String code;

    private SoapRefusal(String code, String words, QName faultCode) {
        super(words, faultCode);
        this.code = code;
    }

    /** The words of the code, with the arguments in place. */
    static SoapRefusal of(QName faultCode, String code, List<Object> arguments) {
        return new SoapRefusal(
                code,
                Phrases.in(Locale.SIMPLIFIED_CHINESE).text(code, arguments.toArray()) + " [" + code + "]",
                faultCode);
    }

    static SoapRefusal of(QName faultCode, String code) {
        return of(faultCode, code, List.of());
    }

    String code() {
        return code;
    }
}
