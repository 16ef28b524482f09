package no.stillas.konformitet.sertifikat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The JUnit report: Cucumber names a case by its title alone, and the id is what a certificate and its readers go by. */
final class Junitrapport {
    private Junitrapport() {}

    /** Puts the id before the title of each case of the report. */
    static void medId(Path rapport, List<Sak> saker) throws IOException {
        Map<String, Sak> etterTittel = saker.stream()
                .collect(Collectors.toMap(Sak::tittel, Function.identity()));
        try {
            var fabrikk = DocumentBuilderFactory.newInstance();
            fabrikk.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var dokument = fabrikk.newDocumentBuilder().parse(rapport.toFile());
            var tilfeller = dokument.getElementsByTagName("testcase");
            for (int i = 0; i < tilfeller.getLength(); i++) {
                var tilfelle = (Element) tilfeller.item(i);
                var sak = etterTittel.get(tilfelle.getAttribute("name"));
                if (sak != null) {
                    tilfelle.setAttribute("name", sak.id() + " " + sak.tittel());
                }
            }
            try (var ut = Files.newOutputStream(rapport)) {
                TransformerFactory.newInstance().newTransformer().transform(new DOMSource(dokument), new StreamResult(ut));
            }
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IOException("the JUnit report cannot be read back", e);
        }
    }
}
