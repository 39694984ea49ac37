package hall.web.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** C-30. */
class DispositionTest {

    @Test
    void saysANameInAnyScript() {
        assertThat(Disposition.of(false, "付款 1.pdf"))
                .isEqualTo("attachment; filename=\"__ 1.pdf\"; filename*=UTF-8''%E4%BB%98%E6%AC%BE%201.pdf");
    }

    @Test
    void letsNoNameEndTheHeader() {
        assertThat(Disposition.of(true, "a\"; x=\r\n'%.png"))
                .isEqualTo("inline; filename=\"a__ x_____.png\"; filename*=UTF-8''a%22%3B%20x%3D%0D%0A%27%25.png");
    }
}
