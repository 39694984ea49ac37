package hall.system;

import java.util.List;
import java.util.function.Supplier;

/** The forms that take text, who may fill them in, and their text fields. */
final class TextForms {

    /** 示例丙, whom no other test signs in. */
    private static final String BING = "999921199008310134";

    /** 示例壬, the clerk of an employer. */
    private static final String REN = "999902198910170021";

    /** The visitors; each signs in when first needed. */
    enum Who {
        STRANGER(Visit::new),
        CITIZEN(() -> Visit.ofCitizen(BING)),
        CLERK(() -> Visit.ofCitizen(REN)),
        ACCEPTANCE(() -> Visit.ofOfficer("accept1")),
        POLICY(() -> Visit.ofOfficer("policy1")),
        FINANCE(() -> Visit.ofOfficer("finance1")),
        ADMIN(() -> Visit.ofOfficer("admin1"));

        final Supplier<Visit> door;

        Who(Supplier<Visit> door) {
            this.door = door;
        }
    }

    /** A form with its text fields; an empty id means that it is sent by its address. */
    record Form(Who who, String page, String id, String button, String... fields) {}

    static final List<Form> FORMS = List.of(
            new Form(Who.STRANGER, "/items/index.xhtml", "", "", "q"),
            new Form(Who.STRANGER, "/calculators/contribution.xhtml", "", "", "wages", "months"),
            new Form(Who.STRANGER, "/calculators/withdrawal.xhtml", "", "", "balance", "spent", "taken"),
            new Form(Who.STRANGER, "/calculators/deadline.xhtml", "", "", "from", "workingDays"),
            new Form(Who.STRANGER, "/index.xhtml", "ask", "find", "no", "code"),
            new Form(Who.STRANGER, "/progress.xhtml", "ask", "find", "no", "code"),
            new Form(Who.STRANGER, "/sign-in.xhtml", "sign", "go", "number", "password"),
            new Form(Who.STRANGER, "/officer-sign-in.xhtml", "sign", "go", "name", "password", "code"),
            new Form(Who.STRANGER, "/register.xhtml", "details", "check", "name", "number", "card", "phone"),
            new Form(Who.STRANGER, "/reset.xhtml", "details", "check", "name", "number", "card", "phone"),
            new Form(Who.CITIZEN, "/citizen/account.xhtml", "passwords", "set", "present", "password", "again"),
            new Form(Who.CITIZEN, "/citizen/phone.xhtml", "details", "check", "card", "phone"),
            new Form(Who.CITIZEN, "/citizen/card.xhtml", "details", "check", "card"),
            new Form(Who.CLERK, "/employer/import.xhtml", "uploading", "upload", "month"),
            new Form(Who.CLERK, "/employer/staff.xhtml?act=find", "finding", "look", "find"),
            new Form(Who.CLERK, "/employer/staff.xhtml?act=add", "adding", "add", "name", "number", "base", "because"),
            new Form(Who.POLICY, "/office/password.xhtml", "passwords", "set", "present", "password", "again"),
            new Form(
                    Who.POLICY,
                    "/office/policy-parameter.xhtml?name=withdrawal.keepBalance",
                    "proposing",
                    "propose",
                    "value",
                    "basis"),
            new Form(Who.FINANCE, "/office/finance/accounts.xhtml", "", "", "number"),
            new Form(Who.FINANCE, "/office/finance/voucher-entry.xhtml", "entering", "enter", "summary", "document"),
            new Form(Who.FINANCE, "/office/finance/periods.xhtml", "asking", "ask-month", "month"),
            new Form(Who.FINANCE, "/office/finance/periods.xhtml", "asking-year", "ask-carry", "year"),
            new Form(Who.FINANCE, "/office/finance/accounts.xhtml", "finding", "find", "identity"),
            new Form(Who.FINANCE, "/office/finance/came-back.xhtml", "", "", "payment"),
            new Form(Who.FINANCE, "/office/finance/deferrals.xhtml", "", "", "employer"),
            new Form(Who.FINANCE, "/office/finance/employer.xhtml", "", "", "employer"),
            new Form(
                    Who.FINANCE,
                    "/office/finance/deferrals.xhtml?employer=999990000002",
                    "entering",
                    "enter",
                    "from",
                    "until",
                    "document"),
            new Form(Who.ADMIN, "/office/officers.xhtml?adding=1", "adding", "add", "login", "shown", "number"),
            new Form(Who.ADMIN, "/office/officers.xhtml?name=policy1", "identifying", "identify", "number"),
            new Form(Who.ACCEPTANCE, "/office/clerks.xhtml", "", "", "employer"),
            new Form(
                    Who.ACCEPTANCE,
                    "/office/clerks.xhtml?employer=999990000001",
                    "appointing",
                    "appoint",
                    "person",
                    "letter"),
            new Form(Who.ACCEPTANCE, "/office/clerks.xhtml?employer=999990000001", "ending", "stop", "endLetter"),
            new Form(Who.ACCEPTANCE, "/office/tasks.xhtml", "", "", "q"),
            new Form(Who.ACCEPTANCE, "/office/tasks.xhtml", "saving", "save-filter", "filterName"),
            new Form(Who.ACCEPTANCE, "/office/case.xhtml?no={case}", "revealing", "show", "purpose"),
            new Form(Who.ACCEPTANCE, "/office/case.xhtml?no={case}", "decision", "decide", "opinion"));

    /** Fields that are data of an item's form or of an act, so no page names them. */
    static final List<Form> BY_DATA = List.of(
            new Form(Who.CITIZEN, "/citizen/form.xhtml?item=TQ01&group=contract", "form", "save", "q-contractNumber"),
            new Form(
                    Who.FINANCE,
                    "/office/finance/account-act.xhtml?act=FREEZE&number=999900000006",
                    "acting",
                    "step",
                    "court",
                    "document",
                    "amount"));

    private TextForms() {}
}
