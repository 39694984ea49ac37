package hall.web.soap;

import hall.contract.bank.AccChangeNotice;
import hall.contract.bank.AccChangeNoticeResponse;
import hall.contract.bank.NoticePort;
import hall.exchange.domain.ExchangeOperation;
import hall.exchange.domain.SignedMessage;
import hall.exchange.service.PartnerPost;
import hall.payment.service.BankLineService;
import hall.payment.service.BankLineService.Taken;
import hall.shared.BusinessException;
import hall.shared.ClosedDay;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.time.Clock;
import java.time.LocalDateTime;
import org.apache.cxf.annotations.SchemaValidation;
import org.apache.cxf.annotations.SchemaValidation.SchemaValidationType;
import org.apache.cxf.interceptor.InInterceptors;
import org.apache.cxf.interceptor.OutFaultInterceptors;
import org.apache.cxf.interceptor.OutInterceptors;

/**
 * The hall's door for the bank's notices (domain.md §4.2), guarded as the exchange's. The answer is given when the line is kept:
 * until then the bank repeats.
 */
@WebService(
        endpointInterface = "hall.contract.bank.NoticePort",
        targetNamespace = "urn:example:bank:settlement:2016",
        serviceName = "NoticeService",
        portName = "NoticePort",
        wsdlLocation = "wsdl/bank/notice-v1.wsdl")
@SchemaValidation(type = SchemaValidationType.IN)
@InInterceptors(classes = {RequestGuard.class, SignatureCheck.class})
@OutInterceptors(classes = AnswerSigner.class)
@OutFaultInterceptors(classes = {FaultMapper.class, AnswerSigner.class})
public class NoticeEndpoint implements NoticePort {

    private static final String REPLAYED = "EXC-002";

    @EJB
    private PartnerPost post;

    @EJB
    private BankLineService lines;

    @Inject
    private Clock clock;

    @Override
    public AccChangeNoticeResponse accountChanged(AccChangeNotice request) {
        SignedMessage signed = Exchanges.arrived();
        try {
            Taken taken = post.call(
                    signed,
                    ExchangeOperation.ACCOUNT_CHANGE_NOTICE,
                    partner -> lines.receive(partner, NoticeTranslator.report(request)));
            return NoticeTranslator.answer(request, taken, LocalDateTime.now(clock));
        } catch (ClosedDay behind) {
            // Ours to cure, and nothing that the bank is told of: it sends the notice again, and the detail is the net.
            throw SoapRefusal.of(SoapRefusal.SERVER, "EXC-031");
        } catch (BusinessException refusal) {
            throw SoapRefusal.of(
                    refusal.code().equals(REPLAYED) ? SoapRefusal.MESSAGE_EXPIRED : SoapRefusal.CLIENT,
                    refusal.code(),
                    refusal.arguments());
        }
    }
}
