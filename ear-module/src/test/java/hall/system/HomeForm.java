package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** TQ01's form as a buyer fills it in: the contract number, the voucher, then the answers to be checked. */
final class HomeForm {

    static final String CONTRACT = "#q-contractNumber";
    static final String VOUCHERS = "#q-vouchers";

    private static final String PAGE = "/citizen/form.xhtml";

    private HomeForm() {}

    /** Nothing open, nothing kept: as if the person had never been here. */
    static void forget(Cast who) {
        Application application = new Application(who);
        application.retractAll(who);
        Visit visit = application.visit();
        HttpResponse<String> gone = visit.send(visit.request("/api/v1/drafts/TQ01")
                .header("X-CSRF-Token", visit.token())
                .DELETE());
        assertThat(gone.statusCode()).isEqualTo(204);
    }

    /** Signs in and takes the way from the item's guide to the form's first page. */
    static void open(Page page, Cast who) {
        SignIns.citizen(page, who.idNumber);
        page.navigate(Hall.url("/items/item.xhtml?code=TQ01").toString());
        page.locator("main a[href*='/citizen/apply.xhtml']").first().click();
        page.waitForURL(url -> url.contains(PAGE));
    }

    /** The page of a group, by its address. */
    static String address(String group) {
        return Hall.url(PAGE + "?item=TQ01&group=" + group).toString();
    }

    /** Types the number and goes on. */
    static void contract(Page page, String number) {
        page.fill(CONTRACT, number);
        page.click("#save");
        page.waitForURL(url -> !url.contains("group=contract") && (url.contains("voucher") || url.contains("apply")));
    }

    /** Hands the file in and goes on to the answers to be checked. */
    static void voucher(Page page, FilePayload file) {
        page.setInputFiles(VOUCHERS, file);
        page.click("#save");
        page.waitForURL(url -> url.contains("/citizen/apply.xhtml"));
    }

    /** From the first page to the case; gives its number. */
    static String lodge(Page page, Cast who, String contract) {
        open(page, who);
        contract(page, contract);
        voucher(page, pdf("付款凭证.pdf"));
        return confirm(page);
    }

    /** The one click at the end; gives the case number. */
    static String confirm(Page page) {
        page.click("#submit");
        page.waitForURL(url -> url.contains("/citizen/case.xhtml"));
        return page.locator("#case-no").innerText().strip();
    }

    static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", Uploads.pdf(""));
    }

    static FilePayload png(String name) {
        return new FilePayload(name, "image/png", Uploads.png(120, 90));
    }

    /** The day's limit of files is not what is tried here. */
    static void forgetUploadsToday() {
        try (Connection database = Hall.databaseAsOwner();
                Statement statement = database.createStatement()) {
            statement.executeUpdate("DELETE FROM material_count");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the hall keeps for the person, as JSON; empty when nothing is. */
    static String kept(Cast who) {
        return Books.value(
                "SELECT answers FROM draft JOIN person ON person.id = draft.person_id WHERE item_code = 'TQ01'"
                        + " AND identity_number = ?",
                who.idNumber);
    }
}
