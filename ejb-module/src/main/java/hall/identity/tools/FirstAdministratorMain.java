package hall.identity.tools;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.identity.domain.Branch;
import hall.identity.domain.Officer;
import hall.identity.domain.OfficerNames;
import hall.identity.domain.OfficerProfile;
import hall.identity.domain.PasswordHash;
import hall.identity.domain.TotpSecret;
import hall.identity.service.OfficerCredentials.Given;
import hall.identity.service.PasswordHasher;
import hall.shared.Actor;
import hall.shared.Role;
import hall.shared.SecretBox;
import hall.shared.tools.ToolDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the one officer that no other officer can make: {@code ./hall first-administrator NAME [--name 姓名]}. Works only while
 * there is no officer, and shows once what the administrator signs in with; the password must be changed at the first sign-in.
 * Reads {@code HALL_DB_URL}, {@code HALL_DB_USER}, {@code HALL_DB_PASSWORD}, {@code HALL_SECRET_KEYS}, {@code HALL_URL}. Exit code
 * 1 when it is refused, 2 when it could not run; nothing is changed then.
 */
public final class FirstAdministratorMain {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String ISSUER = "示例市住房公积金网上办事大厅";
    private static final String USAGE = "usage: ./hall first-administrator NAME [--name 姓名]";

    private final EntityManager entities;
    private final SecretBox box;
    private final PrintStream out;

    private FirstAdministratorMain(EntityManager entities, SecretBox box, PrintStream out) {
        this.entities = entities;
        this.box = box;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /** Makes the officer and reports; returns the exit code. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            Wanted wanted = Wanted.of(arguments);
            SecretBox box = SecretBox.of(System.getenv("HALL_SECRET_KEYS"));
            try (EntityManagerFactory factory = ToolDatabase.entities();
                    EntityManager entities = factory.createEntityManager()) {
                new FirstAdministratorMain(entities, box, out).make(wanted);
            }
            return 0;
        } catch (Refused refused) {
            err.println(refused.getMessage());
            return 1;
        } catch (PersistenceException failed) {
            err.println(words(failed));
            return 2;
        } catch (IllegalStateException unfit) {
            err.println(unfit.getMessage());
            return 2;
        }
    }

    private void make(Wanted wanted) {
        Given given = Given.draw(wanted.name());
        PasswordHash password = new PasswordHasher().hash(given.password());
        entities.getTransaction().begin();
        try {
            refuseIfAnyoneIsThere();
            Branch head = headBranch();
            // Before anything is written: what nobody could read must not be what the only officer signs in with, and
            // no audit row may wait for a terminal (they are sealed in the order of their ids).
            show(given, wanted, head);
            add(Officer.joining(profile(wanted, head), password, new TotpSecret(given.secret()), box));
            entities.getTransaction().commit();
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
        }
        out.println("It is done. Sign in at " + System.getenv().getOrDefault("HALL_URL", "")
                + "/officer-sign-in.xhtml; the password is to be changed first.");
    }

    private static OfficerProfile profile(Wanted wanted, Branch head) {
        return new OfficerProfile(wanted.name(), wanted.shown(), Set.of(Role.ADMIN), head.division(), Optional.empty());
    }

    /** Of two who try at the same time the second waits for the first, and is then refused. */
    private void refuseIfAnyoneIsThere() {
        entities.createNativeQuery("SELECT name FROM lease WHERE name = 'first-administrator' FOR UPDATE")
                .getSingleResult();
        long officers = entities.createQuery("select count(o) from Officer o", Long.class)
                .getSingleResult();
        if (officers > 0) {
            throw new Refused("There are officers already (" + officers
                    + "): a system administrator among them makes all others, on the page of staff.");
        }
    }

    private Branch headBranch() {
        List<Branch> heads = entities.createQuery("select b from Branch b where b.main = true", Branch.class)
                .getResultList();
        if (heads.size() != 1) {
            throw new Refused("The table of branches names " + heads.size()
                    + " head branches, it must be one (docs/operations.md, The centre's branches).");
        }
        return heads.get(0);
    }

    private void add(Officer officer) {
        new AuditTrail(entities::persist, Clock.system(ZONE))
                .record(
                        officer.auditHead(),
                        officer.auditStream(),
                        AuditEventType.OFFICER_ADDED,
                        Actor.SYSTEM,
                        officer.profile().posting());
        entities.persist(officer);
        entities.flush();
    }

    private void show(Given given, Wanted wanted, Branch head) {
        out.printf(
                """
                First system administrator: %s (%s), %s
                Shown this once, and kept nowhere in clear:

                Sign-in name       %s
                Password           %s
                Authenticator key  %s
                                   %s

                """,
                wanted.name(),
                wanted.shown(),
                head.name(),
                given.name(),
                given.password(),
                given.secret().replaceAll("(.{4})(?=.)", "$1 "),
                new TotpSecret(given.secret()).uri(ISSUER, given.name()));
        if (out.checkError()) {
            throw new IllegalStateException(
                    "What the administrator signs in with could not be written: none was made.");
        }
    }

    private static String words(PersistenceException failed) {
        SQLException cause = sqlCause(failed);
        String what;
        if (failed instanceof NoResultException) {
            what = "The database is not yet that of a hall of this version: start the hall once, then try again.";
        } else if (cause == null) {
            what = "The database refused: " + failed.getMessage();
        } else {
            what = ToolDatabase.words(cause);
        }
        return what + " No administrator was made.";
    }

    private static SQLException sqlCause(Throwable failed) {
        for (Throwable t = failed; t != null; t = t.getCause()) {
            if (t instanceof SQLException found) {
                return found;
            }
        }
        return null;
    }

    /** What was asked for, in words for whoever asked. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }
    }

    /**
     * The administrator to be.
     *
     * @param name the sign-in name
     * @param shown the name that colleagues read
     */
    private record Wanted(String name, String shown) {

        static Wanted of(List<String> arguments) {
            boolean named = arguments.size() == 3 && arguments.get(1).equals("--name");
            if (arguments.size() != 1 && !named) {
                throw new Refused(USAGE);
            }
            Wanted wanted =
                    new Wanted(arguments.get(0), named ? arguments.get(2).strip() : "系统管理员");
            if (!OfficerNames.isSignInName(wanted.name)) {
                throw new Refused("A sign-in name has 3 to 40 small letters or digits and begins with a letter;"
                        + " the hall itself is called system and anonymous.");
            }
            if (!OfficerNames.canBeShown(wanted.shown)) {
                throw new Refused("The name after --name is what colleagues read: at most " + OfficerNames.LONGEST_SHOWN
                        + " characters.");
            }
            return wanted;
        }
    }
}
