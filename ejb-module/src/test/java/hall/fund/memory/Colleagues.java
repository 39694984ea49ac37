package hall.fund.memory;

import hall.identity.domain.OfficerDirectory;
import hall.identity.domain.OfficerProfile;
import hall.shared.Actor;
import hall.shared.IdentityNumber;
import hall.shared.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two finance officers who are nobody's relatives, and one, {@link #GENG}, who is 示例庚 and works at the school. */
public final class Colleagues implements OfficerDirectory {

    public static final Actor FIRST = new Actor(Actor.Kind.OFFICER, "finance1");
    public static final Actor SECOND = new Actor(Actor.Kind.OFFICER, "finance2");
    public static final Actor GENG = new Actor(Actor.Kind.OFFICER, "geng");

    @Override
    public OfficerProfile byName(String name) {
        Optional<IdentityNumber> own =
                name.equals(GENG.id()) ? Optional.of(new IdentityNumber("999902200002290095")) : Optional.empty();
        return new OfficerProfile(name, name, Set.of(Role.FINANCE), "999902", own);
    }

    @Override
    public Map<String, String> displayNames(Set<String> names) {
        return Map.of();
    }
}
