// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masterdata/MasterTables.h"

#include "core/base/TextFold.h"

namespace intray {

namespace {

using Columns = std::vector<MasterColumn>;

const Columns SellerColumns = {
    {"name", true, "company|firma|raison sociale|societe|nom"},
    {"street", false, "address|strasse|adresse|anschrift|rue"},
    {"zip", false, "postcode|postal code|zip code|plz|postleitzahl|code postal|cp"},
    {"city", false, "town|ort|stadt|ville"},
    {"country", false, "land|pays"},
    {"vat_id", false,
     "vat|vat number|vat no|ust id|ust idnr|ustid|umsatzsteuer id|tva|no tva|numero tva"},
    {"phone", false, "telephone|tel|telefon"},
    {"fax", false, "telefax|telecopie"},
    {"email", false, "e mail|mail|courriel"},
};
const Columns CustomerColumns = {
    {"customer_no", true,
     "customer|customer number|customer id|account|account no|kundennummer|kunden nr|"
     "kundennr|debitor|debitorennummer|no client|numero client|code client"},
    {"name", true, "customer name|company|firma|name1|kundenname|nom|raison sociale|societe"},
    {"aliases", false, "alias|other names|suchbegriff|weitere namen|autres noms"},
    {"vat_id", false,
     "vat|vat number|vat no|tax id|ust id|ust idnr|ustid|umsatzsteuer id|tva|no tva|numero tva"},
    {"email_domain", false, "domain|mail domain|e mail domain|domaine"},
    {"emails", false, "email|e mail|e mails|mail|courriel|courriels"},
    {"language", false, "sprache|langue"},
    {"country", false, "land|pays"},
    {"currency", false, "waehrung|wahrung|devise|monnaie"},
    {"payment_terms", false, "terms|zahlungsbedingungen|zahlungsbedingung|conditions de paiement"},
    {"price_list", false, "pricelist|preisliste|liste de prix|tarif"},
    {"credit_limit", false, "kreditlimit|limite de credit|plafond de credit"},
    {"open_balance", false, "balance|offener saldo|offene posten|saldo|solde"},
    {"on_hold", false, "hold|blocked|gesperrt|sperre|bloque"},
    {"gln", false,
     "gln no|gln number|gln nummer|gln nr|iln|iln number|iln nummer|iln nr|ean location|"
     "ean location number|global location number|duns|duns number|code gln|numero gln"},
};
const Columns AddressColumns = {
    {"address_id", true, "id|address no|adressnummer|adress id|no adresse|code adresse"},
    {"customer_no", true,
     "customer|customer number|account|kundennummer|kunden nr|kundennr|debitor|no client|"
     "numero client|code client"},
    {"type", false, "art|adressart|kind"},
    {"name", false, "company|firma|nom|raison sociale"},
    {"street", false, "address|strasse|adresse|rue"},
    {"zip", false, "postcode|postal code|zip code|plz|postleitzahl|code postal|cp"},
    {"city", false, "town|ort|stadt|ville"},
    {"country", false, "land|pays"},
    {"gln", false,
     "gln no|gln number|gln nummer|gln nr|iln|iln number|iln nummer|iln nr|ean location|"
     "ean location number|global location number|duns|duns number|code gln|numero gln"},
    {"location_no", false,
     "customer address no|customer location|location number|location code|store no|"
     "store number|plant code|werksnummer|filialnummer|filial nr|marktnummer|"
     "lagernummer|no magasin|code magasin|code site"},
};
const Columns ItemColumns = {
    {"sku", true,
     "item|item no|item number|part number|article|article no|artikelnummer|artikel nr|artikelnr|"
     "artikel|materialnummer|reference|ref|code article|no article"},
    {"gtin", false, "ean|ean13|ean code|barcode|upc|gencod"},
    {"description_en", false, "description|item description|name|text en|description english"},
    {"description_de", false,
     "bezeichnung|beschreibung|artikelbezeichnung|text de|description german"},
    {"description_fr", false, "designation|libelle|text fr|description french"},
    {"base_unit", true,
     "unit|uom|unit of measure|einheit|mengeneinheit|basiseinheit|me|unite|unite de base"},
    {"pack_size", false, "pack|pack qty|packaging unit|verpackungseinheit|ve|vpe|conditionnement"},
    {"min_order_qty", false,
     "moq|minimum quantity|min qty|mindestmenge|mindestbestellmenge|quantite minimum|"
     "quantite minimale"},
    {"list_price", false, "price|listenpreis|preis|prix|prix catalogue"},
    {"currency", false, "waehrung|wahrung|devise|monnaie"},
    {"lead_time_days", false,
     "lead time|lieferzeit|lieferzeit tage|wiederbeschaffungszeit|delai|"
     "delai de livraison"},
    {"status", false, "state|zustand|statut|etat"},
    {"replaced_by", false, "successor|nachfolger|ersetzt durch|remplace par|successeur"},
};
const Columns CustomerItemColumns = {
    {"customer_no", true,
     "customer|customer number|account|kundennummer|kunden nr|kundennr|debitor|no client|"
     "numero client|code client"},
    {"customer_item", true,
     "customer item no|customer part number|customer part no|kundenartikelnummer|"
     "kundenartikel|kunden artikelnummer|reference client|code article client"},
    {"sku", true,
     "item|item no|item number|part number|article|artikelnummer|artikel nr|artikelnr|artikel|"
     "reference|ref|code article"},
};
const Columns PriceColumns = {
    {"price_list", true, "pricelist|list|preisliste|liste de prix|tarif"},
    {"sku", true,
     "item|item no|item number|part number|article|artikelnummer|artikel nr|artikelnr|artikel|"
     "reference|ref|code article"},
    {"valid_from", false,
     "from|start|gueltig ab|gultig ab|gueltig von|gultig von|valable du|debut"},
    {"valid_to", false, "to|until|end|gueltig bis|gultig bis|valable au|fin"},
    {"min_qty", false,
     "minimum quantity|from qty|ab menge|staffelmenge|menge ab|quantite minimum|quantite"},
    {"price", true, "unit price|preis|einzelpreis|prix|prix unitaire"},
};
const Columns UnitColumns = {
    {"alias", true, "unit|written|einheit|schreibweise|unite"},
    {"language", false, "sprache|langue"},
    {"code", true, "unit code|einheitencode|code unite"},
    {"factor", false, "faktor|facteur"},
};
const Columns OpenOrderColumns = {
    {"customer_no", true,
     "customer|customer number|account|kundennummer|kunden nr|kundennr|debitor|no client|"
     "numero client|code client"},
    {"po_number", true,
     "po|order number|purchase order|customer order|bestellnummer|bestell nr|kundenauftrag|"
     "no commande|numero de commande"},
    {"date", false, "order date|datum|bestelldatum|date de commande"},
    {"total", false, "amount|value|summe|betrag|gesamt|montant"},
};

// Letters and digits only, words parted by one blank, as the synonyms are written.
QString headerKey(const QString &header)
{
    QString key = foldText(header);
    for (QChar &c : key) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return key.simplified();
}

} // namespace

const std::vector<MasterTable> &masterTables()
{
    static const std::vector<MasterTable> tables = {
        MasterTable::Seller, MasterTable::Customers,     MasterTable::Addresses,
        MasterTable::Items,  MasterTable::CustomerItems, MasterTable::Prices,
        MasterTable::Units,  MasterTable::OpenOrders};
    return tables;
}

QString toKey(MasterTable table)
{
    switch (table) {
    case MasterTable::Seller:
        return QStringLiteral("seller");
    case MasterTable::Customers:
        return QStringLiteral("customers");
    case MasterTable::Addresses:
        return QStringLiteral("addresses");
    case MasterTable::Items:
        return QStringLiteral("items");
    case MasterTable::CustomerItems:
        return QStringLiteral("customer_items");
    case MasterTable::Prices:
        return QStringLiteral("prices");
    case MasterTable::Units:
        return QStringLiteral("units");
    case MasterTable::OpenOrders:
        return QStringLiteral("open_orders");
    }
    return {};
}

const std::vector<MasterColumn> &columnsOf(MasterTable table)
{
    switch (table) {
    case MasterTable::Seller:
        return SellerColumns;
    case MasterTable::Customers:
        return CustomerColumns;
    case MasterTable::Addresses:
        return AddressColumns;
    case MasterTable::Items:
        return ItemColumns;
    case MasterTable::CustomerItems:
        return CustomerItemColumns;
    case MasterTable::Prices:
        return PriceColumns;
    case MasterTable::Units:
        return UnitColumns;
    case MasterTable::OpenOrders:
        return OpenOrderColumns;
    }
    return SellerColumns;
}

std::vector<std::optional<int>> placesOfColumns(MasterTable table, const QStringList &header,
                                                const ColumnMapping &mapping)
{
    QStringList keys;
    for (const QString &text : header)
        keys += headerKey(text);
    std::vector<std::optional<int>> places;
    for (const MasterColumn &column : columnsOf(table)) {
        const QString name = QString::fromLatin1(column.name);
        QStringList wanted = {headerKey(name)};
        if (mapping.contains(name))
            wanted = {headerKey(mapping.value(name))};
        else
            wanted += QString::fromLatin1(column.synonyms).split(u'|');
        std::optional<int> place;
        for (qsizetype i = 0; i < wanted.size() && !place; ++i) {
            const qsizetype at = keys.indexOf(wanted[i]);
            if (at >= 0)
                place = int(at);
        }
        places.push_back(place);
    }
    return places;
}

} // namespace intray
