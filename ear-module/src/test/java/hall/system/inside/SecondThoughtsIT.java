package hall.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import hall.casefile.domain.CaseStatus;
import hall.system.inside.SecondThoughtsProbe.Answers;
import hall.system.inside.SecondThoughtsProbe.Silence;
import hall.system.inside.SecondThoughtsProbe.Taken;
import jakarta.ejb.EJB;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes too late changes nothing any more. */
@ExtendWith(ArquillianExtension.class)
class SecondThoughtsIT {

    private static final String DIGITS = "000000001";

    @EJB
    private SecondThoughtsProbe probe;

    @Test
    void aLateAnswerDoesNotBringADraftBackThatIsGone() throws Exception {
        assertThat(probe.answersAboutADraft(People.person(11), DIGITS)).isEqualTo(new Answers(true, false, false));
    }

    @Test
    void silenceAcceptsACaseThatNobodyTouched() throws Exception {
        assertThat(probe.longAfterLodging(People.person(12), DIGITS, false))
                .isEqualTo(new Silence(true, CaseStatus.REVIEWING));
    }

    /** Touched means: taken, asked again, or with the applicant meanwhile. */
    @Test
    void aCaseGoesBackToThePoolThatItsOfficerLeftAlone() throws Exception {
        assertThat(probe.taken(People.person(14), DIGITS))
                .isEqualTo(new Taken(false, true, false, false, false, true, true));
    }

    @Test
    void silenceAcceptsNothingThatReviewSentBack() throws Exception {
        assertThat(probe.longAfterLodging(People.person(13), DIGITS, true))
                .isEqualTo(new Silence(false, CaseStatus.SUBMITTED));
    }
}
