package no.stillas.hub.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import org.junit.jupiter.api.Test;

class SignedNoteTest {
    /** The key and note of the Go checksum database's own documentation (golang.org/x/mod/sumdb/note). */
    private static final String PETER =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String NOTE =
            """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @Test
    void aNoteThatAnotherImplementationSignedIsOpened() {
        NoteKey key = NoteKey.parse(PETER);
        assertThat(SignedNote.open(NOTE, key)).hasValueSatisfying(text -> assertThat(text).startsWith("If you think"));
        assertThat(key.verifierKey()).isEqualTo(PETER);
    }

    @Test
    void aNoteWithOneChangedLetterIsNot() {
        assertThat(SignedNote.open(NOTE.replace("answer", "Answer"), NoteKey.parse(PETER))).isEmpty();
    }

    @Test
    void aVerifierKeyWithAWrongHashIsRefused() {
        assertThatThrownBy(() -> NoteKey.parse(PETER.replace("c74f20a3", "c74f20a4")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCheckpointIsSignedAndReadBack() throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        NoteKey key = new NoteKey("hub.example", pair.getPublic());
        Checkpoint checkpoint = new Checkpoint("hub.example/logg/0", 0, TreeHash.EMPTY_ROOT);

        String note = SignedNote.sign(checkpoint.text(), key, pair.getPrivate());

        assertThat(note)
                .startsWith("hub.example/logg/0\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— hub.example ");
        assertThat(SignedNote.open(note, NoteKey.parse(key.verifierKey())).map(Checkpoint::parse)).contains(checkpoint);
        assertThat(SignedNote.open(note, NoteKey.parse(PETER))).isEmpty();
    }
}
