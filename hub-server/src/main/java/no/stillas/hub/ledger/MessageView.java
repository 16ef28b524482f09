package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A message as it stands now.
 *
 * @param leafIndex index of its first leaf, -1 where it has none
 * @param reason the last reason code that came with a change of state; empty where there was none
 */
public record MessageView(StoredMessage message, long leafIndex, String reason, List<ReceiptRow> receipts) {
    public MessageView {
        requireNonNull(message, "message is null");
        requireNonNull(reason, "reason is null");
        receipts = List.copyOf(receipts);
    }

    public State state() {
        return message.state();
    }

    public Optional<ReceiptRow> receipt(ReceiptKind kind) {
        return receipts.stream().filter(row -> row.kind() == kind).findFirst();
    }
}
