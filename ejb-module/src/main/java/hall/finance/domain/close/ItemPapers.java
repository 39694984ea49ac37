package hall.finance.domain.close;

import hall.shared.Facts;

/** What is written of a difference: for the audit, and for people. */
final class ItemPapers {

    private ItemPapers() {}

    static Facts facts(ReconciliationItem item) {
        return Facts.with("way", item.way())
                .and("kind", item.found().kind())
                .and("state", item.state())
                .and("theirs", item.their().map(Side::key).orElse(null))
                .and("theirAmount", item.their().map(Side::amount).orElse(null))
                .and("ours", item.our().map(Side::key).orElse(null))
                .and("ourAmount", item.our().map(Side::amount).orElse(null))
                .and("foundOn", item.foundOn())
                .and("dueOn", item.dueOn())
                .and("owner", item.owner())
                .and("classification", item.classification())
                .and("reason", item.word().reason())
                .and("because", item.end().because())
                .build();
    }

    static ItemView view(ReconciliationItem item) {
        return new ItemView(
                item.id(),
                item.way(),
                item.found().kind(),
                orEmpty(item.caseNumber()),
                item.their().orElse(null),
                item.our().orElse(null),
                item.gap(item.lastDay()),
                item.foundOn(),
                item.dueOn(),
                orEmpty(item.owner()),
                item.state(),
                item.classification(),
                orEmpty(item.word().reason()),
                orEmpty(item.end().because()),
                orEmpty(item.end().by()),
                item.end().at());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
