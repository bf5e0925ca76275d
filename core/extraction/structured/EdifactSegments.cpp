// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/EdifactMessage.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::EdifactSegments)
};

// Texts of a name or description come in pieces of this many characters.
constexpr int TextPiece = 35;

// What code list 2379 calls each date format: the day inside the text, or none.
struct DateFormat
{
    const char *code;
    const char *pattern; // of its first day; empty where it names no day
    int length;          // of a single date; a period is two of them with a hyphen between
    bool isPeriod;
};

constexpr DateFormat formats[] = {
    {"2", "ddMMyy", 6, false},     {"3", "MMddyy", 6, false},     {"4", "ddMMyyyy", 8, false},
    {"101", "yyMMdd", 6, false},   {"102", "yyyyMMdd", 8, false}, {"201", "yyMMdd", 10, false},
    {"202", "yyMMdd", 12, false},  {"203", "yyyyMMdd", 12, false}, {"204", "yyyyMMdd", 14, false},
    {"205", "yyyyMMdd", 17, false}, {"301", "yyMMdd", 13, false}, {"303", "yyyyMMdd", 15, false},
    {"304", "yyyyMMdd", 17, false}, {"713", "yyMMdd", 10, true}, {"717", "yyMMdd", 6, true},
    {"718", "yyyyMMdd", 8, true},  {"719", "yyyyMMdd", 12, true},
};

QDate dayIn(const QString &text, const char *pattern)
{
    const QString form = QString::fromLatin1(pattern);
    QDate day = QDate::fromString(text.left(form.size()), form);
    // Two digits of a year are those of this century.
    if (day.isValid() && !form.contains(QLatin1String("yyyy")) && day.year() < 2000)
        day = day.addYears(100);
    return day.isValid() && day.year() >= 1900 && day.year() < 2200 ? day : QDate();
}

EdiParty::Role roleOf(const QString &qualifier)
{
    using Role = EdiParty::Role;
    static const QHash<QString, Role> roles{
        {QStringLiteral("BY"), Role::Buyer},     {QStringLiteral("OB"), Role::OrderedBy},
        {QStringLiteral("IV"), Role::BillTo},    {QStringLiteral("BT"), Role::BillTo},
        {QStringLiteral("DP"), Role::ShipTo},    {QStringLiteral("ST"), Role::ShipTo},
        {QStringLiteral("CN"), Role::Consignee}, {QStringLiteral("UC"), Role::FinalPlace},
        {QStringLiteral("UD"), Role::FinalPlace}, {QStringLiteral("SU"), Role::Seller},
        {QStringLiteral("SE"), Role::Seller},    {QStringLiteral("SR"), Role::Seller},
        {QStringLiteral("MF"), Role::Seller},    {QStringLiteral("SF"), Role::Seller},
    };
    return roles.value(qualifier, Role::Other);
}

} // namespace

StructuredNode component(const StructuredNode &segment, int element, int component)
{
    const StructuredNode whole = segment.at(QLatin1String(QByteArray::number(element)));
    const std::vector<StructuredNode> parts = whole.children();
    if (parts.empty())
        return component == 1 ? whole : StructuredNode();
    return whole.at(QLatin1String(QByteArray::number(component)));
}

std::vector<StructuredNode> components(const StructuredNode &segment, int element, int first, int last)
{
    std::vector<StructuredNode> found;
    for (int i = first; i <= last; ++i) {
        if (const StructuredNode node = component(segment, element, i))
            found.push_back(node);
    }
    return found;
}

QString code(const StructuredNode &segment, int element, int part)
{
    return component(segment, element, part).value();
}

void takeNumber(Field<Decimal> &field, const StructuredNode &node, const EdifactMessage &message, Order &order)
{
    takeNumber(field, node, order);
    if (message.decimalMark.isNull() || !field.value)
        return;
    const QString text = node.value();
    const qsizetype mark = text.lastIndexOf(message.decimalMark == u',' ? u'.' : u',');
    if (mark >= 0 && text.size() - mark == 4)
        addMistake(order, node,
                   Words::tr("\"%1\" is not written with the decimal mark that the file announces. Was %2 meant?")
                       .arg(text, field.value->toString()));
}

void takeDtm(Field<QDate> &field, const StructuredNode &segment, Order &order)
{
    const StructuredNode node = component(segment, 1, 2);
    const QString text = node.value();
    const QString format = code(segment, 1, 3);
    if (text.isEmpty())
        return;
    for (const DateFormat &known : formats) {
        if (format != QLatin1String(known.code))
            continue;
        const QDate day = dayIn(text, known.pattern);
        if (!day.isValid() || text.size() < qsizetype(qstrlen(known.pattern)))
            break;
        takeValue(field, day, node);
        if (!known.isPeriod)
            return;
        const QDate last = dayIn(text.section(u'-', -1).right(known.length), known.pattern);
        if (last != day)
            addMistake(order, segment,
                       Words::tr("a period is stated (%1). Which day shall count?").arg(text.left(40)));
        return;
    }
    // Many senders leave the format out; eight digits are read the usual way round.
    if (format.isEmpty() && (text.size() == 8 || text.size() == 6 || text.size() == 12)) {
        takeDate(field, node, order);
        return;
    }
    field.written = text;
    field.source = node.source();
    addMistake(order, segment,
               Words::tr("\"%1\" (format %2) names no day that could be read. Please enter the date.")
                   .arg(text.left(40), format.isEmpty() ? QStringLiteral("-") : format));
}

std::optional<WantedDate> wantedBy(const StructuredNode &dtm)
{
    static const QHash<QString, WantedDate> kinds{
        {QStringLiteral("2"), WantedDate::Delivery},    {QStringLiteral("358"), WantedDate::Delivery},
        {QStringLiteral("74"), WantedDate::Delivery},   {QStringLiteral("76"), WantedDate::Scheduled},
        {QStringLiteral("69"), WantedDate::Scheduled},  {QStringLiteral("67"), WantedDate::Scheduled},
        {QStringLiteral("17"), WantedDate::Scheduled},  {QStringLiteral("63"), WantedDate::Latest},
        {QStringLiteral("64"), WantedDate::Earliest},   {QStringLiteral("10"), WantedDate::Shipment},
        {QStringLiteral("11"), WantedDate::Shipment},   {QStringLiteral("38"), WantedDate::Shipment},
        {QStringLiteral("200"), WantedDate::Shipment},  {QStringLiteral("235"), WantedDate::Shipment},
    };
    const auto found = kinds.find(code(dtm, 1, 1));
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

EdiParty readParty(const StructuredNode &nad, const EdifactMessage &message)
{
    EdiParty party;
    party.node = nad;
    party.role = roleOf(code(nad, 1));
    party.number = component(nad, 2, 1);
    party.isOurNumber = code(nad, 2, 3) == QLatin1String("91");
    // Name in C080, or unstructured name and address lines in C058.
    std::vector<StructuredNode> names = components(nad, 4, 1, 5);
    const std::vector<StructuredNode> lines = components(nad, 3, 1, 5);
    for (const StructuredNode &name : names.empty() ? lines : names) {
        if (party.names.isEmpty()) {
            party.name = name;
            party.names += name.value();
        } else if (names.empty()) {
            party.address += name.value();
        } else if (party.names.back().size() >= TextPiece) {
            party.names.back() = joinCut(*message.structured, {names.begin(), names.end()}, TextPiece);
            break; // one name in pieces
        } else {
            party.names += name.value();
        }
    }
    if (!names.empty()) {
        for (const StructuredNode &line : lines)
            party.address += line.value();
    }
    for (const StructuredNode &street : components(nad, 5, 1, 4))
        party.address += street.value();
    for (const int element : {6, 7, 8, 9}) {
        if (const QString text = code(nad, element); !text.isEmpty())
            party.address += text;
    }
    return party;
}

QString freeText(const StructuredNode &segment, int element, int first, const EdifactMessage &message, int width)
{
    return joinCut(*message.structured, components(segment, element, first, first + 4), width);
}

} // namespace intray
