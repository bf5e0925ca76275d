// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SubTexts.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldProof.h"
#include "core/extraction/LabelNames.h"
#include "core/extraction/LabelWords.h"

#include <QRegularExpression>

namespace intray {

namespace {

// The code at the start of a text: all of it, or its first word.
QString leadingCode(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("\\s*[,;(|]|\\s{2,}"));
    QString code = text.left(text.indexOf(end) < 0 ? text.size() : text.indexOf(end)).trimmed();
    if (looksLikeCode(code))
        return code;
    code = code.section(u' ', 0, 0);
    return looksLikeCode(code) ? code : QString();
}

QString afterLabel(const QString &text, int end)
{
    QString rest = text.mid(end).trimmed();
    while (!rest.isEmpty() && (rest[0] == u':' || rest[0] == u'#' || rest[0] == u'=' || rest[0] == u'.'))
        rest = rest.mid(1).trimmed();
    return rest;
}

void addNote(OrderLine &line, const QString &text)
{
    line.note += line.note.isEmpty() ? text : u'\n' + text;
}

bool isOtherFact(Label label)
{
    return label == Label::OtherColumn || label == Label::OtherNumber || label == Label::Project
        || label == Label::QuoteNumber || label == Label::ContractNumber || label == Label::Weight
        || label == Label::PackSize || label == Label::TaxRate || label == Label::OtherDate
        || label == Label::Incoterms || label == Label::Contact || label == Label::PoNumber
        || label == Label::ShipTo || label == Label::CustomerAccount || label == Label::Position
        || label == Label::Unit || label == Label::UnitPrice || label == Label::Quantity
        || label == Label::LineTotal || label == Label::Description || label == Label::PricePer;
}

// "Cod. AB-100": a short label of item numbers, and nothing but one number behind it.
bool isNumberAlone(const Lexicon::LabelHit &hit, const QString &rest)
{
    const bool ofItem = hit.label == Label::SupplierItem || hit.label == Label::BuyerItem;
    return ofItem && !rest.contains(u' ') && looksLikeCode(rest)
        && std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

CodeKnowledge knowledgeOf(const QString &code, const Catalog &catalog)
{
    CodeKnowledge known;
    if (!catalog.hasItems() || code.size() < 2 || code.size() > 40)
        return known;
    if (const Item *item = catalog.item(code)) {
        known.sku = true;
        known.item = item;
    }
    const auto customerItems = catalog.customerItemsByNumber(code);
    known.customerItem = !customerItems.empty();
    if (!known.item && !customerItems.empty())
        known.item = catalog.item(customerItems.front()->sku);
    return known;
}

bool SubTexts::takeAs(Label role, const QString &text, const Source &source, OrderLine &line,
                      double weight) const
{
    const double strength = proof::ClearHead * std::min(1.0, weight);
    const auto takeItem = [&](Field<QString> &field) {
        const QString code = leadingCode(text);
        if (code.isEmpty() || (field.isStated() && field.confidence >= strength))
            return false;
        state(field, code, code, source);
        believe(field, Evidence::Kind::Label, strength, tr("below the line, beside its label"));
        believe(field, Evidence::Kind::Form, proof::SureForm, {});
        return true;
    };
    switch (role) {
    case Label::SupplierItem: return takeItem(line.supplierItem);
    case Label::BuyerItem: return takeItem(line.buyerItem);
    case Label::Gtin:
        if (!isGtin(text) || line.gtin.isStated())
            return false;
        state(line.gtin, foldCode(text), text, source);
        believe(line.gtin, Evidence::Kind::Form, 0.98, tr("its check digit is right"));
        return true;
    case Label::LineDate: {
        const auto dates = datesIn(text, m_writing.dates, m_context.lexicon, m_context.nearDate.value_or(QDate()));
        if (dates.empty() || dates.front().start > 12 || line.requestedDate.isStated())
            return false;
        const auto &readings = dates.front().readings;
        state(line.requestedDate, readings.front().date,
              text.mid(dates.front().start, dates.front().end - dates.front().start), source);
        believe(line.requestedDate, Evidence::Kind::Label, strength, tr("below the line, beside its label"));
        if (readings.size() == 1 || m_writing.datesProven)
            believe(line.requestedDate, Evidence::Kind::Form, proof::SureForm, {});
        return true;
    }
    case Label::Discount: {
        static const QRegularExpression percent(QStringLiteral("-?\\s?(\\d[\\d.,]*)\\s?-?\\s?%"));
        const QRegularExpressionMatch match = percent.match(text);
        const auto value = match.hasMatch() ? parseNumber(match.captured(1), m_writing.style) : std::nullopt;
        if (!value || line.discountPercent.isStated() || *value > Decimal(100))
            return false;
        state(line.discountPercent, value->abs(), match.captured(), source);
        believe(line.discountPercent, Evidence::Kind::Label, strength,
                tr("below the line, beside its label"));
        return true;
    }
    default: return false;
    }
}

bool SubTexts::isRemark(const QString &text) const
{
    const QStringList words = phraseWords(text);
    if (words.isEmpty())
        return true;
    const Lexicon &lexicon = m_context.lexicon;
    const QString start = words.mid(0, 2).join(u' ');
    const QStringList &starts = lexicon.phrases(QStringLiteral("note-start"));
    if (starts.contains(words.first()) || starts.contains(start))
        return true;
    if (lexicon.phraseIn(QStringLiteral("remark"), text))
        return true;
    static const QRegularExpression labelled(QStringLiteral("^[\\p{L} .-]{2,30}:(?:\\s|$)"));
    return labelled.match(text).hasMatch() || text.startsWith(u'*') || text.startsWith(u"- ")
        || (words.size() > 5 && text.endsWith(u'.'));
}

// "Your item QC-065   Delivery 06/04/2026": a text of several labels, each with its value, is cut before each.
QStringList SubTexts::partsOf(const QString &text) const
{
    constexpr qsizetype MostWords = 24;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 4 || words.size() > MostWords)
        return {text};
    QStringList parts;
    qsizetype from = 0;
    qsizetype earliest = 0; // behind the words of the label before and one of its value
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0 && (i < earliest || !words[i][0].isLetter() || i + 1 == words.size()))
            continue;
        const QString rest = words.mid(i).join(u' ');
        const auto hits = m_context.lexicon.labelsAtStart(rest);
        const bool labelled = std::any_of(hits.begin(), hits.end(), [&](const Lexicon::LabelHit &hit) {
            const bool colon = rest.left(hit.end).endsWith(u':') || rest.mid(hit.end).trimmed().startsWith(u':');
            return hit.end < rest.size() && hit.words == hits.front().words
                   && (colon || (hit.weight >= 0.75 && (isLineColumn(hit.label) || hit.label == Label::RequestedDate)));
        });
        if (i == 0 && !labelled)
            return {text};
        if (labelled)
            earliest = i + rest.left(hits.front().end).split(u' ', Qt::SkipEmptyParts).size() + 1;
        if (i > 0 && labelled) {
            parts << words.mid(from, i - from).join(u' ');
            from = i;
        }
    }
    parts << words.mid(from).join(u' ');
    return parts;
}

bool SubTexts::take(const QString &text, const Source &source, OrderLine &line) const
{
    const QStringList parts = partsOf(text);
    if (parts.size() < 2)
        return takeOne(text, source, line);
    bool any = false;
    for (const QString &part : parts)
        any = takeOne(part, source, line) || any;
    return any;
}

bool SubTexts::takeOne(const QString &text, const Source &source, OrderLine &line) const
{
    bool otherFact = false;
    for (const Lexicon::LabelHit &hit : m_context.lexicon.labelsAtStart(text)) {
        const QString rest = afterLabel(text, hit.end);
        const bool colon = text.left(hit.end).endsWith(u':') || text.mid(hit.end).trimmed().startsWith(u':');
        if (rest.isEmpty() || hit.end >= text.size())
            continue;
        if (hit.weight < (colon ? 0.35 : isNumberAlone(hit, rest) ? 0.5 : 0.75))
            continue;
        Label role = hit.label;
        // A plain "Item no." is the side the seller's records know it on, else the side not yet stated.
        if ((role == Label::SupplierItem || role == Label::BuyerItem) && hit.weight < 0.75) {
            const CodeKnowledge known = knowledgeOf(leadingCode(rest), m_context.catalog);
            if (known.sku != known.customerItem)
                role = known.sku ? Label::SupplierItem : Label::BuyerItem;
            else
                role = line.supplierItem.isStated() ? Label::BuyerItem : Label::SupplierItem;
        }
        if (takeAs(role, rest, source, line, hit.weight)) {
            addNote(line, text);
            return true;
        }
        otherFact = otherFact || (isOtherFact(hit.label) && (colon || hit.weight >= 0.9))
            || (colon && isLineColumn(hit.label));
    }
    if (takeComposed(text, source, line) || takeTurned(text, source, line))
        return true;
    if (otherFact || isRemark(text)) {
        addNote(line, text);
        return true;
    }
    return false;
}

// "Article no. of supplier: AB-100", "Supplier product ID: AB-100": a label that no list holds, composed of one that
// may be of an item's number and of more words. The seller's records, or a word for the other side, tell whose it is.
bool SubTexts::takeComposed(const QString &text, const Source &source, OrderLine &line) const
{
    constexpr qsizetype MostWords = 6;
    const qsizetype colon = text.indexOf(u':');
    const QString label = text.left(std::max<qsizetype>(0, colon));
    const QStringList words = phraseWords(label);
    const bool hasFigure = std::any_of(label.begin(), label.end(), [](QChar c) { return c.isDigit(); });
    if (words.size() < 2 || words.size() > MostWords || hasFigure)
        return false;
    const QString value = text.mid(colon + 1).trimmed();
    const QString code = leadingCode(value);
    if (code.isEmpty())
        return false;
    bool isItem = false;
    for (qsizetype first = 0; first < words.size() && !isItem; ++first) {
        const auto hits = m_context.lexicon.labelsAtStart(words.mid(first).join(u' '));
        if (hits.empty())
            continue;
        isItem = std::any_of(hits.begin(), hits.end(), [&](const Lexicon::LabelHit &hit) {
            return hit.words == hits.front().words
                   && (hit.label == Label::SupplierItem || hit.label == Label::BuyerItem);
        });
    }
    if (!isItem)
        return false;
    const QStringList &yours = m_context.lexicon.phrases(QStringLiteral("your-side"));
    const bool isYours = std::any_of(words.begin(), words.end(), [&](const QString &word) { return yours.contains(word); });
    const CodeKnowledge known = knowledgeOf(code, m_context.catalog);
    if (!isYours && known.sku == known.customerItem)
        return false;
    constexpr double OwnLabel = 0.9;
    if (!takeAs(isYours || known.sku ? Label::SupplierItem : Label::BuyerItem, value, source, line, OwnLabel))
        return false;
    addNote(line, text);
    return true;
}

// "Date reqd: 01.06.2026": the words of a label for dates in another order.
bool SubTexts::takeTurned(const QString &text, const Source &source, OrderLine &line) const
{
    const qsizetype colon = text.indexOf(u':');
    const QStringList words = colon > 0 ? phraseWords(text.left(colon)) : QStringList();
    if (words.size() < 2 || words.size() > 3)
        return false;
    QStringList forms;
    for (qsizetype first = 1; first < words.size(); ++first)
        forms << (words.mid(first) + words.mid(0, first)).join(u' ');
    // "Eintreff-Dat.": a compound, cut short.
    forms << words.join(QString());
    if (words.last() == u"dat")
        forms << words.join(QString()) + QStringLiteral("um");
    for (const QString &form : forms) {
        for (const Lexicon::LabelHit &hit : m_context.lexicon.labelsOf(form)) {
            const bool isDate = hit.label == Label::LineDate || hit.label == Label::RequestedDate;
            if (isDate && hit.weight >= 0.6
                && takeAs(Label::LineDate, text.mid(colon + 1).trimmed(), source, line, hit.weight)) {
                addNote(line, text);
                return true;
            }
        }
    }
    return false;
}

void SubTexts::noticeDate(const QString &text, const Source &source, OrderLine &line) const
{
    constexpr qsizetype Longest = 120;
    if (line.requestedDate.isStated() || !line.requestedDate.written.isEmpty() || text.size() > Longest)
        return;
    // The date of a quotation or a drawing has its label, and lies behind.
    const auto hits = m_context.lexicon.labelsAtStart(text);
    if (!hits.empty() && hits.front().label != Label::LineDate && hits.front().label != Label::RequestedDate)
        return;
    const auto dates = datesIn(text, m_writing.dates, m_context.lexicon, m_context.nearDate.value_or(QDate()));
    if (dates.empty() || (m_context.nearDate && dates.front().readings.front().date <= *m_context.nearDate))
        return;
    const DateInText &found = dates.front();
    state(line.requestedDate, found.readings.front().date, text.mid(found.start, found.end - found.start), source);
    believe(line.requestedDate, Evidence::Kind::Position, proof::ByValues, tr("a date below the line"));
}

bool SubTexts::takeCode(const QString &text, const Source &source, OrderLine &line) const
{
    QString code = text;
    if (code.startsWith(u'(') && code.endsWith(u')'))
        code = code.mid(1, code.size() - 2).trimmed();
    if (!looksLikeCode(code))
        return false;
    if (isGtin(code) && code.size() >= 12 && !line.gtin.isStated())
        return takeAs(Label::Gtin, code, source, line, 0.8);
    const CodeKnowledge known = knowledgeOf(code, m_context.catalog);
    const bool ownSide = known.sku != known.customerItem ? known.sku : !line.supplierItem.isStated();
    Field<QString> &field = ownSide ? line.supplierItem : line.buyerItem;
    if (field.isStated())
        return false;
    state(field, code, code, source);
    believe(field, Evidence::Kind::Position, proof::ByValues, tr("below the other item number"));
    return true;
}

void SubTexts::takeBrackets(QString &description, const Source &source, OrderLine &line) const
{
    static const QRegularExpression bracket(QStringLiteral("\\s*[(\\[]([^()\\[\\]]{4,60})[)\\]]"));
    const QRegularExpressionMatch match = bracket.match(description);
    if (!match.hasMatch())
        return;
    const QString inside = match.captured(1).trimmed();
    for (const Lexicon::LabelHit &hit : m_context.lexicon.labelsAtStart(inside)) {
        if (hit.weight < 0.6 || !isLineColumn(hit.label))
            continue;
        // "(our no. 4711, your no. HX0149)": nothing of it is to be lost.
        const QString value = afterLabel(inside, hit.end);
        if (!value.contains(QStringLiteral(", ")) && takeAs(hit.label, value, source, line, hit.weight)) {
            description.remove(match.capturedStart(), match.capturedLength());
            description = description.simplified();
            return;
        }
    }
}

bool SubTexts::continues(const QString &description, const QString &text, const Item *item) const
{
    if (description.isEmpty())
        return true;
    if (item) {
        // The seller's own description says whether the words belong to it.
        for (const QString &known : {item->descriptionEn, item->descriptionDe, item->descriptionFr}) {
            const QStringList words = foldedWords(known);
            const auto holds = [&](const QString &part) {
                const QStringList parts = foldedWords(part);
                return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [&](const QString &word) {
                    return words.contains(word);
                });
            };
            if (holds(description) && !foldedWords(description).isEmpty())
                return holds(text);
        }
    }
    static const QRegularExpression open(QStringLiteral("[,/(&+-]$|\\b(?:DIN|ISO|EN|x|mit|with|und|and|et|e|en|y|"
                                                        "avec|con|met|für|for|pour|per|di|de|of|van)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (open.match(description).hasMatch())
        return true;
    if (text[0].isLower() || text[0] == u',' || text[0] == u'/')
        return true;
    // Broken because the column ended: the next word would not have fitted.
    const qsizetype needed = description.size() + 1 + text.section(u' ', 0, 0).size();
    return needed > m_writing.longestDescription;
}

} // namespace intray
