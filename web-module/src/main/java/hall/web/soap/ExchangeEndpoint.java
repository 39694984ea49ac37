package hall.web.soap;

import hall.casefile.service.CaseEventQueries;
import hall.catalogue.domain.ItemProfile;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.service.ItemQueries;
import hall.contract.exchange.ExchangePort;
import hall.contract.exchange.GetItemGuide;
import hall.contract.exchange.GetItemGuideResponse;
import hall.contract.exchange.Ping;
import hall.contract.exchange.PingResponse;
import hall.contract.exchange.PullCaseProgress;
import hall.contract.exchange.PullCaseProgressResponse;
import hall.contract.exchange.Refusal;
import hall.contract.exchange.RefusalMessage;
import hall.exchange.domain.ExchangeOperation;
import hall.exchange.domain.SignedMessage;
import hall.exchange.service.PartnerPost;
import hall.shared.BusinessException;
import hall.web.words.Phrases;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.cxf.annotations.SchemaValidation;
import org.apache.cxf.annotations.SchemaValidation.SchemaValidationType;
import org.apache.cxf.interceptor.InInterceptors;
import org.apache.cxf.interceptor.OutFaultInterceptors;
import org.apache.cxf.interceptor.OutInterceptors;

/**
 * The hall's own SOAP door (domain.md §6.3). Each method says by itself which right it needs, so it is the body that is
 * executed which is authorised, whatever the SOAPAction claims.
 */
@WebService(
        endpointInterface = "hall.contract.exchange.ExchangePort",
        targetNamespace = "urn:example:hall:exchange:2016",
        serviceName = "ExchangeService",
        portName = "ExchangePort",
        wsdlLocation = "wsdl/hall/exchange-v1.wsdl")
@SchemaValidation(type = SchemaValidationType.IN)
@InInterceptors(classes = {RequestGuard.class, SignatureCheck.class})
@OutInterceptors(classes = AnswerSigner.class)
@OutFaultInterceptors(classes = {FaultMapper.class, AnswerSigner.class})
public class ExchangeEndpoint implements ExchangePort {

    private static final String REPLAYED = "EXC-002";

    @EJB
    private PartnerPost post;

    @EJB
    private CaseEventQueries events;

    @EJB
    private ItemQueries items;

    @Inject
    private Clock clock;

    @Override
    public PingResponse ping(Ping request) throws RefusalMessage {
        return call(ExchangeOperation.PING, partner -> {
            PingResponse answer = new PingResponse();
            answer.setPartner(partner);
            answer.setTime(Times.of(LocalDateTime.now(clock)));
            return answer;
        });
    }

    @Override
    public PullCaseProgressResponse pullCaseProgress(PullCaseProgress request) throws RefusalMessage {
        return call(
                ExchangeOperation.PULL_CASE_PROGRESS,
                partner -> EventTranslator.answer(events.page(
                        Optional.ofNullable(request.getSince()).map(Times::read),
                        Optional.ofNullable(request.getCursor()),
                        request.getMax())));
    }

    @Override
    public GetItemGuideResponse getItemGuide(GetItemGuide request) throws RefusalMessage {
        return call(ExchangeOperation.GET_ITEM_GUIDE, partner -> {
            ItemProfile item = items.byImplementationCode(request.getItemCode());
            ItemVersionView version = items.version(item.code()).orElseThrow(() -> unpublished(item));
            return GuideTranslator.answer(
                    item, version, items.guide(item.code()).orElseThrow(() -> unpublished(item)));
        });
    }

    private static BusinessException unpublished(ItemProfile item) {
        return new BusinessException("ITEM-002", item.code().value());
    }

    private <T> T call(ExchangeOperation operation, Function<String, T> work) throws RefusalMessage {
        SignedMessage signed = Exchanges.arrived();
        try {
            return post.call(signed, operation, work);
        } catch (BusinessException refusal) {
            if (refusal.code().equals(REPLAYED)) {
                throw SoapRefusal.of(SoapRefusal.MESSAGE_EXPIRED, REPLAYED);
            }
            throw declared(refusal);
        }
    }

    private static RefusalMessage declared(BusinessException refusal) {
        Refusal detail = new Refusal();
        detail.setCode(refusal.code());
        detail.setMessage(Phrases.in(Locale.SIMPLIFIED_CHINESE)
                .text(refusal.code(), refusal.arguments().toArray()));
        return new RefusalMessage(detail.getMessage() + " [" + detail.getCode() + "]", detail);
    }
}
