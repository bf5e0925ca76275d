// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/SegmentNames.h"

#include <QCoreApplication>
#include <QHash>

#include <iterator>

namespace intray {

namespace {

struct Named
{
    const char *key; // "NAD", "NAD+BY"
    const char *text;
};

#define SEGMENT(key, text) {key, QT_TRANSLATE_NOOP("intray::SegmentNames", text)}

constexpr Named Edifact[] = {
    SEGMENT("UNA", "Separators"), SEGMENT("UNB", "Interchange header"), SEGMENT("UNG", "Group header"),
    SEGMENT("UNH", "Message header"), SEGMENT("BGM", "Beginning of message"), SEGMENT("DTM", "Date"),
    SEGMENT("PAI", "Payment instructions"), SEGMENT("ALI", "Additional information"),
    SEGMENT("IMD", "Item description"), SEGMENT("FTX", "Free text"), SEGMENT("GIR", "Related numbers"),
    SEGMENT("RFF", "Reference"), SEGMENT("NAD", "Name and address"), SEGMENT("LOC", "Location"),
    SEGMENT("FII", "Bank account"), SEGMENT("DOC", "Documents wanted"), SEGMENT("CTA", "Contact"),
    SEGMENT("COM", "Phone or e-mail"), SEGMENT("TAX", "Tax"), SEGMENT("MOA", "Amount of money"),
    SEGMENT("CUX", "Currencies"), SEGMENT("PCD", "Percentage"), SEGMENT("PAT", "Payment terms"),
    SEGMENT("TDT", "Transport"), SEGMENT("TOD", "Terms of delivery"), SEGMENT("PAC", "Packages"),
    SEGMENT("MEA", "Measurements"), SEGMENT("PCI", "Marks on packages"), SEGMENT("EQD", "Equipment"),
    SEGMENT("SCC", "Schedule"), SEGMENT("APR", "Price information"), SEGMENT("ALC", "Allowance or charge"),
    SEGMENT("RNG", "Range"), SEGMENT("RTE", "Rate"), SEGMENT("RCS", "Requirements"),
    SEGMENT("DGS", "Dangerous goods"), SEGMENT("LIN", "Line item"), SEGMENT("PIA", "Further item numbers"),
    SEGMENT("QTY", "Quantity"), SEGMENT("QVR", "Difference of quantity"), SEGMENT("PRI", "Price"),
    SEGMENT("GIN", "Identity numbers"), SEGMENT("HAN", "Handling"), SEGMENT("UNS", "End of a section"),
    SEGMENT("CNT", "Control total"), SEGMENT("UNT", "Message trailer"), SEGMENT("UNE", "Group trailer"),
    SEGMENT("UNZ", "Interchange trailer"), SEGMENT("ORDERS", "Order"), SEGMENT("ORDCHG", "Change of an order"),
    SEGMENT("ORDRSP", "Answer to an order"), SEGMENT("DESADV", "Delivery note"), SEGMENT("INVOIC", "Invoice"),
    SEGMENT("NAD+BY", "buyer"), SEGMENT("NAD+SU", "supplier"), SEGMENT("NAD+SE", "seller"),
    SEGMENT("NAD+DP", "delivery to"), SEGMENT("NAD+ST", "ship to"), SEGMENT("NAD+UC", "final receiver"),
    SEGMENT("NAD+IV", "invoice to"), SEGMENT("NAD+OB", "ordered by"), SEGMENT("NAD+CN", "consignee"),
    SEGMENT("DTM+137", "of the document"), SEGMENT("DTM+2", "delivery wanted"),
    SEGMENT("DTM+10", "shipment wanted"), SEGMENT("DTM+61", "last delivery"),
    SEGMENT("DTM+63", "latest delivery"), SEGMENT("DTM+64", "earliest delivery"),
    SEGMENT("DTM+69", "delivery promised"), SEGMENT("DTM+171", "of the reference"),
    SEGMENT("RFF+ON", "order number"), SEGMENT("RFF+CT", "contract"), SEGMENT("RFF+VA", "VAT number"),
    SEGMENT("RFF+PL", "price list"), SEGMENT("RFF+ADE", "account"), SEGMENT("RFF+CR", "customer's reference"),
    SEGMENT("QTY+21", "ordered"), SEGMENT("QTY+59", "in a package"), SEGMENT("QTY+1", "discrete"),
    SEGMENT("PRI+AAA", "net"), SEGMENT("PRI+AAB", "gross"), SEGMENT("PRI+INF", "for information"),
    SEGMENT("MOA+203", "of the line"), SEGMENT("MOA+79", "of all lines"), SEGMENT("MOA+86", "of the message"),
    SEGMENT("MOA+124", "tax"), SEGMENT("PIA+1", "in addition"), SEGMENT("PIA+5", "product identity")};

constexpr Named X12[] = {
    SEGMENT("ISA", "Interchange header"), SEGMENT("GS", "Group header"), SEGMENT("ST", "Message header"),
    SEGMENT("BEG", "Beginning of order"), SEGMENT("BCH", "Beginning of change"), SEGMENT("CUR", "Currency"),
    SEGMENT("REF", "Reference"), SEGMENT("PER", "Contact"), SEGMENT("TAX", "Tax reference"),
    SEGMENT("FOB", "Terms of delivery"), SEGMENT("CTP", "Price"), SEGMENT("SAC", "Allowance or charge"),
    SEGMENT("ITD", "Payment terms"), SEGMENT("DTM", "Date"), SEGMENT("TD1", "Packages"),
    SEGMENT("TD5", "Carrier"), SEGMENT("TD3", "Carrier's equipment"), SEGMENT("TD4", "Handling"),
    SEGMENT("MAN", "Marks on packages"), SEGMENT("CSH", "Conditions of sale"), SEGMENT("AMT", "Amount of money"),
    SEGMENT("N9", "Reference"), SEGMENT("MSG", "Text"), SEGMENT("NTE", "Note"), SEGMENT("N1", "Name"),
    SEGMENT("N2", "Further name"), SEGMENT("N3", "Street"), SEGMENT("N4", "Town"), SEGMENT("PO1", "Line item"),
    SEGMENT("POC", "Change of a line"), SEGMENT("LIN", "Item numbers"), SEGMENT("PID", "Item description"),
    SEGMENT("PO3", "Further details of the line"), SEGMENT("PO4", "Packing"), SEGMENT("MEA", "Measurements"),
    SEGMENT("SCH", "Schedule"), SEGMENT("SDQ", "Quantity by destination"), SEGMENT("SLN", "Part of the line"),
    SEGMENT("QTY", "Quantity"), SEGMENT("TXI", "Tax"), SEGMENT("CTT", "Totals"), SEGMENT("SE", "Message trailer"),
    SEGMENT("GE", "Group trailer"), SEGMENT("IEA", "Interchange trailer"), SEGMENT("850", "Order"),
    SEGMENT("860", "Change of an order"), SEGMENT("855", "Answer to an order"), SEGMENT("856", "Delivery note"),
    SEGMENT("810", "Invoice"),
    SEGMENT("N1+BY", "buyer"), SEGMENT("N1+ST", "ship to"), SEGMENT("N1+BT", "bill to"), SEGMENT("N1+SE", "seller"),
    SEGMENT("N1+SU", "supplier"), SEGMENT("N1+VN", "vendor"), SEGMENT("N1+SF", "ship from"),
    SEGMENT("N1+RI", "remit to"), SEGMENT("DTM+002", "delivery wanted"), SEGMENT("DTM+004", "of the order"),
    SEGMENT("DTM+010", "shipment wanted"), SEGMENT("DTM+001", "cancel after"), SEGMENT("DTM+063", "latest delivery"),
    SEGMENT("DTM+064", "earliest delivery"), SEGMENT("DTM+037", "earliest shipment"),
    SEGMENT("DTM+038", "latest shipment"), SEGMENT("REF+CO", "customer's order"), SEGMENT("REF+CT", "contract"),
    SEGMENT("REF+IA", "vendor number"), SEGMENT("REF+DP", "department"), SEGMENT("SAC+A", "allowance"),
    SEGMENT("SAC+C", "charge")};

constexpr Named Idoc[] = {
    SEGMENT("EDI_DC40", "Control record"), SEGMENT("EDI_DC", "Control record"), SEGMENT("E1EDK01", "Order header"),
    SEGMENT("E1EDK14", "Organisation"), SEGMENT("E1EDK03", "Dates"), SEGMENT("E1EDK04", "Tax"),
    SEGMENT("E1EDK05", "Conditions"), SEGMENT("E1EDKA1", "Party"), SEGMENT("E1EDKA3", "Party, further names"),
    SEGMENT("E1EDK02", "Reference"), SEGMENT("E1EDK17", "Terms of delivery"), SEGMENT("E1EDK18", "Payment terms"),
    SEGMENT("E1EDK35", "Additional fields"), SEGMENT("E1EDKT1", "Text"), SEGMENT("E1EDKT2", "Text line"),
    SEGMENT("E1EDP01", "Line item"), SEGMENT("E1EDP02", "Reference of the line"),
    SEGMENT("E1EDP03", "Dates of the line"), SEGMENT("E1EDP04", "Tax of the line"),
    SEGMENT("E1EDP05", "Conditions of the line"), SEGMENT("E1EDP20", "Schedule"),
    SEGMENT("E1EDPA1", "Party of the line"), SEGMENT("E1EDP19", "Item numbers and name"),
    SEGMENT("E1EDP17", "Terms of delivery of the line"), SEGMENT("E1EDPT1", "Text of the line"),
    SEGMENT("E1EDPT2", "Text line"), SEGMENT("E1EDS01", "Sums")};

#undef SEGMENT

template <size_t N> QHash<QString, const char *> tableOf(const Named (&names)[N])
{
    QHash<QString, const char *> table;
    for (const Named &name : names)
        table.insert(QString::fromLatin1(name.key), name.text);
    return table;
}

QString nameOf(const QString &format, const QString &key)
{
    static const QHash<QString, const char *> edifact = tableOf(Edifact), x12 = tableOf(X12), idoc = tableOf(Idoc);
    const char *text = format == QLatin1String("edifact") ? edifact.value(key)
        : format == QLatin1String("x12")                  ? x12.value(key)
                                                          : idoc.value(key);
    return text ? QCoreApplication::translate("intray::SegmentNames", text) : QString();
}

} // namespace

QString segmentName(const QString &format, const QString &tag)
{
    return nameOf(format, tag);
}

QString qualifierName(const QString &format, const QString &tag, const QString &code)
{
    return code.isEmpty() ? QString() : nameOf(format, tag + u'+' + code);
}

} // namespace intray
