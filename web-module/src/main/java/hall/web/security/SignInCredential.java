package hall.web.security;

import hall.identity.service.SignIn;
import jakarta.security.enterprise.credential.Credential;

/** What somebody shows at sign-in; carries back how it ended, which a plain yes or no cannot say. */
public abstract sealed class SignInCredential implements Credential {

    private final String source;
    private SignIn outcome = new SignIn.Refused();

    SignInCredential(String source) {
        this.source = source;
    }

    /** Network address it came from. */
    public String source() {
        return source;
    }

    public SignIn outcome() {
        return outcome;
    }

    void endedWith(SignIn result) {
        this.outcome = result;
    }

    /** A citizen's identity number and password. */
    public static final class Citizen extends SignInCredential {

        private final String number;
        private final String password;

        public Citizen(String number, String password, String source) {
            super(source);
            this.number = number;
            this.password = password;
        }

        String number() {
            return number;
        }

        String password() {
            return password;
        }
    }

    /** An officer's name, password and one-time code. */
    public static final class Officer extends SignInCredential {

        private final String name;
        private final String password;
        private final String code;

        public Officer(String name, String password, String code, String source) {
            super(source);
            this.name = name;
            this.password = password;
            this.code = code;
        }

        String name() {
            return name;
        }

        String password() {
            return password;
        }

        String code() {
            return code;
        }
    }
}
