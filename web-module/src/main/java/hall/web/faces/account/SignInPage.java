package hall.web.faces.account;

import hall.identity.service.SignIn;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import hall.web.faces.Visitor;
import hall.web.security.Paths;
import hall.web.security.SignInCredential;
import hall.web.security.SignInDoor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sign-in, of citizens by identity number and of officers by name and one-time code. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private Visitor visitor;

    @Inject
    private SignInDoor door;

    @Inject
    private Problems problems;

    @Inject
    private HttpServletRequest request;

    private String number;
    private String name;
    private String password;
    private String code;
    private String next;

    @PostConstruct
    void read() {
        next = Paths.local(request.getParameter("next"), "");
    }

    /** A citizen signs in. */
    public void signInCitizen() throws IOException {
        require("number", number, "sign-in.number.empty");
        require("password", password, "sign-in.password.empty");
        if (!problems.isAny()) {
            enter(
                    new SignInCredential.Citizen(number, password, request.getRemoteAddr()),
                    "sign-in.refused",
                    "/citizen/cases.xhtml");
        }
    }

    /** An officer signs in. */
    public void signInOfficer() throws IOException {
        require("name", name, "officer-sign-in.name.empty");
        require("password", password, "sign-in.password.empty");
        require("code", code, "officer-sign-in.code.empty");
        if (!problems.isAny()) {
            enter(
                    new SignInCredential.Officer(name, password, code, request.getRemoteAddr()),
                    "officer-sign-in.refused",
                    "");
        }
    }

    private void enter(SignInCredential credential, String refusedKey, String home) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext http = faces.getExternalContext();
        try {
            SignIn outcome = door.enter(request, (HttpServletResponse) http.getResponse(), credential);
            if (outcome instanceof SignIn.Granted) {
                http.redirect(http.getRequestContextPath()
                        + Paths.local(next, home.isEmpty() ? visitor.getOfficeHome() : home));
                faces.responseComplete();
            } else if (outcome instanceof SignIn.TooEarly early) {
                problems.field("password", "sign-in.too-early", early.left().toSeconds() + 1);
            } else {
                problems.field("password", refusedKey);
            }
        } catch (BusinessException refused) {
            problems.refused(refused.code().startsWith("ID-") ? "number" : "password", refused);
        }
    }

    private void require(String field, String value, String key) {
        if (value == null || value.isBlank()) {
            problems.field(field, key);
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Where to go afterwards, a path of this hall or empty. */
    public String getNext() {
        return next;
    }
}
