package hall.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.audit.service.AuditTrail;
import hall.calendar.domain.Deadline;
import hall.calendar.domain.SeededCalendar;
import hall.calendar.domain.WorkingCalendar;
import hall.calendar.service.Deadlines;
import hall.casefile.domain.AmendmentItem;
import hall.casefile.domain.AmendmentNotice;
import hall.casefile.domain.AmendmentReason;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseHandler;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.Cases;
import hall.casefile.domain.Decision;
import hall.casefile.domain.DecisionBy;
import hall.catalogue.domain.Bilingual;
import hall.catalogue.domain.FormField;
import hall.catalogue.domain.ItemForm;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.domain.StageLimit;
import hall.catalogue.domain.StagePolicy;
import hall.catalogue.domain.StatutoryLimit;
import hall.catalogue.service.ItemVersions;
import hall.material.domain.MaterialView;
import hall.material.service.MaterialBinding;
import hall.payment.memory.QueuedOutbox;
import hall.payment.memory.SetClock;
import hall.shared.Actor;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.ServiceItemCode;
import jakarta.ejb.EJBContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After an amendment the clock goes on with exactly the working days that were left (domain.md §3.4). */
class AmendmentReplyTest {

    private static final Actor OFFICER = new Actor(Actor.Kind.OFFICER, "accept1");
    private static final WorkingCalendar CALENDAR = SeededCalendar.load();
    private static final LocalDate REPLY_BY = LocalDate.of(2027, 12, 31);
    private static final String FIELD = "contractNumber";

    /** One working day for each stage, two promised, three by law. */
    private static final ItemVersionView VERSION = new ItemVersionView(
            new ServiceItemCode("TQ04"),
            1,
            "12999900ME000001XE3342017002004",
            "示例",
            "Sample",
            StagePolicy.BY_POST,
            Arrays.stream(CaseStage.values())
                    .map(stage -> new StageLimit(stage.name(), stage.post(), 1, 1))
                    .toList(),
            2,
            new StatutoryLimit(3, StatutoryLimit.Unit.WORKING_DAY),
            new ItemForm(List.of(new ItemForm.Group(
                    "contract",
                    new Bilingual("合同", "Contract"),
                    List.of(new FormField(
                            FIELD,
                            FormField.Kind.TEXT,
                            new Bilingual("合同编号", "Number"),
                            new Bilingual("", ""),
                            "YS\\d+",
                            new Bilingual("", ""),
                            "YS1",
                            Optional.empty(),
                            0))))),
            true,
            LocalDate.of(2026, 1, 1),
            "hash");

    private final StageClock stageClock = new StageClock(
            new ItemVersions() {
                @Override
                public ItemVersionView byVersion(ServiceItemCode code, int version) {
                    return VERSION;
                }
            },
            new Deadlines() {
                @Override
                public WorkingCalendar calendar() {
                    return CALENDAR;
                }

                @Override
                public Deadline lastDay(LocalDate from, int workingDays) {
                    return CALENDAR.lastDay(from, workingDays);
                }
            });
    private final SetClock clock = new SetClock("2026-11-23T09:00:00");

    private CaseFile lodged(LocalDateTime at) {
        CaseFile file = Cases.lodged(
                DecisionBy.BY_POST,
                stageClock.limits(VERSION, CaseStage.ACCEPT, at),
                stageClock.onLodging(VERSION, at.toLocalDate()),
                at);
        file.handToPeople("ITEM_BY_POST");
        return file;
    }

    private void askedAndAnswered(CaseFile file, LocalDateTime asked, LocalDateTime answered) {
        CaseShelf shelf = new CaseShelf(file);
        AmendmentItem item = new AmendmentItem(FIELD, AmendmentReason.OTHER, "请再核对");
        shelf.add(new AmendmentNotice(file.caseNumber(), OFFICER, REPLY_BY, List.of(item), asked));
        file.decide(Decision.AMENDMENT_ASKED, OFFICER, "", null, asked);
        clock.set(answered);
        reply(shelf)
                .reply(
                        file.caseNumber(),
                        Facts.with(FIELD, "YS202611240015").and("other", "不问的").build());
        assertThat(file.status()).isEqualTo(CaseStatus.AWAITING_EVIDENCE);
        assertThat(file.submission().application().names()).containsExactly(FIELD);
        assertThatThrownBy(() -> reply(shelf).reply(file.caseNumber(), Facts.none()))
                .as("once only")
                .hasMessage("CASE-014");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "asked on the day of lodging,           2026-11-23, 2026-11-23, 2026-11-23, 2026-11-24, 2026-11-25",
        "asked on the stage's last day,         2026-11-23, 2026-11-24, 2026-11-26, 2026-11-27, 2026-11-30",
        "one of two promised days was used,     2026-11-23, 2026-11-25, 2026-11-27, 2026-11-24, 2026-11-30",
        "asked when all was overdue,            2026-11-23, 2026-11-27, 2026-12-01, 2026-11-24, 2026-11-25",
        "answered on a rest day,                2026-11-23, 2026-11-24, 2026-11-28, 2026-11-30, 2026-12-01",
        "answered on a Saturday that is worked, 2026-09-30, 2026-09-30, 2026-10-10, 2026-10-12, 2026-10-13",
        "asked before the Spring Festival,      2026-02-12, 2026-02-13, 2026-02-24, 2026-02-25, 2026-02-26"
    })
    void clockGoesOnWithWhatWasLeft(
            String name,
            LocalDate lodged,
            LocalDate asked,
            LocalDate answered,
            LocalDate stageDue,
            LocalDate promised) {
        CaseFile file = lodged(lodged.atTime(9, 0));
        askedAndAnswered(file, asked.atTime(10, 0), answered.atTime(15, 0));
        StageRecordLimits now = StageRecordLimits.of(file);
        assertThat(now.stageDue()).as("stage").isEqualTo(stageDue);
        assertThat(now.promised()).as("promise").isEqualTo(promised);
        assertThat(file.terms().acceptedOn()).isEmpty();
    }

    @Test
    void whatWasAcceptedAndSentBackIsCountedFromItsAcceptance() {
        CaseFile file = lodged(LocalDateTime.of(2026, 11, 23, 9, 0));
        LocalDateTime accepted = LocalDateTime.of(2026, 11, 24, 9, 0);
        LocalDateTime sentBack = LocalDateTime.of(2026, 11, 25, 9, 0);
        file.decide(Decision.ACCEPTED, OFFICER, "", stageClock.limits(file, CaseStage.REVIEW, accepted), accepted);
        file.acceptedOn(stageClock.onAcceptance(file, accepted.toLocalDate()));
        assertThat(StageRecordLimits.of(file).statutory()).isEqualTo(LocalDate.of(2026, 11, 27));
        file.decide(Decision.SENT_BACK, OFFICER, "请核对", stageClock.limits(file, CaseStage.ACCEPT, sentBack), sentBack);
        askedAndAnswered(file, LocalDateTime.of(2026, 11, 26, 9, 0), LocalDateTime.of(2026, 11, 30, 9, 0));
        assertThat(StageRecordLimits.of(file))
                .isEqualTo(new StageRecordLimits(
                        LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2)));
    }

    /** The last days as the next record of the case would carry them. */
    private record StageRecordLimits(LocalDate stageDue, LocalDate promised, LocalDate statutory) {

        static StageRecordLimits of(CaseFile file) {
            var told = file.applied(OFFICER).decided().deadlines();
            return new StageRecordLimits(file.stage().due(), told.promised(), told.statutory());
        }
    }

    private AmendmentReplyService reply(CaseShelf shelf) {
        AmendmentReplyService service = new AmendmentReplyService();
        service.context = citizen();
        service.files = shelf;
        service.own = new OwnCases() {
            @Override
            CaseFile lock(CaseNumber number, Actor actor) {
                return shelf.lock(number);
            }
        };
        service.versions = new ItemVersions() {
            @Override
            public ItemVersionView byVersion(ServiceItemCode code, int version) {
                return VERSION;
            }
        };
        service.materials = new MaterialBinding() {
            @Override
            public List<MaterialView> bind(List<Long> ids, CaseNumber number, long personId) {
                return List.of();
            }
        };
        service.stageClock = stageClock;
        service.handlers = new CaseHandlers() {
            @Override
            public CaseHandler of(ServiceItemCode item) {
                return asksNothing();
            }
        };
        service.audit = new AuditTrail(row -> {}, clock);
        service.outbox = new QueuedOutbox();
        service.clock = clock;
        return service;
    }

    private static EJBContext citizen() {
        Principal principal = () -> "person:7";
        return (EJBContext) Proxy.newProxyInstance(
                EJBContext.class.getClassLoader(),
                new Class<?>[] {EJBContext.class},
                (proxy, method, args) -> method.getName().equals("getCallerPrincipal") ? principal : Boolean.FALSE);
    }

    /** Business that needs neither books nor sources. */
    private static CaseHandler asksNothing() {
        return (CaseHandler) Proxy.newProxyInstance(
                CaseHandler.class.getClassLoader(),
                new Class<?>[] {CaseHandler.class},
                (proxy, method, args) -> Map.of());
    }
}
