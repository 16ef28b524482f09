package no.stillas.konformitet.hub;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import no.stillas.proto.directory.v1.DirectoryServiceGrpc;
import no.stillas.proto.directory.v1.ListUnitsRequest;
import no.stillas.proto.directory.v1.Unit;
import no.stillas.tilgang.Hubtilgang;

/** The units of the hub's directory, by id and by the name that people use. */
public final class Enheter {
    private final Map<String, Unit> paaId = new LinkedHashMap<>();
    private final Map<String, Unit> paaNavn = new LinkedHashMap<>();

    /**
     * Reads the directory.
     *
     * @param som organisation number of the one who asks; protected units are seen by some only
     */
    public Enheter(Hubtilgang hub, String som) {
        var katalog = DirectoryServiceGrpc.newBlockingStub(hub.som(som));
        var side = "";
        do {
            var svar = katalog.listUnits(ListUnitsRequest.newBuilder().setPageSize(500).setPageToken(side).build());
            svar.getUnitsList().forEach(enhet -> {
                paaId.put(enhet.getId(), enhet);
                paaNavn.put(enhet.getNavn(), enhet);
            });
            side = svar.getNextPageToken();
        } while (!side.isEmpty());
    }

    /**
     * The unit of this id or name.
     *
     * @throws IllegalArgumentException when the directory has none
     */
    public Unit finn(String ord) {
        var enhet = paaNavn.getOrDefault(ord, paaId.get(ord));
        if (enhet == null) {
            throw new IllegalArgumentException("katalogen har ingen enhet «" + ord + "»");
        }
        return enhet;
    }

    /** Whether there is a unit of this id or name. */
    public boolean kjent(String ord) {
        return paaId.containsKey(ord) || paaNavn.containsKey(ord);
    }

    /** All of them. */
    public Collection<Unit> alle() {
        return new ArrayList<>(paaId.values());
    }
}
