package hall.web.faces.officer;

import hall.identity.domain.PostRules;
import hall.identity.domain.TotpSecret;
import hall.identity.service.OfficerCredentials;
import hall.identity.service.OfficerCredentials.Given;
import hall.identity.service.OfficerCredentials.NewOfficer;
import hall.identity.service.OfficerService;
import hall.identity.service.OfficerService.BranchView;
import hall.identity.service.OfficerService.OfficerView;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.web.faces.Problems;
import hall.web.faces.QrCode;
import hall.web.faces.Redirect;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Staff: who holds which post, and who may sign in. The system administrator changes it, the other two administrators look. What
 * an officer is given to sign in with is shown once, in the answer to the very request that drew it.
 */
@Named("officersPage")
@RequestScoped
public class OfficersPage {

    private static final Map<String, String> FIELDS = Map.of(
            "OFFICER-002", "login",
            "OFFICER-003", "posts",
            "OFFICER-004", "posts",
            "OFFICER-006", "branch",
            "OFFICER-007", "login",
            "OFFICER-008", "shown",
            "OFFICER-012", "number",
            "OFFICER-013", "number");

    @Inject
    OfficerService officers;

    @Inject
    OfficerCredentials credentials;

    @Inject
    Words words;

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    private List<OfficerView> all;
    private String name;
    private String login;
    private String shown;
    private String number;
    private Given given;

    /** First of all: whoever is no administrator is refused here. */
    @PostConstruct
    void load() {
        all = officers.all();
    }

    public List<OfficerView> getAll() {
        return all;
    }

    public List<BranchView> getBranches() {
        return officers.branches();
    }

    public List<String> getPosts() {
        return PostRules.ALL;
    }

    /** The officer the page is about, null for the list or a new one. */
    public OfficerView getOne() {
        String wanted = getName();
        return all.stream()
                .filter(o -> o.profile().name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    public boolean isAdding() {
        return getOne() == null && (request.getParameter("new") != null || request.getParameter("adding") != null);
    }

    /** The posts of an officer in words. */
    public String postsOf(OfficerView officer) {
        return PostRules.ALL.stream()
                .filter(officer.profile()::holds)
                .map(post -> words.text("role." + post))
                .collect(Collectors.joining(words.text("list.comma")));
    }

    /** Whether the form shows the post as chosen. */
    public boolean chosen(String post) {
        Set<String> sent = sentPosts();
        boolean form = request.getMethod().equals("POST") && request.getParameter("branch") != null;
        return form
                ? sent.contains(post)
                : getOne() != null && getOne().profile().holds(post);
    }

    /** Whether the form shows the branch as chosen. */
    public boolean at(BranchView branch) {
        String sent = request.getParameter("branch");
        String now = getOne() == null ? null : getOne().profile().branch();
        return branch.division().equals(sent == null ? now : sent);
    }

    public String add() {
        attempt(() -> {
            Optional<IdentityNumber> own =
                    number == null || number.isBlank() ? Optional.empty() : Optional.of(IdentityNumber.parse(number));
            given = credentials.add(new NewOfficer(
                    login == null ? "" : login.strip(), shown == null ? "" : shown, sentPosts(), sentBranch(), own));
            name = given.name();
        });
        return null;
    }

    public String reset() {
        attempt(() -> given = credentials.reset(getName()));
        return null;
    }

    public void post() {
        then("posted", () -> officers.post(getName(), sentPosts(), sentBranch()));
    }

    public void identify() {
        then("identified", () -> officers.identify(getName(), IdentityNumber.parse(request.getParameter("number"))));
    }

    /** Whether the page's officer has a number, and which, so far as anybody is shown one. */
    public String getKnownNumber() {
        return getOne().profile()
                .identityNumber()
                .map(own -> words.text("officers.number.known", own.masked()))
                .orElseGet(() -> words.text("officers.number.none"));
    }

    public void disable() {
        then("disabled", () -> officers.disable(getName()));
    }

    public void enable() {
        then("enabled", () -> officers.enable(getName()));
    }

    public void unlock() {
        then("unlocked", () -> officers.unlock(getName()));
    }

    private void then(String done, Runnable act) {
        attempt(() -> {
            act.run();
            Redirect.to("/office/officers.xhtml", "name", getName(), "done", done);
        });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            all = officers.all();
        } catch (BusinessException refused) {
            String field = refused.code().startsWith("ID-") ? "number" : FIELDS.getOrDefault(refused.code(), "");
            problems.refused(field, refused);
        }
    }

    private Set<String> sentPosts() {
        String[] sent = request.getParameterValues("posts");
        return sent == null ? Set.of() : Set.of(sent);
    }

    private String sentBranch() {
        String sent = request.getParameter("branch");
        return sent == null ? "" : sent;
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        String key = "officers.done." + request.getParameter("done");
        return words.has(key) ? words.text(key) : "";
    }

    /** What to hand over now, null when nothing was drawn. */
    public Given getGiven() {
        return given;
    }

    /** The secret in groups of four, easier to type. */
    public String getGivenSecret() {
        return given.secret().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The same secret with all that goes with it, for an authenticator's camera. */
    public QrCode.Drawing getGivenCode() {
        return QrCode.drawing(new TotpSecret(given.secret()).uri(words.text("officers.issuer"), given.name()));
    }

    public String getName() {
        return name == null ? request.getParameter("name") : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
