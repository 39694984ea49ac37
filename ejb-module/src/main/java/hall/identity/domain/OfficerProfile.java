package hall.identity.domain;

import hall.shared.Facts;
import hall.shared.IdentityNumber;
import java.io.Serializable;
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
 * @param identityNumber the officer's own number, so that nobody handles an own or a spouse's case
 * @param employer unified social credit code of an employer the officer is bound to
 */
public record OfficerProfile(
        String name,
        String displayName,
        Set<String> posts,
        String branch,
        Optional<IdentityNumber> identityNumber,
        Optional<String> employer)
        implements Serializable {

    public OfficerProfile {
        posts = Set.copyOf(posts);
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
