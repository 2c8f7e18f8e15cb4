package id.tolok.organisation.intake;

import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** How many rows a sheet says it has, before its rows come. */
final class SheetDimension extends DefaultHandler {

    private int rows;

    int rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (name.equals("dimension") && attributes.getValue("ref") != null) {
            rows = CellRangeAddress.valueOf(attributes.getValue("ref")).getLastRow() + 1;
        }
        if (name.equals("sheetData")) {
            throw new SheetRecords.StopReading();
        }
    }
}
