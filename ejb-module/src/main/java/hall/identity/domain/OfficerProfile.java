package hall.identity.domain;

import hall.shared.Facts;
import hall.shared.IdentityNumber;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A member of staff as the other areas see one.
 *
 * @param name the sign-in name, also the principal's name
 * @param displayName as colleagues read it
 * @param posts constants of {@code hall.shared.Role}
 * @param branch division code of the officer's branch (管理部)
 * @param identityNumber the officer's own number, which no other has: so nobody handles an own, a spouse's or an employer's case, and two names
 *     are two persons; see {@link PostRules#requireNumber}
 * @param assigned what the centre has the officer do today beside the own posts in the own branch
 */
public record OfficerProfile(
        String name,
        String displayName,
        Set<String> posts,
        String branch,
        Optional<IdentityNumber> identityNumber,
        Set<Duty> assigned)
        implements Serializable {

    /** A post in a branch. */
    public record Duty(String post, String branch) implements Serializable {}

    public OfficerProfile {
        posts = Set.copyOf(posts);
        assigned = Set.copyOf(assigned);
    }

    /** An officer with the own posts in the own branch alone. */
    public OfficerProfile(
            String name,
            String displayName,
            Set<String> posts,
            String branch,
            Optional<IdentityNumber> identityNumber) {
        this(name, displayName, posts, branch, identityNumber, Set.of());
    }

    /** The same officer with what is assigned today. */
    public OfficerProfile with(Set<Duty> assignedToday) {
        return new OfficerProfile(name, displayName, posts, branch, identityNumber, assignedToday);
    }

    /** Every post in every branch the officer works in today, the own ones first. */
    public Set<Duty> duties() {
        Set<Duty> all = new LinkedHashSet<>();
        posts.stream().sorted().forEach(post -> all.add(new Duty(post, branch)));
        assigned.stream()
                .sorted(Comparator.comparing(Duty::post).thenComparing(Duty::branch))
                .forEach(all::add);
        return all;
    }

    /** What the audit keeps of a posting. */
    public Facts posting() {
        return Facts.with("posts", String.join(",", new TreeSet<>(posts)))
                .and("branch", branch)
                .build();
    }

    public boolean holds(String post) {
        return posts.contains(post);
    }
}
