package hall.catalogue.domain;

/** 办件类型 of GB/T 39046, with its code. */
public enum ItemKind {
    /** 即办件. */
    INSTANT(1),
    /** 承诺件. */
    PROMISED(2);

    private final int code;

    ItemKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
