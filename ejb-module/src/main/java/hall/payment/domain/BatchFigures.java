package hall.payment.domain;

import java.util.List;

/** Port: batches as people look at them; joins the caller's transaction. */
public interface BatchFigures {

    /** The latest batches, latest first. */
    List<BatchFigure> batches(int limit);
}
