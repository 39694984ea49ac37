package hall.finance.persistence;

import hall.finance.domain.period.PeriodClose;
import hall.finance.domain.period.PeriodClose.State;
import hall.finance.domain.period.PeriodKind;
import hall.finance.domain.period.Periods;
import hall.finance.domain.statement.Sheet;
import hall.finance.domain.statement.SheetKind;
import hall.finance.domain.statement.SheetRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Closed periods by JPA, the rows of their statements by SQL: they are written and read whole. */
@ApplicationScoped
public class JpaPeriods implements Periods {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(PeriodClose close) {
        entities.persist(close);
    }

    @Override
    public Optional<PeriodClose> lock(long id) {
        return Optional.ofNullable(entities.find(PeriodClose.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean isLive(PeriodKind kind, String period) {
        return !entities.createQuery("select p.id from PeriodClose p where p.liveKey = :key", Long.class)
                .setParameter("key", PeriodClose.liveKey(kind, period))
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean isDone(PeriodKind kind, String period) {
        return !entities.createQuery(
                        "select p.id from PeriodClose p where p.liveKey = :key and p.state = :done", Long.class)
                .setParameter("key", PeriodClose.liveKey(kind, period))
                .setParameter("done", State.DONE)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<YearMonth> lastMonth() {
        return last(PeriodKind.MONTH).map(YearMonth::parse);
    }

    @Override
    public Optional<Year> carriedOver() {
        return last(PeriodKind.CARRY_OVER).map(Year::parse);
    }

    private Optional<String> last(PeriodKind kind) {
        return Optional.ofNullable(entities.createQuery(
                        "select max(p.period) from PeriodClose p where p.kind = :kind and p.state = :done",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("done", State.DONE)
                .getSingleResult());
    }

    @Override
    public List<PeriodClose> latest(int most) {
        return entities.createQuery("select p from PeriodClose p order by p.id desc", PeriodClose.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void keep(PeriodClose close, List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            for (int i = 0; i < sheet.rows().size(); i++) {
                keep(close, sheet.kind(), i + 1, sheet.rows().get(i));
            }
        }
    }

    private void keep(PeriodClose close, SheetKind kind, int line, SheetRow row) {
        entities.createNativeQuery(
                        "insert into period_sheet_row (close_id, sheet, line, code, unit, total, first_value, second_value)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, close.id())
                .setParameter(2, kind.name())
                .setParameter(3, line)
                .setParameter(4, row.code())
                .setParameter(5, row.unit().name())
                .setParameter(6, row.total())
                .setParameter(7, row.first())
                .setParameter(8, row.second())
                .executeUpdate();
    }

    @Override
    public SortedMap<YearMonth, Sheet> statistics(Year year) {
        List<?> rows = entities.createNativeQuery(
                        "select c.period, r.code, r.unit, r.total, r.first_value, r.second_value"
                                + " from period_close c join period_sheet_row r on r.close_id = c.id and r.sheet = 'STATISTICS'"
                                + " where c.kind = 'MONTH' and c.state = 'DONE' and c.period between ?1 and ?2 order by c.period, r.line")
                .setParameter(1, year.atMonth(1).toString())
                .setParameter(2, year.atMonth(12).toString())
                .getResultList();
        SortedMap<YearMonth, List<SheetRow>> months = new TreeMap<>();
        for (Object found : rows) {
            Object[] r = (Object[]) found;
            months.computeIfAbsent(YearMonth.parse((String) r[0]), m -> new ArrayList<>())
                    .add(row(r));
        }
        SortedMap<YearMonth, Sheet> sheets = new TreeMap<>();
        months.forEach((month, those) -> sheets.put(month, new Sheet(SheetKind.STATISTICS, those)));
        return sheets;
    }

    private static SheetRow row(Object[] r) {
        SheetRow.Unit unit = SheetRow.Unit.valueOf((String) r[2]);
        return new SheetRow((String) r[1], unit, flag(r[3]), value(r[4], unit), value(r[5], unit));
    }

    @Override
    public List<Sheet> kept(PeriodKind kind, String period) {
        List<?> rows = entities.createNativeQuery(
                        "select r.sheet, r.code, r.unit, r.total, r.first_value, r.second_value from period_sheet_row r"
                                + " join period_close c on c.id = r.close_id where c.live_key = ?1 order by r.sheet, r.line")
                .setParameter(1, PeriodClose.liveKey(kind, period))
                .getResultList();
        Map<SheetKind, List<SheetRow>> sheets = new EnumMap<>(SheetKind.class);
        for (Object found : rows) {
            Object[] r = (Object[]) found;
            sheets.computeIfAbsent(SheetKind.valueOf((String) r[0]), k -> new ArrayList<>())
                    .add(row(r));
        }
        return sheets.entrySet().stream()
                .map(e -> new Sheet(e.getKey(), e.getValue()))
                .toList();
    }

    private static boolean flag(Object column) {
        return column instanceof Boolean b ? b : ((Number) column).intValue() == 1;
    }

    private static BigDecimal value(Object column, SheetRow.Unit unit) {
        BigDecimal value = (BigDecimal) column;
        return value != null && unit == SheetRow.Unit.COUNT ? value.setScale(0) : value;
    }
}
