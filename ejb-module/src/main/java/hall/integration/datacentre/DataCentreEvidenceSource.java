package hall.integration.datacentre;

import hall.contract.datacentre.BankAccountPort;
import hall.contract.datacentre.HomeContractPort;
import hall.contract.datacentre.HouseholdPort;
import hall.contract.datacentre.MarriagePort;
import hall.contract.datacentre.PersonPort;
import hall.contract.datacentre.SocialSecurityPort;
import hall.integration.PartnerSettings;
import hall.integration.soap.NoAnswerException;
import hall.integration.soap.SignedLine;
import hall.shared.PartnerHealth;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceSource;
import hall.verification.domain.EvidenceType;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * The city's data centre as a source of evidence: ID1, ID2, MR1, RE1, SB1 and BK1 over the signed line. What fails is
 * {@code UNAVAILABLE}; only what the right partner signed about the right person becomes a fact.
 */
@ApplicationScoped
// a call of up to 15 seconds must not keep a database transaction open
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DataCentreEvidenceSource implements EvidenceSource, PartnerHealth {

    private static final String PARTNER = "datacentre";

    private final PersonTranslator persons = new PersonTranslator();
    private final HouseholdTranslator households = new HouseholdTranslator();
    private final ContractTranslator contracts = new ContractTranslator();
    private final MarriageTranslator marriages = new MarriageTranslator();
    private final CardTranslator cards = new CardTranslator();
    private final AccountTranslator accounts = new AccountTranslator();

    @Resource
    private ManagedExecutorService executor;

    private Clock clock;
    private Ports ports;
    private PartnerSettings settings;

    private record Ports(
            SignedLine line,
            PersonPort person,
            HouseholdPort household,
            HomeContractPort homeContract,
            MarriagePort marriage,
            SocialSecurityPort socialSecurity,
            BankAccountPort bankAccount) {}

    protected DataCentreEvidenceSource() {}

    @Inject
    public DataCentreEvidenceSource(Clock clock) {
        this(clock, null);
    }

    /** With settings of its own, for tests; null reads the environment at the first call. */
    public DataCentreEvidenceSource(Clock clock, PartnerSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Makes the lines ready beside the start, so that nobody in front of a page waits for it; when it fails the first question
     * tries again.
     */
    void prepare(@Observes Startup started) {
        executor.execute(this::ports);
    }

    @Override
    public EvidenceAnswer ask(EvidenceQuery query) {
        EvidenceType type = query.type();
        try {
            return switch (type) {
                case PERSON_IDENTITY ->
                    ports().line()
                            .ask(
                                    type.operation(),
                                    ports().person(),
                                    port -> persons.answer(
                                            query, port.queryPerson(persons.question(query, now())), now()));
                case HOUSEHOLD ->
                    ports().line()
                            .ask(
                                    type.operation(),
                                    ports().household(),
                                    port -> households.answer(
                                            query, port.queryHousehold(households.question(query, now())), now()));
                case HOME_CONTRACT ->
                    ports().line()
                            .ask(
                                    type.operation(),
                                    ports().homeContract(),
                                    port -> contracts.answer(
                                            query, port.queryContract(contracts.question(query, now())), now()));
                case MARRIAGE ->
                    ports().line()
                            .ask(
                                    type.operation(),
                                    ports().marriage(),
                                    port -> marriages.answer(
                                            query, port.queryMarriage(marriages.question(query, now())), now()));
                case SOCIAL_SECURITY_CARD ->
                    ports().line()
                            .ask(
                                    type.operation(),
                                    ports().socialSecurity(),
                                    port -> cards.answer(query, port.queryCard(cards.question(query, now())), now()));
                case BANK_ACCOUNT ->
                    ports().line()
                            .ask(
                                    type.operation(),
                                    ports().bankAccount(),
                                    port -> accounts.answer(
                                            query, port.verifyAccount(accounts.question(query)), now()));
                default -> throw new IllegalArgumentException(type + " is not the data centre's to answer");
            };
        } catch (NoAnswerException e) {
            return EvidenceAnswer.unavailable(e.getMessage());
        }
    }

    @Override
    public String partner() {
        return PARTNER;
    }

    @Override
    public synchronized Map<String, String> lines() {
        return ports == null ? Map.of() : ports.line().states();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private synchronized Ports ports() {
        if (ports == null) {
            PartnerSettings known = settings == null ? PartnerSettings.fromEnvironment() : settings;
            SignedLine line = new SignedLine(PARTNER, known.keys());
            String url = known.dataCentreUrl();
            ports = new Ports(
                    line,
                    line.port(PersonPort.class, "datacentre/person-v1.wsdl", url + "/person"),
                    line.port(HouseholdPort.class, "datacentre/household-v1.wsdl", url + "/household"),
                    line.port(HomeContractPort.class, "datacentre/home-contract-v1.wsdl", url + "/home-contract"),
                    line.port(MarriagePort.class, "datacentre/marriage-v1.wsdl", url + "/marriage"),
                    line.port(SocialSecurityPort.class, "datacentre/social-security-v1.wsdl", url + "/social-security"),
                    line.port(BankAccountPort.class, "datacentre/bank-account-v1.wsdl", url + "/bank-account"));
        }
        return ports;
    }
}
