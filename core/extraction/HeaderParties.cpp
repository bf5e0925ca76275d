// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/HeaderParties.h"

#include "core/extraction/FieldProof.h"
#include "core/extraction/LabelWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace intray {

namespace {

struct HeaderPartiesText
{
    Q_DECLARE_TR_FUNCTIONS(intray::HeaderFields)
};

const QRegularExpression &mailAddress()
{
    static const QRegularExpression form(
        QStringLiteral("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"));
    return form;
}

void addContact(std::vector<Field<QString>> &facts, const QString &value, const QString &written,
                const Source &source)
{
    for (const Field<QString> &fact : facts) {
        if (fact.value == value)
            return;
    }
    Field<QString> fact;
    state(fact, value, written, source);
    believe(fact, Evidence::Kind::Form, 0.95, {});
    facts.push_back(fact);
}

} // namespace

void addPartyName(Order &order, const QString &name, const Source &source, const Catalog &catalog)
{
    if (name.size() < 3 || catalog.isSellerName(name))
        return;
    const bool there = std::any_of(order.partyNames.begin(), order.partyNames.end(),
                                   [&](const auto &other) { return other.value == name; });
    if (there)
        return;
    Field<QString> field;
    state(field, name, name, source);
    believe(field, Evidence::Kind::Position, proof::ByValues, {});
    order.partyNames.push_back(field);
}

void readContacts(Order &order, const QString &text, const Source &source, const Catalog &catalog)
{
    QRegularExpressionMatchIterator mails = mailAddress().globalMatch(text);
    while (mails.hasNext()) {
        const QString mail = mails.next().captured();
        if (!catalog.isSellerEmail(mail))
            addContact(order.senderAddresses, mail, mail, source);
    }
    static const QRegularExpression vat(QStringLiteral("\\b[A-Z]{2,3}[ -]?[A-Z0-9](?:[ .-]?[A-Z0-9]){6,13}\\b"));
    QRegularExpressionMatchIterator numbers = vat.globalMatch(text);
    while (numbers.hasNext()) {
        const QString written = numbers.next().captured();
        const auto number = parseVatNumber(written);
        if (number && !catalog.isSellerVat(*number))
            addContact(order.vatNumbers, *number, written, source);
    }
}

void readPartyNames(Order &order, const std::vector<FreeText> &texts, const HeaderContext &context)
{
    for (const FreeText &text : texts) {
        const QString line = text.text.section(u'\n', 0, 0).simplified();
        if (line.size() < 4 || line.size() > 80 || context.catalog.isSellerName(line))
            continue;
        const QString name = line.section(u',', 0, 0).trimmed();
        const bool known = !context.catalog.customersByName(name).empty();
        if (!known && (!context.lexicon.phraseIn(QStringLiteral("legal-form"), name)
                       || phraseWords(name).size() < 2 || phraseWords(name).size() > 8))
            continue;
        addPartyName(order, name, text.source, context.catalog);
        if (!order.buyerName.isStated()) {
            state(order.buyerName, name, name, text.source);
            believe(order.buyerName, Evidence::Kind::Position, proof::ByValues, HeaderPartiesText::tr("in the letterhead"));
            if (known)
                believe(order.buyerName, Evidence::Kind::MasterData, proof::Known,
                        HeaderPartiesText::tr("is the name of a customer"));
        }
    }
    if (!order.buyerName.isStated() && !order.partyNames.empty()) {
        order.buyerName = order.partyNames.front();
        if (order.buyerName.value && !context.catalog.customersByName(*order.buyerName.value).empty())
            believe(order.buyerName, Evidence::Kind::MasterData, proof::Known,
                    HeaderPartiesText::tr("is the name of a customer"));
    }
}

} // namespace intray
