package no.stillas.hub.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A pool on the same database as another, which remembers every statement that is prepared on it. */
public final class Setninger extends HikariDataSource {
    private final List<String> sagt = new CopyOnWriteArrayList<>();

    private Setninger(HikariConfig oppsett) {
        super(oppsett);
    }

    public static Setninger til(HikariDataSource pool) {
        HikariConfig oppsett = new HikariConfig();
        oppsett.setJdbcUrl(pool.getJdbcUrl());
        oppsett.setUsername(pool.getUsername());
        oppsett.setPassword(pool.getPassword());
        return new Setninger(oppsett);
    }

    /** Statements that contain this, in the order that they were prepared, each on one line. */
    public List<String> med(String del) {
        return sagt.stream().filter(s -> s.contains(del)).toList();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection kobling = super.getConnection();
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, metode, hva) -> {
            if (metode.getName().equals("prepareStatement")) {
                sagt.add(hva[0].toString().replaceAll("\\s+", " ").strip());
            }
            try {
                return metode.invoke(kobling, hva);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
