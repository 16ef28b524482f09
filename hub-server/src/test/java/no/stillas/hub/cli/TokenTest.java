package no.stillas.hub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.text.ParseException;
import java.util.List;
import no.stillas.hub.identity.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TokenTest {
    @TempDir
    private Path data;

    @Test
    void one_organisation_has_its_token_printed() throws ParseException {
        var svar = Terminal.kjoer(List.of("token", "--org", "311000438", "--data", data.toString(), "--scope", "SPOR"));
        assertThat(svar.kode()).isZero();
        assertThat(SignedJWT.parse(svar.ut().strip()).getJWTClaimsSet().getClaim("scope")).isEqualTo("stillas:spor");
    }

    @Test
    void several_have_theirs_in_files_as_adapters_read_them() throws Exception {
        var mappe = data.resolve("tokens");
        var svar = Terminal.kjoer(List.of("token", "--org", "311000438,311000241", "--data", data.toString(), "--folder", mappe.toString()));
        assertThat(svar.kode()).isZero();
        assertThat(svar.ut()).isEmpty();
        for (var nummer : List.of("311000438", "311000241")) {
            var krav = SignedJWT.parse(Files.readString(mappe.resolve(nummer + ".token"))).getJWTClaimsSet();
            assertThat(krav.getJSONObjectClaim("consumer")).containsEntry("ID", "0192:" + nummer);
            assertThat(Files.getPosixFilePermissions(mappe.resolve(nummer + ".token")))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            assertThat(krav.getStringClaim("scope").split(" ")).hasSize(Scope.values().length);
        }
    }

    @Test
    void a_number_that_is_none_makes_no_token() {
        var svar = Terminal.kjoer(List.of("token", "--org", "311000439", "--data", data.toString(), "--folder", data.resolve("t").toString()));
        assertThat(svar.kode()).isNotZero();
        assertThat(data.resolve("t/311000439.token")).doesNotExist();
    }
}
