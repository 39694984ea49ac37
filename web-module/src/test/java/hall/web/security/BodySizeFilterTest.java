package hall.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodySizeFilterTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/materials, application/pdf, 11534336, false, 0",
        "/api/v1/materials, application/pdf, -1, true, 0",
        "/citizen/apply.xhtml, multipart/form-data; boundary=x, 11534336, false, 0",
        "/citizen/apply.xhtml, multipart/form-data; boundary=x, 15728641, false, 413",
        "/citizen/apply.xhtml, application/x-www-form-urlencoded, 11534336, false, 413",
        "/citizen/apply.xhtml, application/x-www-form-urlencoded, -1, true, 411",
        "/api/v1/cases, application/json, 2097153, false, 413",
        "/api/v1/cases, multipart/form-data; boundary=x, 2097153, false, 413",
        "/api/v1/cases, application/json, 100, false, 0",
        "/ws/progress, text/xml, -1, true, 0",
        "/ws/progress, text/xml, 2097153, false, 413",
        "/, , -1, false, 0"
    })
    void letsPassWhatTheAddressHasUseFor(String path, String type, long length, boolean undeclared, int status) {
        assertThat(BodySizeFilter.refusal(path, type, length, undeclared)).isEqualTo(status);
    }
}
