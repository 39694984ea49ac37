package hall.web.security;

import hall.identity.service.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets somebody in, for the sign-in pages. */
@ApplicationScoped
public class SignInDoor {

    @Inject
    private SecurityContext security;

    /**
     * Tries to sign in; whoever was signed in on this browser before is signed out.
     *
     * @throws hall.shared.BusinessException as the sign-in service refuses what is no identity number at all
     */
    public SignIn enter(HttpServletRequest request, HttpServletResponse response, SignInCredential credential) {
        try {
            if (request.getUserPrincipal() != null) {
                request.logout();
            }
        } catch (ServletException impossible) {
            throw new IllegalStateException(impossible);
        }
        security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(credential));
        if (credential.outcome() instanceof SignIn.Granted granted) {
            SignedInSession.begin(request, granted);
        }
        return credential.outcome();
    }
}
