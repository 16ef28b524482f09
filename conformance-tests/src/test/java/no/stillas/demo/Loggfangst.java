package no.stillas.demo;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** Every line that hub and adapters log while it is open, down to the finest of their own. */
final class Loggfangst extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Queue<String> linjer = new ConcurrentLinkedQueue<>();
    private final Logger rot = logger(Logger.ROOT_LOGGER_NAME);
    private final Logger egne = logger("no.stillas");

    static Loggfangst aapne() {
        var fangst = new Loggfangst();
        fangst.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        fangst.start();
        fangst.rot.addAppender(fangst);
        fangst.egne.addAppender(fangst);
        fangst.egne.setAdditive(false); // nobody reads all of it on the console
        fangst.egne.setLevel(Level.TRACE);
        return fangst;
    }

    String tekst() {
        return String.join("\n", linjer);
    }

    @Override
    protected void append(ILoggingEvent hendelse) {
        var feil = hendelse.getThrowableProxy();
        linjer.add(hendelse.getThreadName() + " " + hendelse.getLoggerName() + " " + hendelse.getFormattedMessage() + " "
                + hendelse.getMDCPropertyMap() + (feil == null ? "" : ThrowableProxyUtil.asString(feil)));
    }

    @Override
    public void close() {
        egne.setLevel(null);
        egne.setAdditive(true);
        egne.detachAppender(this);
        rot.detachAppender(this);
        stop();
    }

    private static Logger logger(String navn) {
        return (Logger) LoggerFactory.getLogger(navn);
    }
}
