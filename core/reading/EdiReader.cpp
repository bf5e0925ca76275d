// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/EdiReader.h"

#include "core/reading/Charset.h"
#include "core/reading/EdiControl.h"
#include "core/reading/EdiSyntax.h"

#include <QRegularExpression>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::EdiReader)
};

// More faults than this in one file are said to be more.
constexpr qsizetype MostFaults = 20;

// The character sets of ISO 9735, by the fourth letter of the syntax identifier.
QString charsetOf(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(400);
    const qsizetype at = head.indexOf("UNO", std::max<qsizetype>(head.indexOf("UNB"), 0));
    if (at < 0 || at + 3 >= head.size())
        return {};
    switch (head[at + 3]) {
    case 'C': return QStringLiteral("iso-8859-1");
    case 'D': return QStringLiteral("iso-8859-2");
    case 'E': return QStringLiteral("iso-8859-5");
    case 'F': return QStringLiteral("iso-8859-7");
    case 'G': return QStringLiteral("iso-8859-3");
    case 'H': return QStringLiteral("iso-8859-4");
    case 'I': return QStringLiteral("iso-8859-6");
    case 'J': return QStringLiteral("iso-8859-8");
    case 'K': return QStringLiteral("iso-8859-9");
    case 'L': return QStringLiteral("iso-8859-15");
    case 'W':
    case 'Y': return QStringLiteral("utf-8");
    case 'X': return QStringLiteral("iso-2022-jp");
    default: return {}; // A and B are ASCII; what is not must be found out
    }
}

// A name that can stand in a path.
QString nodeName(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_]{1,12}$"));
    return plain.match(text).hasMatch() ? text : QStringLiteral("unknown");
}

class InterchangeReader
{
public:
    InterchangeReader(bool isX12, const QString &text, Reading &reading)
        : m_isX12(isX12), m_text(text), m_reading(reading), m_splitter(m_text)
    {
        m_structured.format = isX12 ? QStringLiteral("x12") : QStringLiteral("edifact");
    }

    Structured run()
    {
        bool first = true;
        while (m_splitter.skipBlanks()) {
            if (!openInterchange(first))
                break;
            first = false;
            if (!m_splitter.skipBlanks())
                break;
            const EdiSegment segment = m_splitter.next();
            const bool isEmpty = segment.tag.isEmpty() && segment.elements.empty();
            if (!isEmpty && !add(segment))
                break;
        }
        m_control.finish();
        m_structured.text = m_text;
        return std::move(m_structured);
    }

    QStringList faults() const { return m_faults + m_control.faults(); }
    bool isCut() const { return m_isCut; }

private:
    // Marks are found anew where an interchange begins; false when there is nothing to read by.
    bool openInterchange(bool first)
    {
        if (m_isX12) {
            if (!first && !m_splitter.isAt(QLatin1String("ISA")))
                return true;
            const auto marks = x12Marks(m_text, m_splitter.at());
            if (!marks && first)
                m_faults += Words::tr("The ISA segment is damaged, so the separators are not known. Please ask the "
                                      "sender for the file again.");
            if (marks)
                m_splitter.setMarks(*marks);
            return marks || !first;
        }
        const bool una = m_splitter.isAt(QLatin1String("UNA"));
        if (!una && !first && (m_control.isInInterchange() || !m_splitter.isAt(QLatin1String("UNB"))))
            return true;
        bool sound = true;
        // A second interchange without UNA of its own falls back to the standard's marks, if those fit it.
        const EdiMarks marks = edifactMarks(m_text, m_splitter.at(), &sound);
        if (una || first || (m_text.mid(m_splitter.at() + 3, 1) == marks.element))
            m_splitter.setMarks(marks);
        if (una)
            addServiceCharacters(sound);
        return true;
    }

    void addServiceCharacters(bool sound)
    {
        const int start = int(m_splitter.at());
        const int end = int(std::min<qsizetype>(start + 9, m_text.size()));
        if (!sound)
            m_faults += Words::tr("Segment %1 (UNA) in line %2: the service characters make no sense; those of the "
                                  "standard were taken. Please look at the values.")
                            .arg(m_number + 1).arg(m_splitter.line());
        addElement(std::nullopt, QStringLiteral("UNA"), m_text.mid(start + 3, end - start - 3), {start, end});
        m_splitter.skip(end - start);
        ++m_number;
    }

    bool add(const EdiSegment &segment)
    {
        if (!m_reading.takeCells(qint64(segment.elements.size()) + 1)) {
            m_isCut = true;
            return false;
        }
        ++m_number;
        m_control.add(segment, m_number);
        if (!segment.isComplete)
            m_faults += Words::tr("Segment %1 (%2) in line %3: the file ends in the middle of it. It may be cut off; "
                                  "please ask the sender for it again.")
                            .arg(m_number).arg(segment.tag.left(12)).arg(segment.line);
        if (isMessageHeader(segment.tag)) {
            const QString type = segment.tag == QLatin1String("UNH") ? segment.value(2, 1) : segment.value(1, 1);
            m_message = addElement(std::nullopt, nodeName(type), {}, segment.range);
        }
        addSegment(segment);
        if (m_message)
            m_structured.elements[size_t(*m_message)].range.end = segment.range.end;
        if (!m_control.isInMessage())
            m_message.reset();
        return true;
    }

    void addSegment(const EdiSegment &segment)
    {
        const int parent = addElement(m_message, nodeName(segment.tag), {}, segment.range);
        for (const EdiElement &element : segment.elements) {
            const int composite =
                addElement(parent, QString::number(element.number), element.value, element.range);
            for (const EdiComponent &component : element.components)
                addElement(composite, QString::number(component.number), component.value, component.range);
        }
    }

    int addElement(std::optional<int> parent, const QString &name, const QString &value, TextPlace range)
    {
        m_structured.elements.push_back({parent, name, {}, value, range});
        return int(m_structured.elements.size()) - 1;
    }

    const bool m_isX12;
    const QString m_text;
    Reading &m_reading;
    EdiSplitter m_splitter;
    EdiControl m_control;
    Structured m_structured;
    QStringList m_faults;
    std::optional<int> m_message;
    int m_number = 0;
    bool m_isCut = false;
};

} // namespace

void EdiReader::read(const FileToRead &file, Reading &reading) const
{
    const bool isX12 = kindOf(file) == FileKind::X12;
    QString text = decodeText(file.bytes, isX12 || file.bytes.size() < 8 ? file.charset : charsetOf(file.bytes));
    const bool isTooLong = text.size() > reading.limits().textCharacters;
    if (isTooLong)
        text.truncate(reading.limits().textCharacters);

    InterchangeReader interchange(isX12, text, reading);
    Structured structured = interchange.run();
    const bool isNothing = structured.elements.empty();
    const int part = reading.begin(file, mediaTypeOf(isX12 ? FileKind::X12 : FileKind::Edifact, file.bytes),
                                   std::move(structured));
    using Kind = ReadingIssue::Kind;
    if (isTooLong || interchange.isCut())
        reading.addPartlyIssue(part, Kind::LimitReached,
                               tr("This EDI file is too long and was cut off. Please ask the sender for smaller files."));
    const QStringList faults = interchange.faults();
    if (isNothing && !faults.isEmpty()) {
        reading.addIssue(part, Kind::Damaged, faults.front(), QStringLiteral("edi"));
        return;
    }
    for (qsizetype i = 0; i < std::min(faults.size(), MostFaults); ++i)
        reading.addPartlyIssue(part, Kind::Damaged, faults[i], QStringLiteral("edi"));
    if (faults.size() > MostFaults)
        reading.addPartlyIssue(part, Kind::Damaged,
                               tr("%n more fault(s) of the same file are not listed.", nullptr,
                                  int(faults.size() - MostFaults)));
}

} // namespace intray
