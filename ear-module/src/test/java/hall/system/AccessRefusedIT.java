package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A service that refuses somebody leaves a line that says whom, where and what, whatever the door. */
@SystemTest
class AccessRefusedIT {

    private static final String CASE = "/api/v1/cases/12999900ME000001XE3342017002004202611240001";

    @Test
    void leavesALineWhenAPageAskedForAnothersPost() {
        int before = lines("OFFICER:finance2", "HumanReviewService.requested by GET /office/reviews.xhtml");
        var answer = Visit.ofOfficer("finance2").get("/office/reviews.xhtml");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("EJBAccess", "HumanReviewService", "WFLYEJB");
        assertThat(lines("OFFICER:finance2", "HumanReviewService.requested by GET /office/reviews.xhtml"))
                .isEqualTo(before + 1);
    }

    @Test
    void leavesALineWhenTheOpenInterfaceWasAsked() {
        int before = lines("OFFICER:auditor1", "CaseQueries.progress by GET /api/v1/cases/%");
        assertThat(Visit.ofOfficer("auditor1").get(CASE).statusCode()).isEqualTo(403);
        assertThat(lines("OFFICER:auditor1", "CaseQueries.progress by GET /api/v1/cases/%"))
                .isEqualTo(before + 1);
    }

    @Test
    void leavesNoneForWhoIsOnlyAskedToSignIn() {
        int before = lines("ANONYMOUS:anonymous", "%");
        assertThat(new Visit().get(CASE).statusCode()).isEqualTo(401);
        assertThat(lines("ANONYMOUS:anonymous", "%")).isEqualTo(before);
    }

    private static int lines(String actor, String detail) {
        return Books.count(
                "SELECT COUNT(*) FROM security_event WHERE kind = 'ACCESS_REFUSED' AND actor = ? AND detail LIKE ?",
                actor,
                detail);
    }
}
