package no.stillas.konformitet.sertifikat.motpart;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Delivery;

/**
 * What the system has stored, as files in a folder or in folders below it: a {@code DeliveredMessage} a file as the adapters
 * write it, and receipts and notices as {@code Delivery}. Names are the system's own. Hidden files and folders are not
 * read as what is stored; what must be gone is looked for in them too.
 */
public final class Systemlager {
    private record Lest(FileTime endret, long lengde, String innhold) {}

    private final Path rot;
    private final Map<Path, Lest> lest = new ConcurrentHashMap<>();

    public Systemlager(Path rot) {
        this.rot = rot;
    }

    /** Every copy of the message of this id. */
    public List<DeliveredMessage> meldinger(String messageId) {
        return filer(messageId).map(Systemlager::melding).flatMap(Optional::stream)
                .filter(m -> m.getEnvelope().getMessageId().equals(messageId)).toList();
    }

    /** How many copies of the message of this id there are, hidden ones too: what is to be deleted is to be gone everywhere. */
    public long kopier(String messageId) {
        return alle(rot, true).stream().map(this::les).filter(innhold -> innhold.contains(messageId)).map(Systemlager::melding)
                .flatMap(Optional::stream).filter(m -> m.getEnvelope().getMessageId().equals(messageId)).count();
    }

    /** Whether it lies there. */
    public boolean har(Delivery leveranse) {
        return leveranse.hasMessage()
                ? !meldinger(leveranse.getMessage().getEnvelope().getMessageId()).isEmpty()
                : filer(leveranse.getDeliveryId()).findAny().isPresent();
    }

    /** Names of all files and folders, hidden ones too. */
    public List<String> navn() {
        return alle(rot, true).stream().map(fil -> rot.relativize(fil).toString()).toList();
    }

    private Stream<String> filer(String med) {
        return alle(rot, false).stream().map(this::les).filter(innhold -> innhold.contains(med));
    }

    private static Optional<DeliveredMessage> melding(String json) {
        var melding = DeliveredMessage.newBuilder();
        try {
            Dokumenttyper.alle().jsonParser().merge(json, melding);
            return Optional.of(melding.build());
        } catch (InvalidProtocolBufferException e) {
            return Optional.empty(); // something else that is about it: an answer, a deadline
        }
    }

    private static List<Path> alle(Path mappe, boolean ogSkjulte) {
        var funnet = new ArrayList<Path>();
        try (var her = Files.list(mappe)) {
            for (var fil : her.sorted().toList()) {
                if (!ogSkjulte && fil.getFileName().toString().startsWith(".")) {
                    continue;
                }
                if (Files.isDirectory(fil)) {
                    funnet.addAll(alle(fil, ogSkjulte));
                } else {
                    funnet.add(fil);
                }
            }
        } catch (NoSuchFileException e) {
            // moved by the system meanwhile, or not made yet
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return funnet;
    }

    /** What has been read is read again when it has changed: a store is looked at many times in a case. */
    private String les(Path fil) {
        try {
            var egenskaper = Files.readAttributes(fil, BasicFileAttributes.class);
            var kjent = lest.get(fil);
            if (kjent == null || !kjent.endret().equals(egenskaper.lastModifiedTime()) || kjent.lengde() != egenskaper.size()) {
                kjent = new Lest(egenskaper.lastModifiedTime(), egenskaper.size(), Files.readString(fil));
                lest.put(fil, kjent);
            }
            return kjent.innhold();
        } catch (IOException | UncheckedIOException e) {
            return ""; // moved by the system meanwhile, or no text
        }
    }
}
