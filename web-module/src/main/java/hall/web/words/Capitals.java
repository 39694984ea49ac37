package hall.web.words;

import hall.shared.Money;

/** An amount in the capitals of cheques and letters (人民币大写). */
public final class Capitals {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 4;

    private Capitals() {}

    /** From zero to below 10 to the 16th; a negative amount has no capitals. */
    public static String of(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("no capitals for " + amount);
        }
        String[] parts = amount.toString().split("\\.");
        int jiao = parts[1].charAt(0) - '0';
        int fen = parts[1].charAt(1) - '0';
        String yuan = whole(parts[0]);
        StringBuilder out = new StringBuilder("人民币");
        if (!yuan.isEmpty()) {
            out.append(yuan).append('元');
        }
        if (jiao > 0) {
            out.append(DIGITS.charAt(jiao)).append('角');
        } else if (fen > 0 && !yuan.isEmpty()) {
            out.append('零');
        }
        if (fen > 0) {
            return out.append(DIGITS.charAt(fen)).append('分').toString();
        }
        return out.append(yuan.isEmpty() && jiao == 0 ? "零元整" : "整").toString();
    }

    private static String whole(String digits) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        boolean inGroup = false;
        for (int i = 0; i < digits.length(); i++) {
            int place = digits.length() - 1 - i;
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                gap = true;
            } else {
                if (gap && out.length() > 0) {
                    out.append('零');
                }
                gap = false;
                inGroup = true;
                out.append(DIGITS.charAt(digit)).append(PLACES[place % GROUP]);
            }
            if (place % GROUP == 0 && inGroup) {
                out.append(GROUPS[place / GROUP]);
                inGroup = false;
            }
        }
        return out.toString();
    }
}
