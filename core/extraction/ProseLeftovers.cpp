// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ProseLeftovers.h"

#include "core/base/TextFold.h"
#include "core/extraction/SubTexts.h"
#include "core/orders/FieldVisit.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace intray {

namespace {

struct LeftoverTexts
{
    Q_DECLARE_TR_FUNCTIONS(intray::ProseLeftovers)
};

constexpr size_t MostDoubts = 3;
constexpr int LongestLine = 400; // letters of a text line that is looked at

// An order line in the text: its fields, and the text line around them as far as no other order line has it.
struct Row
{
    TextPlace fields, window;
    std::optional<TextPlace> quantity;
    std::vector<TextPlace> taken;
    bool hasCode = false, hasWords = false;
    QString code; // the first number of the item
    Decimal count;
};

class Leftovers
{
public:
    Leftovers(const Order &order, const MailBody &body, const std::vector<TextPlace> &holes, bool isTable,
              const MessageContext &message)
        : m_order(order), m_body(body), m_own(body.rangesOf(MailBody::Section::Own)), m_holes(holes), m_isTable(isTable),
          m_message(message)
    {
        findRows();
    }

    std::vector<QString> find()
    {
        for (const Row &row : m_rows) {
            if (m_found.size() < MostDoubts && changes(row))
                m_found.push_back(LeftoverTexts::tr("In an order line stands “%1”. Is it wanted as it was read?")
                                      .arg(m_message.written(row.window.start, row.window.end).simplified().left(120)));
        }
        for (size_t i = 0; i + 1 < m_rows.size() && m_found.size() < MostDoubts; ++i)
            findBetween(m_rows[i].window.end, m_rows[i + 1].window.start, true);
        if (!m_rows.empty() && m_found.size() < MostDoubts)
            findBetween(m_rows.back().window.end, lineEnd(lineEnd(m_rows.back().window.end) + 1), false);
        findTwins();
        findRepeats();
        findUnread();
        findItems();
        return m_found;
    }

private:
    void findRows()
    {
        for (const OrderLine &line : m_order.lines) {
            Row row;
            visitLine(line, [&](FieldName name, const auto &field) {
                const auto *place = std::get_if<TextPlace>(&field.source.place);
                if (!field.isStated() || !place || field.source.part != m_message.part)
                    return;
                row.taken.push_back(*place);
                if (name == FieldName::Quantity)
                    row.quantity = *place;
                row.hasCode = row.hasCode || name == FieldName::SupplierItem || name == FieldName::BuyerItem || name == FieldName::Gtin;
                row.hasWords = row.hasWords || name == FieldName::Description;
            });
            if (row.taken.empty() || !row.quantity)
                continue;
            for (const Field<QString> *field : {&line.gtin, &line.buyerItem, &line.supplierItem})
                row.code = field->isStated() ? foldCode(*field->value) : row.code;
            row.count = *line.quantity.value;
            row.fields = row.taken.front();
            for (const TextPlace &place : row.taken)
                row.fields = {std::min(row.fields.start, place.start), std::max(row.fields.end, place.end)};
            m_rows.push_back(std::move(row));
        }
        std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.fields.start < b.fields.start; });
        for (size_t i = 0; i < m_rows.size(); ++i) {
            Row &row = m_rows[i];
            row.window = {lineStart(row.fields.start), lineEnd(row.fields.end)};
            if (i > 0)
                row.window.start = std::max(row.window.start, m_rows[i - 1].fields.end);
            if (i + 1 < m_rows.size())
                row.window.end = std::max(row.fields.end, std::min(row.window.end, m_rows[i + 1].fields.start));
        }
    }

    int lineStart(int at) const { return std::max(at - LongestLine, int(m_message.text.lastIndexOf(u'\n', at - 1)) + 1); }
    int lineEnd(int at) const
    {
        const auto end = at >= m_message.text.size() ? -1 : m_message.text.indexOf(u'\n', at);
        return int(std::min(end < 0 ? m_message.text.size() : end, qsizetype(at + LongestLine)));
    }

    bool changes(const Row &row) const
    {
        const QString before = m_message.written(row.window.start, row.quantity->start);
        const QString behind = m_message.written(row.quantity->end, row.window.end);
        static const QRegularExpression signBefore(QStringLiteral("[~≈±<>≤≥]\\s*$|\\S\\s+-$"));
        static const QRegularExpression signBehind(QStringLiteral("^\\s*(?:\\?|\\(\\s*\\?|[+±]\\s*\\d|/\\s*\\d+\\s*$)"));
        static const QRegularExpression struck(QStringLiteral("~~|\\?\\?|(?:=>|->|→)\\s*\\d"));
        const QString quantity = m_message.written(row.quantity->start, row.quantity->end);
        if (before.contains(signBefore) || behind.contains(signBehind) || quantity.contains(u'?') || quantity.contains(u'(')
            || m_message.written(row.window.start, row.window.end).contains(struck))
            return true;
        if (isVague(before, behind) || isSecond(row))
            return true;
        const TextWords left = leftOver(row);
        return isRow(row, left) && (hasAny({"line-cancelled", "only-if", "hold-back", "line-later", "or-equivalent", "vague-behind"}, left) || namesTime(row, left)
                                    || (hasFigure(left) && hasAny({"instead-of", "quantity-changed"}, left)) || (!m_isTable && hasOddFigure(row, left)));
    }

    // "about 10", "at least 10", "10 at most".
    bool isVague(const QString &before, const QString &behind) const
    {
        constexpr int Longest = 4; // words
        const TextWords words = wordsOf(before, {0, int(before.size())});
        for (int at = std::max(0, int(words.size()) - Longest); at < int(words.size()); ++at) {
            const int length = m_message.phrases.matchAt(QStringLiteral("vague-count"), words, at);
            if (length > 0 && at + length == int(words.size()))
                return true;
        }
        const TextWords rest = wordsOf(behind, {0, int(std::min<qsizetype>(behind.size(), LongestLine))});
        return !rest.empty() && m_message.phrases.matchAt(QStringLiteral("vague-behind"), rest, 0) > 0;
    }

    // "1 or 2", "10 to 20", "4 – 8": a figure that nothing took, and a word or a stroke that offers another one.
    bool isSecond(const Row &row) const
    {
        static const QRegularExpression stroke(QStringLiteral("^\\s*[-–—/]\\s*$"));
        const TextWords words = wordsOf(m_message.text, {row.window.start, row.quantity->start});
        const auto isFree = [this](const TextWord &word) { return isFigure(word) && !isTaken(word.start, word.end); };
        if (words.empty())
            return false;
        const int last = int(words.size()) - 1;
        const bool isOffer = m_message.phrases.matchAt(QStringLiteral("or-word"), words, last) == 1
                             || m_message.phrases.matchAt(QStringLiteral("change-to"), words, last) == 1;
        if (isOffer)
            return last > 0 && isFigure(words[size_t(last) - 1]) && words.back().after.isEmpty();
        return isFree(words.back()) && !words.back().startsLine
               && m_message.written(words.back().end, row.quantity->start).contains(stroke);
    }

    TextWords leftOver(const Row &row) const
    {
        std::vector<TextPlace> holes = row.taken;
        holes.insert(holes.end(), m_holes.begin(), m_holes.end());
        std::sort(holes.begin(), holes.end(), [](const TextPlace &a, const TextPlace &b) { return a.start < b.start; });
        return wordsOf(m_message.text, row.window, holes);
    }

    // A row of a list, not a sentence, of which much is left.
    bool isRow(const Row &row, const TextWords &left) const
    {
        constexpr size_t MostWords = 9;
        return left.size() <= MostWords && row.window.end - row.window.start < LongestLine;
    }

    bool hasAny(std::initializer_list<const char *> lists, const TextWords &words) const
    {
        return std::any_of(lists.begin(), lists.end(),
                           [&](const char *list) { return m_message.phrases.has(QLatin1String(list), words); });
    }

    static bool isFigure(const TextWord &word)
    {
        return !word.text.isEmpty() && word.text.front().isDigit();
    }

    static bool hasFigure(const TextWords &words) { return std::any_of(words.begin(), words.end(), isFigure); }

    bool namesTime(const Row &row, const TextWords &left) const
    {
        constexpr qsizetype Shortest = 3;
        const auto &day = m_order.requestedDate.value;
        return std::any_of(left.begin(), left.end(), [&](const TextWord &word) {
            const auto month = word.start >= row.quantity->end && word.text.size() >= Shortest ? m_message.lexicon().month(word.text) : std::nullopt;
            return month && (!day || day->month() != *month);
        });
    }

    // A number behind the fields of the row: "(18/05)", "40".
    bool hasOddFigure(const Row &row, const TextWords &left) const
    {
        return std::any_of(left.begin(), left.end(), [&](const TextWord &word) {
            return word.start >= row.fields.end && std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
        });
    }

    // Text lines of their own between two order lines: a heading for those below, or a figure alone.
    void findBetween(int from, int to, bool isInside)
    {
        constexpr qsizetype Longest = 60;
        const QString text = from < to ? m_message.written(from, std::min(to, from + 4 * LongestLine)) : QString();
        int at = from;
        for (const QString &line : text.split(u'\n')) {
            const int start = std::exchange(at, at + int(line.size()) + 1);
            const QString said = line.simplified();
            if (said.isEmpty() || said.size() > Longest || !isOwn(start) || isHole(start, start + int(line.size())))
                continue;
            const bool heads = isInside && said.endsWith(u':');
            if (heads || isCount(said))
                return m_found.push_back(LeftoverTexts::tr("Between the order lines stands “%1”. What does it say of them?").arg(said));
        }
    }

    // "3 pcs bush 22x24, no. BSH-0458 6": one line of text read as two order lines, the second with a bare figure behind.
    void findTwins()
    {
        for (size_t i = 0; i + 1 < m_rows.size() && m_found.size() < MostDoubts; ++i) {
            const Row &row = m_rows[i], &next = m_rows[i + 1];
            const bool isOneLine = lineStart(row.fields.start) == lineStart(next.fields.start);
            if (isOneLine && !m_isTable && !row.hasCode && next.hasCode && !next.hasWords && next.quantity->end == next.fields.end)
                m_found.push_back(LeftoverTexts::tr("Two order lines were read from “%1”. Are there two?")
                                      .arg(m_message.written(row.window.start, next.window.end).simplified().left(120)));
        }
    }

    // The same item once more with another quantity, in a paragraph of its own: "PS: of HX0182 please 40".
    void findRepeats()
    {
        for (size_t i = 0; i + 1 < m_rows.size() && m_found.size() < MostDoubts; ++i) {
            for (size_t j = i + 1; j < m_rows.size() && !m_rows[i].code.isEmpty(); ++j) {
                if (m_rows[j].code != m_rows[i].code || m_rows[j].count == m_rows[i].count || !isApart(m_rows[j - 1], m_rows[j]))
                    continue;
                m_found.push_back(LeftoverTexts::tr("The item “%1” is ordered twice, by %2 and by %3. Are both wanted?")
                                      .arg(m_rows[i].code, m_rows[i].count.toString(), m_rows[j].count.toString()));
                break;
            }
        }
    }

    bool isApart(const Row &row, const Row &next) const
    {
        static const QRegularExpression gap(QStringLiteral("\\n\\s*\\n"));
        return m_rows.size() > 2 && m_message.written(row.fields.end, next.fields.start).contains(gap)
               && !m_message.written(m_rows[0].fields.end, m_rows[1].fields.start).contains(gap);
    }

    // A text line right above or below order lines, with a figure, that was not read. Where each order line has one, it
    // is the name of its article.
    void findUnread()
    {
        QStringList unread;
        for (const Row &row : m_rows) {
            for (const int start : {row.window.start > 0 ? lineStart(row.window.start - 1) : -1, lineEnd(row.window.end) + 1}) {
                const QString said = m_isTable ? QString() : unreadLine(start);
                if (!said.isEmpty() && !unread.contains(said))
                    unread += said;
            }
        }
        if (size_t(unread.size()) * 2 > m_rows.size() && unread.size() > 1)
            return;
        for (const QString &said : std::as_const(unread)) {
            if (m_found.size() < MostDoubts)
                m_found.push_back(LeftoverTexts::tr("Among the order lines stands “%1”, which was not read. Is it ordered?").arg(said.left(120)));
        }
    }

    // A figure first, or one with its unit; no street and no time of day.
    bool hasCount(const TextWords &words) const
    {
        constexpr qsizetype Longest = 6;
        for (size_t i = 0; i + 1 < words.size(); ++i) {
            const QString &text = words[i].text;
            const QString next = words[i + 1].key;
            const bool counts = m_message.isUnit(words[i + 1].text) && next.size() > 1 && m_message.lexicon().unitCode(next) != u"HR";
            if (isFigure(words[i]) && !text.contains(u':') && !words[i].after.contains(u',') && text.size() <= Longest && (i == 0 || counts))
                return true;
        }
        return false;
    }

    QString unreadLine(int start) const
    {
        if (start < 0 || start >= m_message.text.size())
            return {};
        const TextPlace line{start, lineEnd(start)};
        const TextWords words = wordsOf(m_message.text, line);
        const bool isDay = !datesIn(m_message.written(line.start, line.end), m_message.dateOrder, m_message.lexicon(), m_message.writtenOn).empty();
        const bool isOpen = !isDay && hasCount(words) && isOwn(start) && !isTaken(line.start, line.end) && !isHole(line.start, line.end);
        return isOpen ? m_message.written(line.start, line.end).simplified() : QString();
    }

    // Our number of an item that no line has, wherever the sender wrote it.
    void findItems()
    {
        QSet<QString> ordered;
        for (const OrderLine &line : m_order.lines) {
            for (const Field<QString> *field : {&line.supplierItem, &line.buyerItem, &line.gtin}) {
                ordered.insert(foldCode(field->value.value_or(QString())));
                if (const Item *item = knowledgeOf(field->value.value_or(QString()), m_message.catalog()).item)
                    ordered.insert(foldCode(item->sku));
            }
        }
        for (const MailBody::Line &line : m_body.lines) {
            if (line.section == MailBody::Section::Quoted)
                continue;
            const TextWords words = wordsOf(m_message.text, line.range);
            for (const TextWord &word : words) {
                const bool isBelow = line.section != MailBody::Section::Own && words.size() > 1 && std::any_of(words.begin(), words.end(), isFigure);
                if (m_found.size() >= MostDoubts || !isItem(word.text) || (!isBelow && ordered.contains(foldCode(word.text)))
                    || isTaken(word.start, word.end) || isHole(word.start, word.end))
                    continue;
                ordered.insert(foldCode(word.text));
                m_found.push_back(LeftoverTexts::tr("The text names our item “%1” outside the order lines. Was a line overlooked?").arg(word.text));
            }
        }
    }

    bool isItem(const QString &text) const
    {
        constexpr qsizetype Shortest = 4, Longest = 40;
        if (text.size() < Shortest || text.size() > Longest || std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
            return false;
        const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        return isPlain ? m_message.catalog().itemByGtin(text) != nullptr : m_message.catalog().item(text) != nullptr;
    }

    bool isTaken(int start, int end) const
    {
        return std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) {
            return std::any_of(row.taken.begin(), row.taken.end(), [&](const TextPlace &place) { return place.start < end && start < place.end; });
        });
    }

    bool isOwn(int at) const
    {
        return std::any_of(m_own.begin(), m_own.end(), [at](const TextPlace &range) { return range.start <= at && at < range.end; });
    }

    bool isHole(int start, int end) const
    {
        return std::any_of(m_holes.begin(), m_holes.end(), [&](const TextPlace &hole) { return hole.start < end && start < hole.end; });
    }

    bool isCount(const QString &text) const
    {
        const auto quantity = parseQuantity(text, m_message.numberStyle, m_message.lexicon());
        return quantity && !quantity->unit.isEmpty() && m_message.isUnit(quantity->unit) && !text.contains(u',');
    }

    const Order &m_order;
    const MailBody &m_body;
    const std::vector<TextPlace> m_own;
    const std::vector<TextPlace> &m_holes;
    const bool m_isTable;
    const MessageContext &m_message;
    std::vector<Row> m_rows;
    std::vector<QString> m_found;
};

} // namespace

std::vector<QString> proseLeftovers(const Order &order, const MailBody &body, const std::vector<TextPlace> &holes,
                                    bool isTable, const MessageContext &message)
{
    return Leftovers(order, body, holes, isTable, message).find();
}

} // namespace intray
