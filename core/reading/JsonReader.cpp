// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/JsonReader.h"

#include "core/reading/Charset.h"

#include <QSet>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::JsonReader)
};

constexpr size_t DeepestNesting = 100;

QString pathName(QString name)
{
    return name.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1")).replace(u'[', QLatin1String("~2"));
}

// An object or list that is open. A list has an element of its own only where it stands in another list or at
// the root; else its items bear its name and stand below its parent.
struct Open
{
    bool isList = false;
    std::optional<int> element; // closed with it
    std::optional<int> parent;  // of what stands in it
    QString itemName;
    QSet<QString> names;
};

class JsonParser
{
public:
    JsonParser(const QString &text, const std::function<bool()> &hasRoom) : m_text(text), m_hasRoom(hasRoom) {}

    JsonElements run()
    {
        skipBlanks();
        if (atEnd())
            complain(JsonComplaint::Kind::Broken, Words::tr("it holds no value"));
        while (!m_ended && !atEnd()) {
            value(std::nullopt, QStringLiteral("$"), m_at);
            while (!m_ended && !m_open.empty())
                step();
            skipBlanks();
            // JSON Lines: the next value begins on a line of its own.
            if (!m_ended && !atEnd() && !isAtLineStart())
                complain(JsonComplaint::Kind::Broken, Words::tr("something stands behind the end of the value"));
        }
        for (const Open &open : m_open) {
            if (open.element)
                m_result.elements[size_t(*open.element)].range.end = int(std::min(m_at, m_text.size()));
        }
        return std::move(m_result);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text.at(m_at); }
    void skipBlanks()
    {
        while (!atEnd() && QStringView(u" \t\n\r").contains(m_text.at(m_at)))
            ++m_at;
    }
    bool isAtLineStart() const
    {
        qsizetype at = m_at;
        while (at > 0 && (m_text.at(at - 1) == u' ' || m_text.at(at - 1) == u'\t'))
            --at;
        return at > 0 && m_text.at(at - 1) == u'\n';
    }
    void complain(JsonComplaint::Kind kind, const QString &message)
    {
        if (!m_result.complaint || m_result.complaint->kind == JsonComplaint::Kind::RepeatedName)
            m_result.complaint = {kind, message, m_at};
        m_ended = m_ended || kind != JsonComplaint::Kind::RepeatedName;
    }
    bool take(QChar sign)
    {
        if (peek() != sign || atEnd())
            return false;
        ++m_at;
        return true;
    }

    std::optional<int> add(std::optional<int> parent, const QString &name, qsizetype start)
    {
        if (!m_hasRoom()) {
            complain(JsonComplaint::Kind::TooMany, Words::tr("it holds too many values"));
            return std::nullopt;
        }
        m_result.elements.push_back({parent, name, {}, {}, {int(start), int(m_at)}});
        return int(m_result.elements.size()) - 1;
    }

    // A value whose element bears `name` and begins at `start`.
    void value(std::optional<int> parent, const QString &name, qsizetype start)
    {
        if (peek() == u'{' || peek() == u'[') {
            begin(parent, name, start);
            return;
        }
        const std::optional<int> element = add(parent, name, start);
        if (!element)
            return;
        QString text;
        if (peek() == u'"')
            text = string().trimmed();
        else
            text = word();
        StructuredElement &made = m_result.elements[size_t(*element)];
        made.value = text;
        made.range.end = int(m_at);
    }

    void begin(std::optional<int> parent, const QString &name, qsizetype start)
    {
        if (m_open.size() >= DeepestNesting) {
            complain(JsonComplaint::Kind::TooDeep, Words::tr("its values are nested too deep"));
            return;
        }
        Open open;
        open.isList = peek() == u'[';
        const bool inList = !m_open.empty() && m_open.back().isList;
        if (!open.isList || inList || m_open.empty()) {
            open.element = add(parent, name, start);
            if (!open.element)
                return;
            open.parent = open.element;
            open.itemName = QStringLiteral("item");
        } else {
            open.parent = parent;
            open.itemName = name;
        }
        ++m_at;
        skipBlanks();
        m_open.push_back(std::move(open));
        if (take(m_open.back().isList ? u']' : u'}'))
            close();
        else
            content();
    }

    void close()
    {
        if (m_open.back().element)
            m_result.elements[size_t(*m_open.back().element)].range.end = int(m_at);
        m_open.pop_back();
    }

    // What follows a value inside the innermost open object or list.
    void step()
    {
        skipBlanks();
        const bool isList = m_open.back().isList;
        if (take(isList ? u']' : u'}')) {
            close();
        } else if (take(u',')) {
            skipBlanks();
            content();
        } else {
            complain(JsonComplaint::Kind::Broken, atEnd()    ? Words::tr("it ends in the middle")
                                                  : isList ? Words::tr("a comma or “]” is missing")
                                                           : Words::tr("a comma or “}” is missing"));
        }
    }

    void content()
    {
        const qsizetype start = m_at;
        if (m_open.back().isList) {
            value(m_open.back().parent, m_open.back().itemName, start);
            return;
        }
        if (peek() != u'"') {
            complain(JsonComplaint::Kind::Broken,
                     atEnd() ? Words::tr("it ends in the middle") : Words::tr("a name in quotes is missing"));
            return;
        }
        const QString name = string();
        if (m_ended)
            return;
        if (m_open.back().names.contains(name))
            complain(JsonComplaint::Kind::RepeatedName,
                     Words::tr("“%1” stands there twice").arg(name.left(40)));
        m_open.back().names.insert(name);
        skipBlanks();
        if (!take(u':')) {
            complain(JsonComplaint::Kind::Broken,
                     atEnd() ? Words::tr("it ends in the middle") : Words::tr("a colon is missing"));
            return;
        }
        skipBlanks();
        value(m_open.back().parent, pathName(name), start);
    }

    QString string()
    {
        QString text;
        ++m_at;
        while (!atEnd() && !m_ended) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                ++m_at;
                return sound(text);
            }
            if (c == u'\\') {
                text += escaped();
                continue;
            }
            if (c.unicode() < 0x20) {
                complain(JsonComplaint::Kind::Broken, Words::tr("a text in quotes does not end on its line"));
                return sound(text);
            }
            text += c;
            ++m_at;
        }
        if (!m_ended)
            complain(JsonComplaint::Kind::Broken, Words::tr("it ends in the middle"));
        return sound(text);
    }

    QString escaped()
    {
        const QChar c = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
        static constexpr QStringView signs = u"\"\\/bfnrt";
        static constexpr QStringView meant = u"\"\\/\b\f\n\r\t";
        if (const qsizetype known = c.isNull() ? -1 : signs.indexOf(c); known >= 0) {
            m_at += 2;
            return meant.at(known);
        }
        bool isHex = false;
        const uint code = QStringView(m_text).mid(m_at + 2, 4).toUInt(&isHex, 16);
        if (c != u'u' || !isHex || m_at + 6 > m_text.size()) {
            complain(JsonComplaint::Kind::Broken, Words::tr("a “\\” is followed by no known sign"));
            return {};
        }
        m_at += 6;
        return code == 0 ? QString() : QString(QChar(ushort(code)));
    }

    // Lone surrogates cannot be shown, stored or exported.
    static QString sound(QString text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
                ++i;
            else if (text.at(i).isSurrogate())
                text[i] = QChar::ReplacementCharacter;
        }
        return text;
    }

    // A number, true, false or null.
    QString word()
    {
        const qsizetype start = m_at;
        while (!atEnd() && !QStringView(u" \t\n\r,]}").contains(m_text.at(m_at)) && m_at - start < 1000)
            ++m_at;
        const QString text = m_text.mid(start, m_at - start);
        static const QRegularExpression number(
            QStringLiteral("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$"));
        if (text == QLatin1String("null"))
            return {};
        if (text == QLatin1String("true") || text == QLatin1String("false") || number.match(text).hasMatch())
            return text;
        m_at = start;
        complain(JsonComplaint::Kind::Broken,
                 atEnd() ? Words::tr("it ends in the middle")
                         : Words::tr("“%1” is no value").arg(text.isEmpty() ? peek() : text.left(20)));
        return {};
    }

    const QString &m_text;
    const std::function<bool()> &m_hasRoom;
    qsizetype m_at = 0;
    bool m_ended = false;
    std::vector<Open> m_open;
    JsonElements m_result;
};

QString placeOf(const QString &text, qsizetype at)
{
    const QStringView before = QStringView(text).first(std::min(at, text.size()));
    return Words::tr("line %1, column %2").arg(before.count(u'\n') + 1).arg(at - before.lastIndexOf(u'\n'));
}

QString sentence(const QString &text, const JsonComplaint &complaint)
{
    const QString place = placeOf(text, complaint.at);
    switch (complaint.kind) {
    case JsonComplaint::Kind::Broken:
        return Words::tr("This JSON file is damaged in %1: %2. What stands after that was not read. Please ask "
                         "the sender for it again.").arg(place, complaint.message);
    case JsonComplaint::Kind::TooDeep:
    case JsonComplaint::Kind::TooMany:
        return Words::tr("This JSON file was cut off in %1: %2. Please check the rest of it.")
            .arg(place, complaint.message);
    case JsonComplaint::Kind::RepeatedName:
        return Words::tr("This JSON file can be understood in two ways in %1: %2. Please check which value "
                         "holds.").arg(place, complaint.message);
    }
    return {};
}

} // namespace

JsonElements jsonElements(const QString &text, const std::function<bool()> &hasRoom)
{
    return JsonParser(text, hasRoom).run();
}

void JsonReader::read(const FileToRead &file, Reading &reading) const
{
    Structured content{QStringLiteral("json"), decodeText(file.bytes, file.charset), {}};
    const bool cut = content.text.size() > reading.limits().textCharacters;
    if (cut)
        content.text.truncate(reading.limits().textCharacters);
    std::optional<JsonComplaint> complaint;
    if (!reading.isWalk()) {
        JsonElements read = jsonElements(content.text, [&] { return reading.takeCells(1); });
        content.elements = std::move(read.elements);
        complaint = std::move(read.complaint);
    }
    const QString text = content.text;
    const int part = reading.begin(file, QStringLiteral("application/json"), std::move(content));
    if (cut) {
        reading.addPartlyIssue(part, ReadingIssue::Kind::LimitReached,
                               Words::tr("This JSON file is too long and was cut off. Please open the file "
                                         "and check its end."));
    } else if (complaint) {
        const bool isLimit = complaint->kind == JsonComplaint::Kind::TooDeep
            || complaint->kind == JsonComplaint::Kind::TooMany;
        reading.addPartlyIssue(part,
                               isLimit ? ReadingIssue::Kind::LimitReached : ReadingIssue::Kind::Damaged,
                               sentence(text, *complaint), placeOf(text, complaint->at));
    }
}

} // namespace intray
