// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LooseAddresses.h"

#include "core/base/TextFold.h"
#include "core/extraction/AddressMentions.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/FieldParsers.h"
#include "core/extraction/PartedAddresses.h"

#include <QSet>

#include <algorithm>

namespace intray {

namespace {

// Which of the addresses on the document nothing has taken.
class PlaceSearch
{
public:
    PlaceSearch(const std::vector<Order> &orders, const PieceMap &pieces, const Lexicon &lexicon,
                const Catalog &catalog)
        : m_orders(orders), m_pieces(pieces), m_lexicon(lexicon), m_catalog(catalog)
    {
        for (const Order &order : orders) {
            for (const Address *address : catalog.addressesOf(order.customerNo.value.value_or(QString()))) {
                if (address->type == AddressType::BillTo) {
                    m_home.insert(foldCode(address->zip));
                    m_homeStreets.insert(foldCode(address->street));
                } else {
                    m_places.push_back(address);
                }
            }
            for (const Field<QString> *field : {&order.billTo, &order.shipTo}) {
                for (const AddressMention &mention : addressesIn(field->value.value_or(QString())))
                    m_taken.insert(mention.code);
            }
        }
    }

    std::vector<LooseAddress> run() const
    {
        std::vector<LooseAddress> loose;
        bool isHomeStated = false;
        QSet<QString> known;
        for (LooseAddress address : m_pieces.addresses()) {
            if (isYear(address) || isOfLine(address))
                continue;
            cutAtLabel(address);
            address.isLabelled = isPlaceLabel(address.label);
            Meaning meaning = meaningOf(address);
            if (meaning == Meaning::Unknown && isOtherPlace(address))
                meaning = Meaning::Place;
            // Written once more, behind words: whatever they say, it is no letterhead.
            if (isHomeStated && meaning == Meaning::Unknown && m_home.contains(address.code) && isCaption(address.beside))
                meaning = Meaning::Place;
            isHomeStated = isHomeStated || m_home.contains(address.code) || meaning == Meaning::Buyer;
            const bool isNew = meaning == Meaning::Place
                               || (meaning == Meaning::Unknown && !m_home.contains(address.code));
            const bool isKnown = m_taken.contains(address.code) && !isOtherPlace(address);
            if (isNew && !isKnown && !known.contains(address.code)) {
                known.insert(address.code);
                loose.push_back(address);
            }
        }
        // The letterhead of a customer that has moved; a head over the name ("Shipping") says that it is none.
        if (!isHomeStated && !loose.empty() && meaningOf(loose.front()) != Meaning::Place && !hasHeadOverName(loose.front())
            && !isOtherPlace(loose.front()))
            loose.erase(loose.begin());
        for (LooseAddress &address : loose)
            cutToName(address);
        for (const LooseAddress &address : addressesBelowHeads(m_pieces, m_lexicon)) {
            const bool isOwn = m_home.contains(address.code) || m_taken.contains(address.code) || known.contains(address.code);
            if (!isOwn && meaningOf(address) != Meaning::Other)
                loose.push_back(address);
        }
        return loose;
    }

private:
    static bool isCaption(const QString &text)
    {
        return !text.isEmpty() && text.size() < 40
               && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    }

    // Whether it is a place of the customer's by their record, and not their seat: one town, even one post code, may
    // have both.
    bool isOtherPlace(const LooseAddress &address) const
    {
        const QString text = foldCode(address.oneLine());
        return std::any_of(m_places.begin(), m_places.end(), [&](const Address *place) {
            const QString street = foldCode(place->street);
            return foldCode(place->zip) == address.code && street.size() >= ShortestName && text.contains(street)
                   && !m_homeStreets.contains(street);
        });
    }

    bool isNameOfCustomer(const QString &line) const
    {
        const QString name = foldText(line);
        return std::any_of(m_orders.begin(), m_orders.end(), [&](const Order &order) {
            const Customer *customer = m_catalog.customer(order.customerNo.value.value_or(QString()));
            return name == foldText(order.buyerName.value.value_or(QString()))
                   || (customer && name.startsWith(foldText(customer->name)));
        });
    }

    // Words over the name of the customer that are no title of a paper.
    bool hasHeadOverName(const LooseAddress &address) const
    {
        const auto isHead = [this](const QString &line) {
            const auto hits = m_lexicon.labelsAtStart(line);
            return isCaption(line)
                   && (hits.empty() || hits.front().label < Label::OrderTitle || hits.front().label > Label::NewsletterTitle);
        };
        for (qsizetype i = 0; i < address.lines.size(); ++i) {
            if (isNameOfCustomer(address.lines[i]))
                return isHead(i > 0 ? address.lines[i - 1] : address.label);
        }
        return false;
    }

    // "0020 Cable tie 4.8x370 mm, white": the position of a line before its description.
    bool isOfLine(const LooseAddress &address) const
    {
        const QString &text = address.lines.last();
        return std::any_of(m_orders.begin(), m_orders.end(), [&](const Order &order) {
            return std::any_of(order.lines.begin(), order.lines.end(), [&](const OrderLine &line) {
                const QString name = line.description.value.value_or(QString()).section(u' ', 0, 2);
                return name.size() >= ShortestName && text.contains(name)
                       && foldCode(line.position.value.value_or(QString())) == address.code;
            });
        });
    }

    // "Date of issue: 1 March 2026 Contact: ...": all that looks like a post code and a town is the year of a date.
    bool isYear(const LooseAddress &address) const
    {
        const QString &line = address.lines.last();
        const std::vector<AddressMention> mentions = addressesIn(line);
        const std::vector<DateInText> dates = datesIn(line, DateOrder::Unknown, m_lexicon);
        return std::all_of(mentions.begin(), mentions.end(), [&](const AddressMention &mention) {
            return std::any_of(dates.begin(), dates.end(), [&](const DateInText &date) {
                return date.start <= mention.start && mention.start < date.end;
            });
        });
    }

    // "P.IVA IT23110330310": how somebody is reached or known, not where.
    bool isContact(const QString &line) const
    {
        const auto hits = m_lexicon.labelsAtStart(line);
        if (hits.empty() || !hasDigit(line))
            return false;
        const Label label = hits.front().label;
        return label == Label::Phone || label == Label::Fax || label == Label::Email || label == Label::VatNumber
               || label == Label::Registration;
    }

    bool isPlaceLabel(const QString &text) const
    {
        const auto hits = m_lexicon.labelsOf(text);
        return !hits.empty() && hits.front().label == Label::ShipTo && hits.front().weight >= ClearLabel;
    }

    // What stands over the customer's name is no part of the address.
    void cutToName(LooseAddress &address) const
    {
        for (qsizetype i = address.lines.size() - 2; i > 0; --i) {
            if (isNameOfCustomer(address.lines[i])) {
                address.lines = address.lines.mid(i);
                return;
            }
        }
    }

    enum class Meaning { Unknown, Place, Buyer, Other }; // Place: a label announces it

    // What stands above a label is no part of the address, nor is a line that states something else.
    void cutAtLabel(LooseAddress &address) const
    {
        for (qsizetype i = address.lines.size() - 2; i >= 0 && !address.hasColon; --i) {
            const auto hits = m_lexicon.labelsOf(address.lines[i]);
            const bool isLabel = !hits.empty() && hits.front().weight >= 0.4;
            if (!isLabel && !isContact(address.lines[i]) && !address.lines[i].contains(u':'))
                continue;
            address.label = isLabel ? address.lines[i] : QString();
            address.lines = address.lines.mid(i + 1);
            return;
        }
    }

    Meaning meaningOf(const LooseAddress &address) const
    {
        if (address.isFooter)
            return Meaning::Other;
        for (const QString &line : address.lines) {
            if (m_catalog.isSellerName(line) || m_catalog.isSellerName(line.section(u',', 0, 0)))
                return Meaning::Other;
        }
        if (address.inSentence)
            return Meaning::Place;
        if (address.label.isEmpty())
            return Meaning::Unknown;
        if (address.label.endsWith(u':')) // "Delivery in one go on 1 May to:"
            return asksForDelivery(m_lexicon, address.label) ? Meaning::Place : Meaning::Unknown;
        const auto hits = m_lexicon.labelsAtStart(address.label);
        if (hits.empty())
            return address.hasColon ? Meaning::Place : Meaning::Unknown; // labelled, and not as what is known
        switch (hits.front().label) {
        case Label::Buyer:
        case Label::Contact:
            return Meaning::Buyer;
        case Label::BillTo:
        case Label::Seller:
        case Label::Bank:
        case Label::Registration:
        case Label::VatNumber:
        case Label::Phone:
        case Label::Fax:
        case Label::Email:
        case Label::Page:
            return Meaning::Other;
        default: // "Delivery" may head a day, a note or a place; with an address behind it, it is the place
            return address.hasColon || hits.front().label == Label::ShipTo ? Meaning::Place : Meaning::Unknown;
        }
    }

    static constexpr qsizetype ShortestName = 4;
    static constexpr double ClearLabel = 0.9;
    const std::vector<Order> &m_orders;
    const PieceMap &m_pieces;
    const Lexicon &m_lexicon;
    const Catalog &m_catalog;
    QSet<QString> m_home, m_taken; // post codes
    QSet<QString> m_homeStreets;
    std::vector<const Address *> m_places; // where the customers take goods
};

// Whether a part of an address behind its town may belong to it: a country.
bool isCountryLike(const QString &part)
{
    return part.count(u' ') < 3 && std::none_of(part.begin(), part.end(), [](QChar c) {
               return c.isDigit() || c == u':';
           });
}

} // namespace

std::vector<LooseAddress> looseAddresses(const std::vector<Order> &orders, const PieceMap &pieces,
                                         const Lexicon &lexicon, const Catalog &catalog)
{
    return PlaceSearch(orders, pieces, lexicon, catalog).run();
}

bool cutToAddress(Field<QString> &shipTo)
{
    constexpr qsizetype LongestLabel = 3; // words
    QString value = shipTo.value.value_or(QString());
    const std::vector<AddressMention> mentions = addressesIn(value);
    if (mentions.empty() || shipTo.has(Evidence::Kind::Person))
        return false;
    QStringList behind = value.mid(mentions.back().end).split(QStringLiteral(", "));
    qsizetype kept = 1; // the rest of the town
    while (kept < behind.size() && isCountryLike(behind[kept]))
        ++kept;
    const bool isMoreBehind = kept < behind.size();
    if (isMoreBehind)
        value = value.left(mentions.back().end) + behind.mid(0, kept).join(QStringLiteral(", "));
    const qsizetype colon = value.lastIndexOf(u':', mentions.front().start);
    const bool isLedUpTo = colon > 0 && value.left(colon).count(u' ') >= LongestLabel;
    if (isLedUpTo)
        value = value.mid(colon + 1).trimmed();
    if (!isMoreBehind && !isLedUpTo)
        return false;
    while (value.endsWith(u'.'))
        value.chop(1);
    shipTo.value = value;
    return true;
}

} // namespace intray
