package no.stillas.hub.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import no.stillas.hub.database.Sql;

/** Reads deliveries. */
final class DeliverySql {
    private DeliverySql() {}

    /** Deliveries by a condition on {@code delivery d}. */
    static List<DeliveryRow> where(Connection connection, String condition, Object... parameters) throws SQLException {
        return Sql.query(connection, "select d.* from delivery d where " + condition, DeliverySql::row, parameters);
    }

    static DeliveryRow row(ResultSet row) throws SQLException {
        NewDelivery delivery =
                new NewDelivery(
                        Sql.uuid(row, "id"),
                        row.getString("unit"),
                        Sql.uuid(row, "conversation"),
                        Lane.valueOf(row.getString("lane")),
                        DeliveryKind.valueOf(row.getString("kind")),
                        Sql.maybeUuid(row, "message"),
                        Sql.bytes(row, "body"),
                        Sql.instant(row, "not_before"),
                        Sql.maybeInstant(row, "expires"));
        return new DeliveryRow(
                delivery,
                row.getLong("seq"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempt"),
                Sql.instant(row, "not_before"),
                row.getString("reason"));
    }
}
