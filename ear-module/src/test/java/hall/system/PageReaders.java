package hall.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import hall.system.Sitemap.Place;
import hall.system.Sitemap.Reader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Everybody who looks at pages, signed in, with what stands between braces in the addresses: cases, payments, lists, a table. */
final class PageReaders {

    private final Map<Reader, String> states = new EnumMap<>(Reader.class);
    private final Map<String, String> names = new HashMap<>();

    PageReaders(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            SignIns.citizen(page, SignIns.REN);
            page.navigate(Hall.url("/citizen/apply.xhtml?item=TQ04").toString());
            page.locator("#submit").click();
            page.waitForURL(url -> url.contains("/citizen/case.xhtml"));
            names.put("{case}", page.locator("#case-no").innerText().strip());
            // The sources answer, then the case lies at the acceptance post.
            page.locator("#headline", new Page.LocatorOptions().setHasText("等待受理"))
                    .waitFor();
            states.put(Reader.CITIZEN, context.storageState());
        }
        Map.of(
                        Reader.OFFICER,
                        "accept1",
                        Reader.REVIEWER,
                        "review1",
                        Reader.ADMINISTRATOR,
                        "admin1",
                        Reader.SUPERVISOR,
                        "supervisor1",
                        Reader.POLICY,
                        "policy1",
                        Reader.FINANCE,
                        "finance1")
                .forEach((reader, name) -> {
                    try (BrowserContext context = browser.newContext()) {
                        SignIns.officer(context.newPage(), name);
                        states.put(reader, context.storageState());
                    }
                });
        names.put("{refused}", DeskCases.refused());
        names.put("{asked}", DeskCases.asked());
        names.put("{card}", Books.value("SELECT id FROM person_card WHERE number = ?", Cast.REN.card));
        names.put("{voucher}", voucher());
        names.put("{frozen}", frozen());
        names.put("{done}", Frozen.paidBack(Visit.ofOfficer("finance1"), Visit.ofOfficer("finance2"), "8.47"));
        try (BrowserContext context = browser.newContext()) {
            SignIns.citizen(context.newPage(), DeskCases.WHO.idNumber);
            states.put(Reader.REFUSED, context.storageState());
        }
        signInTheClerk(browser);
        names.put("{entry}", Books.value("SELECT MAX(id) FROM ledger_entry"));
        states.put(Reader.ANYBODY, "{}");
    }

    /** A payment of which the bank said another amount, with the line that shows it. */
    private static String frozen() {
        City.fail("BDC101", "WRONG_AMOUNT", "\"count\":1");
        String refund = Frozen.proposedRefund(Visit.ofOfficer("finance1"), "8.46");
        String number = Frozen.confirmedRefund(Visit.ofOfficer("finance2"), refund);
        Frozen.await(number);
        City.heal("BDC101");
        Frozen.shown(number, "8.46", "999980000000009999");
        return number;
    }

    private static String voucher() {
        HttpResponse<String> entered = FinanceForms.send(
                Visit.ofOfficer("finance1"),
                "/office/finance/voucher-entry.xhtml",
                "entering",
                Map.of(
                        "summary", "利息",
                        "document", "回单 1",
                        "on", Books.today().toString(),
                        "account1", "102",
                        "debit1", "0.01",
                        "account2", "401:01",
                        "credit2", "0.01",
                        "enter", ""));
        return entered.headers().firstValue("location").orElseThrow().replaceAll(".*id=([0-9]+).*", "$1");
    }

    private void signInTheClerk(Browser browser) {
        String employer = Employers.number();
        Employers.lay(employer, Books.today().minusMonths(2));
        Visit clerk = Visit.ofCitizen(Employers.OTHER_CLERK);
        names.put("{employer}", employer);
        names.put(
                "{table}",
                Employers.id(
                        Employers.upload(
                                clerk,
                                employer,
                                Map.of("kind", "BASES"),
                                "个人账号,姓名,新缴存基数\n1,=1+1,-5\n".getBytes(StandardCharsets.UTF_8),
                                "基数.csv"),
                        "table"));
        String home = "/employer/index.xhtml?employer=" + employer;
        String list = Employers.id(Employers.press(clerk, home, "drawing", "draw"), "list");
        names.put("{list}", list);
        Employers.press(clerk, "/employer/index.xhtml?list=" + list, "acting", "confirm");
        City.ask("arrivals", "{\"amount\":\"2112.16\",\"remark\":\"公积金 H" + list + "\"}");
        Books.await(
                "the money waits",
                () -> clerk.get("/employer/index.xhtml?list=" + list).body().contains("已挂暂收"));
        try (BrowserContext context = browser.newContext()) {
            SignIns.citizen(context.newPage(), Employers.OTHER_CLERK);
            states.put(Reader.CLERK, context.storageState());
        }
    }

    /** Where a place is, with its names filled in. */
    String address(Place place) {
        String address = place.address();
        for (Map.Entry<String, String> named : names.entrySet()) {
            address = address.replace(named.getKey(), named.getValue());
        }
        return address;
    }

    /** The cookies of a reader who is signed in. */
    String state(Reader reader) {
        return states.get(reader);
    }

    void takeBack() {
        FinanceForms.send(
                Visit.ofOfficer("finance1"),
                "/office/finance/voucher.xhtml?id=" + names.get("{voucher}"),
                "deciding",
                Map.of("reason", "只看看", "refuse", ""));
        new Application(DeskCases.WHO).retractAll(DeskCases.WHO);
    }
}
