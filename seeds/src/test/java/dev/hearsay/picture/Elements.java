package dev.hearsay.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What an SVG file consists of, as the JDK reads it. */
final class Elements {

    private static final Set<String> KNOWN =
            Set.of("svg", "title", "desc", "style", "g", "rect", "circle", "path", "text");

    private Elements() {}

    private static List<Element> all(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList found = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getElementsByTagNameNS("*", "*");
            List<Element> all = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                all.add((Element) found.item(i));
            }
            return all;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Each element by its name, class and text. */
    static List<String> of(String svg) {
        return all(svg).stream()
                .map(element -> element.getLocalName() + " class=" + element.getAttribute("class") + " : "
                        + element.getTextContent())
                .toList();
    }

    /** The names of the elements with those of their attributes. */
    static Set<String> names(String svg) {
        Set<String> names = new TreeSet<>();
        for (Element element : all(svg)) {
            NamedNodeMap attributes = element.getAttributes();
            Set<String> own = new TreeSet<>();
            for (int i = 0; i < attributes.getLength(); i++) {
                own.add(attributes.item(i).getNodeName());
            }
            names.add(element.getLocalName() + own);
        }
        return names;
    }

    /** How wide lines are drawn. */
    static List<Double> widths(String svg) {
        return all(svg).stream()
                .filter(element -> element.hasAttribute("stroke-width"))
                .map(element -> Double.valueOf(element.getAttribute("stroke-width")))
                .toList();
    }

    /** Known elements of SVG only, no links, no handlers, one title that is read out. */
    static void checkHarmless(String svg) {
        List<Element> all = all(svg);
        assertEquals("svg", all.get(0).getLocalName());
        assertEquals("img", all.get(0).getAttribute("role"));
        for (Element element : all) {
            assertEquals("http://www.w3.org/2000/svg", element.getNamespaceURI());
            assertTrue(KNOWN.contains(element.getLocalName()), element.getLocalName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                assertTrue(!name.startsWith("on") && !name.contains("href") && !name.equals("style"), name);
            }
        }
        assertEquals("title", all.get(1).getLocalName());
        assertEquals("desc", all.get(2).getLocalName());
        assertEquals(
                1,
                all.stream()
                        .filter(element -> element.getLocalName().equals("style"))
                        .count());
    }
}
