package hall.fund.persistence;

import hall.fund.domain.ledger.DayMoves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** The books' beginning. */
@ApplicationScoped
public class JpaDayMoves implements DayMoves {

    private static final String FIRST = "select min(booked_on) from posting";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public LocalDate firstDay() {
        Object day = entities.createNativeQuery(FIRST).getSingleResult();
        return day == null ? null : LocalDate.parse(day.toString());
    }
}
