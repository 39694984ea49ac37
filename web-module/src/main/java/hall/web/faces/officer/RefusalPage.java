package hall.web.faces.officer;

import hall.casefile.domain.Assessment;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.Decision;
import hall.casefile.domain.Finding;
import hall.casefile.domain.RefusalGround;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import hall.web.faces.Sent;
import hall.web.faces.citizen.LetterText;
import hall.web.faces.citizen.LetterText.Letter;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What a refusal needs beside the officer's words: the condition it rests on, and the letter as the applicant would read it. */
@Named("refusal")
@RequestScoped
public class RefusalPage {

    @Inject
    DecidePage decide;

    @Inject
    LetterText letters;

    @Inject
    Problems problems;

    @Inject
    Sent sent;

    @Inject
    Words words;

    private Letter letter;

    /** A condition to choose. */
    public record Ground(String value, String label, boolean chosen) {}

    /** Whether this post can refuse, so that there is a letter to look at before. */
    public boolean isPossible() {
        return decide.stage() == CaseStage.ACCEPT || decide.stage() == CaseStage.APPROVE;
    }

    /** The conditions one of which the refusal rests on; empty where the rules found some that fail. */
    public List<Ground> getGrounds() {
        Optional<Assessment> assessment = decide.getView().assessment();
        return assessment.map(RefusalGround::choices).orElse(List.of()).stream()
                .map(this::ground)
                .toList();
    }

    private Ground ground(Finding finding) {
        return new Ground(
                finding.condition(),
                words.text("condition." + decide.getView().item() + "." + finding.condition()),
                finding.condition().equals(sent.text("ground")));
    }

    /** The letter the applicant would get, null before it was asked for. */
    public Letter getLetter() {
        return letter;
    }

    /** Shows the letter before anything is decided. */
    public String preview() {
        if (!isChosen()) {
            problems.field(decide.getChoices().get(0).id(), "office.letter.choose");
        } else if (isComplete()) {
            letter = letters.draft(
                    decide.getView(),
                    Decision.valueOf(decide.decision()),
                    decide.getOpinion().strip(),
                    sent.text("ground"),
                    decide.getDesk().openedAt().toLocalDate());
        }
        return null;
    }

    private boolean isChosen() {
        return decide.decision().equals(Decision.REFUSED.name())
                || decide.decision().equals(Decision.DENIED.name());
    }

    /** Whether nothing lacks of a refusal, if that is what was chosen; what lacks is told, all of it at once. */
    boolean isComplete() {
        if (!isChosen()) {
            return true;
        }
        boolean worded = decide.getOpinion() != null && !decide.getOpinion().isBlank();
        if (!worded) {
            problems.refused("opinion", new BusinessException("CASE-023"));
        }
        return isGrounded() && worded;
    }

    private boolean isGrounded() {
        try {
            decide.getView().assessment().ifPresent(a -> RefusalGround.require(a, sent.text("ground")));
            return true;
        } catch (BusinessException e) {
            problems.refused("ground", e);
            return false;
        }
    }
}
