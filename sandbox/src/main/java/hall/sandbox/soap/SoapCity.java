package hall.sandbox.soap;

import com.sun.net.httpserver.HttpHandler;
import hall.contract.bank.SettlementPort;
import hall.contract.datacentre.BankAccountPort;
import hall.contract.datacentre.HomeContractPort;
import hall.contract.datacentre.HouseholdPort;
import hall.contract.datacentre.MarriagePort;
import hall.contract.datacentre.PersonPort;
import hall.contract.datacentre.SocialSecurityPort;
import hall.sandbox.bank.AccountDesk;
import hall.sandbox.bank.SettlementDesk;
import hall.sandbox.books.Books;
import hall.sandbox.books.CityClock;
import hall.sandbox.books.MessageLog;
import hall.sandbox.datacentre.CardDesk;
import hall.sandbox.datacentre.ContractDesk;
import hall.sandbox.datacentre.HouseholdDesk;
import hall.sandbox.datacentre.MarriageDesk;
import hall.sandbox.datacentre.PersonDesk;
import hall.sandbox.mishap.Mishaps;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;

/** All SOAP services of the city, by path. */
public final class SoapCity {

    private final Map<String, HttpHandler> doors = new LinkedHashMap<>();
    private final Bus bus = BusFactory.newInstance().createBus();

    public SoapCity(Books books, CityClock clock, Mishaps mishaps, MessageLog log, Keys keys) {
        open(
                "/datacentre/person",
                mishaps,
                log,
                service(
                        PersonPort.class,
                        new PersonDesk(books, clock),
                        "datacentre/person-v1.wsdl",
                        keys,
                        "datacentre"));
        open(
                "/datacentre/household",
                mishaps,
                log,
                service(
                        HouseholdPort.class,
                        new HouseholdDesk(books, clock),
                        "datacentre/household-v1.wsdl",
                        keys,
                        "datacentre"));
        open(
                "/datacentre/home-contract",
                mishaps,
                log,
                service(
                        HomeContractPort.class,
                        new ContractDesk(books, clock),
                        "datacentre/home-contract-v1.wsdl",
                        keys,
                        "datacentre"));
        open(
                "/datacentre/marriage",
                mishaps,
                log,
                service(
                        MarriagePort.class,
                        new MarriageDesk(books, clock),
                        "datacentre/marriage-v1.wsdl",
                        keys,
                        "datacentre"));
        open(
                "/datacentre/social-security",
                mishaps,
                log,
                service(
                        SocialSecurityPort.class,
                        new CardDesk(books, clock),
                        "datacentre/social-security-v1.wsdl",
                        keys,
                        "datacentre"));
        open(
                "/datacentre/bank-account",
                mishaps,
                log,
                service(
                        BankAccountPort.class,
                        new AccountDesk(books, clock),
                        "datacentre/bank-account-v1.wsdl",
                        keys,
                        "datacentre"));
        open(
                "/bank",
                mishaps,
                log,
                service(
                        SettlementPort.class,
                        new SettlementDesk(books, clock),
                        "bank/settlement-v1.wsdl",
                        keys,
                        "bank"));
    }

    private SoapService service(Class<?> port, Object desk, String wsdl, Keys keys, String partner) {
        return new SoapService(bus, port, desk, wsdl, keys, partner);
    }

    private void open(String path, Mishaps mishaps, MessageLog log, SoapService service) {
        doors.put(path, new SoapDoor(service, mishaps, log));
    }

    public Map<String, HttpHandler> doors() {
        return doors;
    }
}
