package no.stillas.adapter.sdk.mappe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folders of one unit.
 *
 * @param ut the system drops messages here: {@code *.json}, written under another name and renamed
 * @param sendes what has been picked up and is not answered
 * @param svar the hub's answer to each file, under the file's name
 * @param sendt what the hub has committed, with the ids that it got
 * @param venter what the hub holds
 * @param avvist what was not sent, with {@code <name>.grunn.json} beside
 * @param kvitter the system drops here what it says later of a document that has come
 * @param inn what has come, one file a message
 * @param kvitteringer receipts and notices that have come
 * @param frister answers that are expected of the unit
 */
public record Mapper(
        Path ut, Path sendes, Path svar, Path sendt, Path venter, Path avvist, Path kvitter, Path inn, Path kvitteringer, Path frister) {

    /** The folders under this one; made where they are not there. */
    public static Mapper under(Path rot) throws IOException {
        var inn = rot.resolve("inn");
        var mapper = new Mapper(
                rot.resolve("ut"), rot.resolve("sendes"), rot.resolve("svar"), rot.resolve("sendt"), rot.resolve("venter"),
                rot.resolve("avvist"), rot.resolve("kvitter"), inn, inn.resolve("kvitteringer"), inn.resolve("frister"));
        for (var mappe : List.of(mapper.ut, mapper.sendes, mapper.svar, mapper.sendt, mapper.venter, mapper.avvist, mapper.kvitter,
                mapper.inn, mapper.kvitteringer, mapper.frister)) {
            Files.createDirectories(mappe);
        }
        return mapper;
    }
}
