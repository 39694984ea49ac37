package hall.supervision.domain;

import java.time.LocalDate;

/** How long ago a case was lodged, in calendar days. */
public enum CaseAge {
    TODAY(0, 0),
    UP_TO_THREE(1, 3),
    UP_TO_SEVEN(4, 7),
    OLDER(8, 40_000);

    private final int least;
    private final int most;

    CaseAge(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The first day of lodging that belongs to it. */
    public LocalDate from(LocalDate today) {
        return today.minusDays(most);
    }

    /** The first day of lodging that is too young for it. A clock that went back makes none too young for {@link #TODAY}. */
    public LocalDate before(LocalDate today) {
        return this == TODAY ? today.plusDays(40_000) : today.minusDays(least).plusDays(1);
    }
}
