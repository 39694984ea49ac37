package hall.system;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every page of the hall, with addresses to look at and who may. {@code {case}} stands for a case that the citizen lodged and
 * that lies at the officer's post. A page without a row fails {@code PagesIT}.
 */
final class Sitemap {

    /** Who looks. */
    enum Reader {
        ANYBODY,
        CITIZEN,
        /** A citizen whose case {@code {refused}} a person refused, and who was asked to amend case {@code {asked}}. */
        REFUSED,
        /** A clerk of {@code {employer}}, whose list {@code {list}} lacks some of its money and table {@code {table}} has errors. */
        CLERK,
        OFFICER,
        REVIEWER,
        ADMINISTRATOR,
        SUPERVISOR,
        POLICY,
        FINANCE
    }

    /** An address and its reader. */
    record Place(Reader reader, String address) {
        @Override
        public String toString() {
            return address;
        }
    }

    private static final Map<String, List<Place>> PAGES = new TreeMap<>();

    static {
        page("index.xhtml", Reader.ANYBODY, "/");
        page(
                "items/index.xhtml",
                Reader.ANYBODY,
                "/items/index.xhtml",
                "/items/index.xhtml?q=gjj",
                "/items/index.xhtml?q=zzz");
        page(
                "items/item.xhtml",
                Reader.ANYBODY,
                "/items/item.xhtml?code=TQ04",
                "/items/item.xhtml?code=TQ01",
                "/items/item.xhtml?code=KH01",
                "/items/item.xhtml?code=DK01");
        page(
                "items/for-me.xhtml",
                Reader.ANYBODY,
                "/items/for-me.xhtml?code=TQ01",
                "/items/for-me.xhtml?code=TQ04&c0=no&c1=yes");
        page("law.xhtml", Reader.ANYBODY, "/law.xhtml", "/law.xhtml?law=housing-provident-fund-regulation-2019");
        page(
                "calculators/contribution.xhtml",
                Reader.ANYBODY,
                "/calculators/contribution.xhtml?wages=80000&months=12&personRate=8&employerRate=8",
                "/calculators/contribution.xhtml?wages=-1");
        page(
                "calculators/withdrawal.xhtml",
                Reader.ANYBODY,
                "/calculators/withdrawal.xhtml?balance=63218.45&spent=24020.40&taken=&ground=LOAN_REPAYMENT");
        page("calculators/deadline.xhtml", Reader.ANYBODY, "/calculators/deadline.xhtml");
        for (String open :
                List.of("accessibility", "progress", "sign-in", "officer-sign-in", "register", "reset", "signed-out")) {
            page(open + ".xhtml", Reader.ANYBODY, "/" + open + ".xhtml");
        }
        for (String error : List.of("400", "403", "404", "413", "429", "500", "expired")) {
            page("error/" + error + ".xhtml", Reader.ANYBODY, "/error/" + error + ".xhtml");
        }
        page("citizen/apply.xhtml", Reader.CITIZEN, "/citizen/apply.xhtml?item=TQ04");
        for (String own : List.of("access-log", "account", "card", "cases", "phone")) {
            page("citizen/" + own + ".xhtml", Reader.CITIZEN, "/citizen/" + own + ".xhtml");
        }
        page("citizen/card-removal.xhtml", Reader.CITIZEN, "/citizen/card-removal.xhtml?card={card}");
        // A day still to come is refused.
        page("citizen/fund.xhtml", Reader.CITIZEN, "/citizen/fund.xhtml", "/citizen/fund.xhtml?day=2099-01-01");
        page("citizen/form.xhtml", Reader.CITIZEN, "/citizen/form.xhtml?item=TQ01&group=contract");
        page("citizen/amend.xhtml", Reader.REFUSED, "/citizen/amend.xhtml?no={asked}");
        page("citizen/case.xhtml", Reader.CITIZEN, "/citizen/case.xhtml?no={case}");
        page("citizen/letter.xhtml", Reader.REFUSED, "/citizen/letter.xhtml?no={refused}");
        page("citizen/receipt.xhtml", Reader.CITIZEN, "/citizen/receipt.xhtml?no={case}");
        page(
                "office/tasks.xhtml",
                Reader.OFFICER,
                "/office/tasks.xhtml",
                "/office/tasks.xhtml?view=stopped&q=0001&sort=lodged_desc");
        page(
                "employer/index.xhtml",
                List.of(
                        new Place(Reader.CITIZEN, "/employer/index.xhtml"),
                        new Place(Reader.CLERK, "/employer/index.xhtml?employer={employer}"),
                        new Place(Reader.CLERK, "/employer/index.xhtml?list={list}")));
        page(
                "employer/import.xhtml",
                List.of(
                        new Place(Reader.CITIZEN, "/employer/import.xhtml"),
                        new Place(Reader.CLERK, "/employer/import.xhtml?employer={employer}"),
                        new Place(Reader.CLERK, "/employer/import.xhtml?table={table}")));
        page(
                "employer/staff.xhtml",
                List.of(
                        new Place(Reader.CITIZEN, "/employer/staff.xhtml"),
                        new Place(Reader.CLERK, "/employer/staff.xhtml?employer={employer}")));
        page("employer/journal.xhtml", Reader.CLERK, "/employer/journal.xhtml?employer={employer}");
        page("office/reviews.xhtml", Reader.REVIEWER, "/office/reviews.xhtml");
        page("office/review.xhtml", Reader.REVIEWER, "/office/review.xhtml?no={case}");
        page("office/my-cards.xhtml", Reader.OFFICER, "/office/my-cards.xhtml");
        page("office/payments.xhtml", Reader.SUPERVISOR, "/office/payments.xhtml");
        page("office/supervise.xhtml", Reader.SUPERVISOR, "/office/supervise.xhtml");
        page(
                "office/supervise-cases.xhtml",
                Reader.SUPERVISOR,
                "/office/supervise-cases.xhtml?view=OPEN",
                "/office/supervise-cases.xhtml?view=OPEN&branch=999902&state=SOON",
                "/office/supervise-cases.xhtml?view=RED",
                "/office/supervise-cases.xhtml?view=BLUE");
        page("office/trace.xhtml", Reader.SUPERVISOR, "/office/trace.xhtml?no={case}");
        page("office/operations.xhtml", Reader.ADMINISTRATOR, "/office/operations.xhtml");
        page(
                "office/officers.xhtml",
                Reader.ADMINISTRATOR,
                "/office/officers.xhtml",
                "/office/officers.xhtml?name=accept3",
                "/office/officers.xhtml?new=1");
        page(
                "office/finance/accounts.xhtml",
                Reader.FINANCE,
                "/office/finance/accounts.xhtml",
                "/office/finance/accounts.xhtml?number=999900000007",
                "/office/finance/accounts.xhtml?number=12&day=x");
        page("office/finance/vouchers.xhtml", Reader.FINANCE, "/office/finance/vouchers.xhtml?view=open");
        page("office/finance/voucher-entry.xhtml", Reader.FINANCE, "/office/finance/voucher-entry.xhtml");
        page("office/finance/voucher.xhtml", Reader.FINANCE, "/office/finance/voucher.xhtml?id={voucher}");
        page("office/finance/entry.xhtml", Reader.FINANCE, "/office/finance/entry.xhtml?id={entry}");
        page("office/finance/periods.xhtml", Reader.FINANCE, "/office/finance/periods.xhtml");
        page(
                "office/finance/statements.xhtml",
                Reader.FINANCE,
                "/office/finance/statements.xhtml",
                "/office/finance/statements.xhtml?day=x");
        page(
                "office/finance/journal.xhtml",
                Reader.FINANCE,
                "/office/finance/journal.xhtml",
                "/office/finance/journal.xhtml?from=2026-12-01&to=2026-11-01");
        page(
                "office/finance/account-act.xhtml",
                Reader.FINANCE,
                "/office/finance/account-act.xhtml?act=FREEZE&number=999900000006",
                "/office/finance/account-act.xhtml?act=SEAL&number=999900000006",
                "/office/finance/account-act.xhtml?act=MERGE&number=999900000007",
                "/office/finance/account-act.xhtml?act=RELEASE&number=999900000006&of=1",
                "/office/finance/account-act.xhtml?act=CLOSE&number=999900000006",
                "/office/finance/account-act.xhtml?act=EMPLOYER_CLOSE&employer=999990000002");
        page("office/finance/employer.xhtml", Reader.FINANCE, "/office/finance/employer.xhtml?employer=999990000001");
        page("office/finance/arrivals.xhtml", Reader.FINANCE, "/office/finance/arrivals.xhtml");
        page(
                "office/clerks.xhtml",
                Reader.OFFICER,
                "/office/clerks.xhtml",
                "/office/clerks.xhtml?employer=999990000001");
        page("office/finance/deferrals.xhtml", Reader.FINANCE, "/office/finance/deferrals.xhtml?employer=999990000002");
        page("office/finance/corrections.xhtml", Reader.FINANCE, "/office/finance/corrections.xhtml");
        page(
                "office/finance/frozen.xhtml",
                Reader.FINANCE,
                "/office/finance/frozen.xhtml",
                "/office/finance/frozen.xhtml?payment={frozen}");
        page(
                "office/finance/came-back.xhtml",
                Reader.FINANCE,
                "/office/finance/came-back.xhtml",
                "/office/finance/came-back.xhtml?payment={done}");
        page("office/finance/desk.xhtml", Reader.FINANCE, "/office/finance/desk.xhtml");
        page(
                "office/finance/day.xhtml",
                Reader.FINANCE,
                "/office/finance/day.xhtml",
                "/office/finance/day.xhtml?day=x");
        page("office/finance/differences.xhtml", Reader.FINANCE, "/office/finance/differences.xhtml");
        page("office/policy.xhtml", Reader.POLICY, "/office/policy.xhtml");
        page(
                "office/policy-parameter.xhtml",
                Reader.POLICY,
                "/office/policy-parameter.xhtml?name=withdrawal.keepBalance");
        page("office/password.xhtml", Reader.OFFICER, "/office/password.xhtml");
        page("office/case.xhtml", Reader.OFFICER, "/office/case.xhtml?no={case}");
    }

    private Sitemap() {}

    private static void page(String file, List<Place> places) {
        PAGES.put(file, places);
    }

    private static void page(String file, Reader reader, String... addresses) {
        PAGES.put(
                file,
                List.of(addresses).stream()
                        .map(address -> new Place(reader, address))
                        .toList());
    }

    /** By file under {@code webapp}. */
    static Map<String, List<Place>> pages() {
        return PAGES;
    }
}
