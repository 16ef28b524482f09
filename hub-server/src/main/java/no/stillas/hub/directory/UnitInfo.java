package no.stillas.hub.directory;

import java.time.Instant;
import no.stillas.proto.directory.v1.Unit.Builder;

/** A unit as others may know it: nothing of roles for graded addresses, nothing of named employees. */
final class UnitInfo {
    private UnitInfo() {}

    static no.stillas.proto.directory.v1.Unit of(Unit unit, Answering answers, Capacities capacities) {
        var data = unit.data();
        var info = no.stillas.proto.directory.v1.Unit.newBuilder()
                .setId(unit.id())
                .setOrganisasjonsnummer(unit.orgnr())
                .setNavn(unit.name())
                .setEtat(unit.kind())
                .setEtterfulgtAv(data.getEtterfulgtAv())
                .setTelefon(unit.phone())
                .setSvarerNaa(answering(answers))
                .setTarImot(data.getTarImot())
                .addAllHenvisning(data.getHenvisningList())
                .addAllKommuner(data.getKommunerList())
                .addAllBydeler(data.getBydelerList())
                .setHerId(data.getHerId())
                .setNavEnhetsnummer(data.getNavEnhetsnummer())
                .setBufetatRegion(data.getBufetatRegion())
                .setUtenSystem(unit.withoutSystem());
        periods(info, unit);
        capacities.of(unit).ifPresent(info::setKapasitet);
        return info.build();
    }

    static no.stillas.proto.directory.v1.Answering answering(Answering answers) {
        return no.stillas.proto.directory.v1.Answering.newBuilder()
                .setEnhet(answers.unit().id())
                .setTelefon(answers.phone())
                .setSelv(answers.itself())
                .build();
    }

    private static void periods(Builder info, Unit unit) {
        if (unit.data().hasGyldig()) {
            info.setGyldig(unit.data().getGyldig());
        }
        if (unit.data().hasAapent()) {
            info.setAapent(unit.data().getAapent());
        }
    }

    /** Whether the unit exists on the day of the moment. */
    static boolean existsAt(Unit unit, Instant at) {
        return unit.valid().contains(Days.day(at));
    }
}
