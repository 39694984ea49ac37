package hall.web.faces;

import hall.identity.domain.PostRules;
import hall.shared.Actor;
import hall.shared.Role;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Map;

/** Who reads the page, for what is shown; what may be done is decided by the services alone. */
@Named
@RequestScoped
public class Visitor {

    /** Session attribute with the name to greet by, set at sign-in; no number of any kind. */
    public static final String NAME = "hall.visitor.name";

    private static final Map<String, String> POSTS = Map.of(
            Role.ACCEPTANCE, "post.ACCEPT",
            Role.REVIEW, "post.REVIEW",
            Role.APPROVAL, "post.APPROVE",
            Role.FINANCE, "post.PAY",
            Role.SUPERVISOR, "role.supervisor",
            Role.POLICY, "role.policy");

    @Inject
    HttpServletRequest request;

    @Inject
    Words words;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public boolean isCitizen() {
        return actor().kind() == Actor.Kind.CITIZEN;
    }

    public boolean isOfficer() {
        return actor().kind() == Actor.Kind.OFFICER;
    }

    /** Whether the officer's list is of use: the posts that decide. */
    public boolean isWorksOnCases() {
        return List.of(Role.ACCEPTANCE, Role.REVIEW, Role.APPROVAL).stream().anyMatch(request::isUserInRole);
    }

    /** Whether the list of staff is of use: the three administrators. */
    public boolean isSeesStaff() {
        return List.of(Role.ADMIN, Role.SECURITY, Role.AUDITOR).stream().anyMatch(request::isUserInRole);
    }

    /** Where an officer's day begins: the list, the board, the machine room, the staff, the finance desk, the parameters, or the guides for posts without a page of their own yet. */
    public String getOfficeHome() {
        if (isWorksOnCases()) {
            return "/office/tasks.xhtml";
        }
        if (isSupervises()) {
            return "/office/supervise.xhtml";
        }
        if (isAdministers()) {
            return "/office/operations.xhtml";
        }
        if (isSeesStaff()) {
            return "/office/officers.xhtml";
        }
        if (isKeepsBooks()) {
            return "/office/finance/desk.xhtml";
        }
        if (isReadsPolicy()) {
            return "/office/policy.xhtml";
        }
        return isPosted() ? "/items/index.xhtml" : "/office/password.xhtml";
    }

    /** Whether the officer acts in a post; not before a password that an administrator has seen was changed. */
    public boolean isPosted() {
        return PostRules.ALL.stream().anyMatch(request::isUserInRole);
    }

    /** Whether the reader proposes and publishes policy parameters. */
    public boolean isSetsPolicy() {
        return request.isUserInRole(Role.POLICY);
    }

    /** Whether the reader enters employers' clerks. */
    public boolean isAppointsClerks() {
        return request.isUserInRole(Role.ACCEPTANCE);
    }

    /** Whether accounts and the ledger are of use. */
    public boolean isReadsBooks() {
        return List.of(Role.FINANCE, Role.AUDITOR).stream().anyMatch(request::isUserInRole);
    }

    /** Whether the reader enters and decides on vouchers and periods: the finance post. */
    public boolean isKeepsBooks() {
        return request.isUserInRole(Role.FINANCE);
    }

    /** Whether the finance desk is of use: finance, and those who look on. */
    public boolean isSeesFinance() {
        return isReadsBooks() || isSupervises();
    }

    /** Whether the policy parameters are of use. */
    public boolean isReadsPolicy() {
        return List.of(Role.POLICY, Role.FINANCE, Role.AUDITOR).stream().anyMatch(request::isUserInRole);
    }

    /** Whether human reviews are answered by this post. */
    public boolean isReviews() {
        return request.isUserInRole(Role.REVIEW);
    }

    /** Whether the board of supervision is of use. */
    public boolean isSupervises() {
        return request.isUserInRole(Role.SUPERVISOR);
    }

    /** Whether the payments that wait are of use: finance, and those who supervise. */
    public boolean isWatchesPayments() {
        return isSupervises() || request.isUserInRole(Role.FINANCE);
    }

    /** Whether cards may be on this officer: the posts that have stages. */
    public boolean isHasStages() {
        return isWorksOnCases() || request.isUserInRole(Role.FINANCE);
    }

    /** Whether the machine room is of use. */
    public boolean isAdministers() {
        return request.isUserInRole(Role.ADMIN);
    }

    /** A citizen's name; an officer's sign-in name and post. */
    public String getName() {
        Actor actor = actor();
        if (actor.kind() == Actor.Kind.OFFICER) {
            String post = POSTS.keySet().stream()
                    .filter(request::isUserInRole)
                    .findFirst()
                    .map(POSTS::get)
                    .orElse("");
            return post.isEmpty() ? actor.id() : words.text("officer.name", actor.id(), words.text(post));
        }
        Object name = request.getSession(false) == null
                ? null
                : request.getSession(false).getAttribute(NAME);
        return name == null ? words.text("citizen") : name.toString();
    }

    /** A person's name is Chinese on every page; an officer's is a sign-in name. */
    public String getNameLang() {
        return isCitizen() ? "zh-CN" : words.locale().toLanguageTag();
    }

    private Actor actor() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? Actor.ANONYMOUS : Actor.ofPrincipal(principal.getName());
    }
}
