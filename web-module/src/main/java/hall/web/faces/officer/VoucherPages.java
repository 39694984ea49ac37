package hall.web.faces.officer;

import hall.material.domain.MaterialView;
import hall.shared.CaseNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Which page of each voucher lies open beside the form. The address says it ({@code file} and {@code page}), so that a page can be
 * turned without a script, reloaded and passed on, and the forms carry it, so that a refused entry does not turn back. An address
 * that names no page of the file opens the first: the words beside it say which one that is.
 */
@Named("vouchers")
@RequestScoped
public class VoucherPages {

    private static final String NUMBER = "[0-9]{1,4}";

    private final String file;
    private final String page;

    /** For the container. */
    protected VoucherPages() {
        this("", "");
    }

    @Inject
    public VoucherPages(HttpServletRequest request) {
        this(request.getParameter("file"), request.getParameter("page"));
    }

    VoucherPages(String file, String page) {
        this.file = file != null && file.matches("[0-9]{1,19}") ? file : "";
        this.page = page != null && page.matches(NUMBER) ? page : "";
    }

    /**
     * A voucher, open at a page.
     *
     * @param page from 1
     * @param address of this voucher at any page, without its number, which follows
     */
    public record Leaf(MaterialView voucher, int page, String address) {

        /** Address of the page before; null at the first. */
        public String previous() {
            return page > 1 ? at(page - 1) : null;
        }

        /** Address of the page after; null at the last. */
        public String next() {
            return page < voucher.pages() ? at(page + 1) : null;
        }

        private String at(int other) {
            return address + other + "#v-" + voucher.id();
        }
    }

    /** The vouchers of a case, each at its page: the one that the address names there, all others at the first. */
    public List<Leaf> of(List<MaterialView> vouchers, CaseNumber number) {
        return vouchers.stream()
                .map(v ->
                        new Leaf(v, open(v), "/office/case.xhtml?no=" + number.value() + "&file=" + v.id() + "&page="))
                .toList();
    }

    private int open(MaterialView voucher) {
        boolean named = file.equals(Long.toString(voucher.id())) && !page.isEmpty();
        int asked = named ? Integer.parseInt(page) : 1;
        return asked >= 1 && asked <= voucher.pages() ? asked : 1;
    }

    /** The file that the address names, empty for none. */
    public String getFile() {
        return file;
    }

    /** The page that the address names, empty for none. */
    public String getPage() {
        return page;
    }
}
