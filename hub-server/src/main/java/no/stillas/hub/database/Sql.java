package no.stillas.hub.database;

import com.google.protobuf.ByteString;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Binds and reads the types that the tables use, alike on both databases. Never holds a connection. */
public final class Sql {
    private Sql() {}

    /** Reads the row that the result stands on. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A parameter for {@code = any(?)}. */
    public static final class Any {
        private final String type;
        private final Object[] values;

        private Any(String type, Object[] values) {
            this.type = type;
            this.values = values;
        }

        public static Any uuids(Collection<UUID> values) {
            return new Any("uuid", values.toArray(UUID[]::new));
        }

        public static Any hashes(Collection<ByteString> values) {
            return new Any("bytea", values.stream().map(ByteString::toByteArray).toArray(byte[][]::new));
        }

        public static Any dates(Collection<LocalDate> values) {
            return new Any("date", values.stream().map(Date::valueOf).toArray(Date[]::new));
        }

        public static Any texts(Collection<String> values) {
            return new Any("varchar", values.toArray(String[]::new));
        }
    }

    /** All rows of a query. */
    public static <T> List<T> query(Connection connection, String sql, Reader<T> reader, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(reader.read(result));
                }
                return rows;
            }
        }
    }

    /** The first row of a query. */
    public static <T> Optional<T> first(Connection connection, String sql, Reader<T> reader, Object... parameters)
            throws SQLException {
        return query(connection, sql, reader, parameters).stream().findFirst();
    }

    /** Number of rows changed. */
    public static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /** One statement for many rows; nothing is sent when there are none. Number of rows changed by each. */
    public static int[] batch(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    /** Takes what a query found for one of many. */
    @FunctionalInterface
    public interface Taker<K> {
        void take(K key, ResultSet row) throws SQLException;
    }

    /** One query for each of many, prepared once and run in their order. */
    public static <K> void each(
            Connection connection, String sql, List<K> keys, Function<K, Object[]> parameters, Taker<K> taker)
            throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (K key : keys) {
                bind(statement, parameters.apply(key));
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        taker.take(key, result);
                    }
                }
            }
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            bind(statement, i + 1, parameters[i]);
        }
    }

    private static void bind(PreparedStatement statement, int at, Object parameter) throws SQLException {
        switch (parameter) {
            case Optional<?> maybe when maybe.isEmpty() -> statement.setNull(at, Types.NULL);
            case Optional<?> maybe -> bind(statement, at, maybe.get());
            case Instant instant -> statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
            case ByteString bytes -> statement.setBytes(at, bytes.toByteArray());
            case Enum<?> name -> statement.setString(at, name.name());
            case Any any -> statement.setArray(at, statement.getConnection().createArrayOf(any.type, any.values));
            default -> statement.setObject(at, parameter);
        }
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static Optional<UUID> maybeUuid(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static Optional<Instant> maybeInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    public static ByteString bytes(ResultSet row, String column) throws SQLException {
        return ByteString.copyFrom(row.getBytes(column));
    }

    public static Optional<ByteString> maybeBytes(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column)).map(ByteString::copyFrom);
    }
}
