package hall.sandbox;

import java.text.MessageFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to everything that is logged in this process. */
final class LogWatch extends Handler {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    LogWatch() {
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        String text = entry.getParameters() == null
                ? entry.getMessage()
                : MessageFormat.format(entry.getMessage(), entry.getParameters());
        String thrown = "";
        for (Throwable t = entry.getThrown(); t != null; t = t.getCause()) {
            thrown += " " + t;
        }
        lines.add(entry.getLoggerName() + " " + text + thrown);
    }

    List<String> lines() {
        return lines;
    }

    void clear() {
        lines.clear();
    }

    /** An identity number or a card number: 16 or more digits in a row. */
    static boolean holdsPersonalNumber(String line) {
        return line.matches("(?s).*[0-9]{16,}.*");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
