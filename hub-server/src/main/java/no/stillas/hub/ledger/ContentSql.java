package no.stillas.hub.ledger;

import static no.stillas.hub.database.Sql.Any.uuids;

import com.google.protobuf.ByteString;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import no.stillas.hub.database.Sql;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.kryptering.ContentKeys;

/** Content, its keys and its owners' secrets. */
final class ContentSql {
    private final ContentKeys keys;

    ContentSql(ContentKeys keys) {
        this.keys = keys;
    }

    /** Content to be encrypted, with the shard that it lies in. */
    record Clear(int shard, Collected.Content content) {}

    /** Encrypts and stores. Owners' rows are locked, so that two nodes never make two secrets for one. */
    void insert(Connection connection, List<Clear> contents) throws SQLException {
        if (contents.isEmpty()) {
            return;
        }
        Map<Pseudonym, ContentKeys.Secret> secrets =
                secrets(connection, contents.stream().map(clear -> clear.content().owner()).toList());
        List<Object[]> keyRows = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (Clear clear : contents) {
            Collected.Content content = clear.content();
            ContentKeys.Sealed sealed =
                    keys.seal(secrets.get(content.owner()), content.message(), content.plaintext());
            keyRows.add(new Object[] {clear.shard(), content.message(), content.owner().value(), sealed.wrappedKey()});
            rows.add(new Object[] {clear.shard(), content.message(), sealed.ciphertext()});
        }
        Sql.batch(connection, "insert into message_secret (shard, message, owner, wrapped) values (?, ?, ?, ?)", keyRows);
        Sql.batch(connection, "insert into payload (shard, message, ciphertext) values (?, ?, ?)", rows);
    }

    private Map<Pseudonym, ContentKeys.Secret> secrets(Connection connection, Collection<Pseudonym> owners)
            throws SQLException {
        Map<Pseudonym, Optional<ByteString>> stored = new HashMap<>();
        TreeSet<Pseudonym> wanted = new TreeSet<>(owners);
        Sql.query(
                connection,
                "select pseudonym, wrapped from subject_secret where pseudonym = any(?)",
                row -> stored.put(new Pseudonym(Sql.uuid(row, "pseudonym")), Sql.maybeBytes(row, "wrapped")),
                uuids(wanted.stream().map(Pseudonym::value).toList()));
        Map<Pseudonym, ContentKeys.Secret> secrets = new HashMap<>();
        List<Object[]> made = new ArrayList<>();
        List<Object[]> replaced = new ArrayList<>();
        for (Pseudonym owner : wanted) {
            Optional<ByteString> wrapped = stored.getOrDefault(owner, Optional.empty());
            if (wrapped.isPresent()) {
                secrets.put(owner, keys.unwrap(owner.value(), wrapped.get()));
            } else {
                ContentKeys.Secret fresh = keys.newSecret(owner.value());
                secrets.put(owner, fresh);
                if (stored.containsKey(owner)) {
                    replaced.add(new Object[] {keys.wrap(fresh), owner.value()});
                } else {
                    made.add(new Object[] {owner.value(), keys.wrap(fresh)});
                }
            }
        }
        Sql.batch(connection, "insert into subject_secret (pseudonym, wrapped) values (?, ?)", made);
        Sql.batch(connection, "update subject_secret set wrapped = ? where pseudonym = ?", replaced);
        return secrets;
    }

    /** Destroys the keys of messages, and takes away what they opened. */
    void destroy(Connection connection, Collection<UUID> messages) throws SQLException {
        if (!messages.isEmpty()) {
            Sql.update(connection, "update message_secret set wrapped = null where message = any(?)", uuids(messages));
            Sql.update(connection, "delete from payload where message = any(?)", uuids(messages));
        }
    }

    /** Destroys the secrets of owners, and takes away what they opened. */
    void destroyOwned(Connection connection, Collection<Pseudonym> owners) throws SQLException {
        if (!owners.isEmpty()) {
            Sql.Any ids = uuids(owners.stream().map(Pseudonym::value).toList());
            List<UUID> messages =
                    Sql.query(
                            connection, "select message from message_secret where owner = any(?)", row -> Sql.uuid(row, "message"), ids);
            destroy(connection, messages);
            Sql.update(connection, "update subject_secret set wrapped = null where pseudonym = any(?)", ids);
        }
    }

    /** The content of messages: one answer for each. An owner's secret is opened once. */
    Map<UUID, Messages.Payload> read(Connection connection, Collection<UUID> messages) throws SQLException {
        Map<UUID, Messages.Payload> read = new HashMap<>();
        messages.forEach(message -> read.put(message, new Messages.Payload.Never()));
        Map<ByteString, ContentKeys.Secret> secrets = new HashMap<>();
        Sql.query(
                connection,
                """
                select ms.message, ms.owner, ms.wrapped as message_key, ss.wrapped as owner_key, p.ciphertext
                from message_secret ms
                left join subject_secret ss on ss.pseudonym = ms.owner
                left join payload p on p.shard = ms.shard and p.message = ms.message
                where ms.message = any(?)
                """,
                row -> read.put(Sql.uuid(row, "message"), open(row, secrets)),
                uuids(messages));
        return read;
    }

    private Messages.Payload open(ResultSet row, Map<ByteString, ContentKeys.Secret> secrets) throws SQLException {
        Optional<ByteString> messageKey = Sql.maybeBytes(row, "message_key");
        Optional<ByteString> ownerKey = Sql.maybeBytes(row, "owner_key");
        Optional<ByteString> ciphertext = Sql.maybeBytes(row, "ciphertext");
        if (messageKey.isEmpty() || ownerKey.isEmpty() || ciphertext.isEmpty()) {
            return new Messages.Payload.Gone();
        }
        UUID owner = Sql.uuid(row, "owner");
        ContentKeys.Secret secret = secrets.computeIfAbsent(ownerKey.get(), wrapped -> keys.unwrap(owner, wrapped));
        return new Messages.Payload.Content(
                keys.open(secret, Sql.uuid(row, "message"), new ContentKeys.Sealed(messageKey.get(), ciphertext.get())));
    }
}
