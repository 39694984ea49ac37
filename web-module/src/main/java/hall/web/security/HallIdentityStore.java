package hall.web.security;

import hall.identity.service.SignIn;
import hall.identity.service.SignInService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Asks the sign-in service. */
@ApplicationScoped
public class HallIdentityStore implements IdentityStore {

    @Inject
    private SignInService signIns;

    @Override
    public CredentialValidationResult validate(Credential shown) {
        if (!(shown instanceof SignInCredential credential)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        SignIn outcome = ask(credential);
        credential.endedWith(outcome);
        return outcome instanceof SignIn.Granted granted
                ? new CredentialValidationResult(granted.principal(), granted.groups())
                : CredentialValidationResult.INVALID_RESULT;
    }

    private SignIn ask(SignInCredential credential) {
        if (credential instanceof SignInCredential.Citizen c) {
            return signIns.citizen(c.number(), c.password(), c.source());
        }
        SignInCredential.Officer o = (SignInCredential.Officer) credential;
        return signIns.officer(o.name(), o.password(), o.code(), o.source());
    }
}
