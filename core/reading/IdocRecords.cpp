// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/IdocRecords.h"

#include "core/reading/Charset.h"

#include <QRegularExpression>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::IdocRecords)
};

// Widths of EDI_DD40: segment name, client, document, segment number, parent, level; then the data.
constexpr int SegmentNameLength = 30;
constexpr int SegmentNumberStart = 49;
constexpr int SegmentNumberLength = 6;
constexpr int DataStart = 63;
constexpr int DataLength = 1000;
constexpr int ControlLength = 524;
constexpr int MessageTypeEnd = 105; // the shortest type, ORDERS, ends here
constexpr qsizetype MostFaults = 20;

bool isNumberOrBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u' '; });
}

class RecordsReader
{
public:
    RecordsReader(const QString &text, Reading &reading) : m_text(text), m_reading(reading) {}

    Structured run()
    {
        m_structured.format = QStringLiteral("idoc");
        // Without line ends, records follow each other in their full widths.
        const bool isLines = m_text.trimmed().contains(u'\n');
        qsizetype at = 0;
        for (int number = 1; at < m_text.size() && !isCut; ++number) {
            const bool control = QStringView(m_text).mid(at).startsWith(QLatin1String("EDI_DC40"));
            qsizetype end = isLines ? m_text.indexOf(u'\n', at) : at + (control ? ControlLength : DataStart + DataLength);
            if (end < 0 || end > m_text.size())
                end = m_text.size();
            if (!QStringView(m_text).mid(at, end - at).trimmed().isEmpty())
                add(number, at, end);
            at = isLines ? end + 1 : end;
        }
        m_structured.text = m_text;
        return std::move(m_structured);
    }

    QStringList faults;
    bool isCut = false;

private:
    void add(int number, qsizetype start, qsizetype end)
    {
        const QString name = m_text.mid(start, std::min<qsizetype>(SegmentNameLength, end - start)).section(u' ', 0, 0);
        if (name == QLatin1String("EDI_DC40")) {
            if (end - start < MessageTypeEnd)
                addFault(number, name, Words::tr("the record is too short. The file may be cut off; please ask the "
                                                 "sender for it again."));
            m_idoc = addElement(std::nullopt, QStringLiteral("IDOC"), {}, {int(start), int(end)});
            m_segments.clear();
            addFields(*m_idoc, *idocLayout(name), start, end);
            return;
        }
        if (!m_idoc) {
            addFault(number, name, Words::tr("it stands before any control record and was left out."));
            return;
        }
        addSegment(number, name, start, end);
    }

    void addSegment(int number, const QString &name, qsizetype start, qsizetype end)
    {
        const QStringView record = QStringView(m_text).mid(start, end - start);
        if (record.size() <= DataStart) {
            addFault(number, name, Words::tr("the record holds no data. The file may be cut off; please ask the sender "
                                             "for it again."));
        } else if (record.mid(SegmentNameLength - 1, 1) != QLatin1String(" ")
                   || record.left(SegmentNameLength).trimmed() != name
                   || !isNumberOrBlank(record.mid(SegmentNumberStart, SegmentNumberLength))
                   || !isNumberOrBlank(record.mid(DataStart - 2, 2))) {
            addFault(number, name, Words::tr("the record does not keep to the fixed widths of an IDoc, so its values "
                                             "may be wrong. Please compare them with the file."));
        }
        const IdocLayout *layout = idocLayout(name);
        m_structured.elements[size_t(*m_idoc)].range.end = int(end);
        if (!layout) {
            // Segments of extensions are shown as they are, below the item or header segment before them: what
            // follows may still belong to that item.
            static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_]{1,30}$"));
            if (m_segments.size() > 1)
                m_segments.resize(1);
            addElement(m_segments.empty() ? *m_idoc : m_segments.front().second, plain.match(name).hasMatch() ? name : QStringLiteral("unknown"),
                       record.mid(DataStart).trimmed().toString(), {int(start), int(end)});
            return;
        }
        addFields(parentFor(number, *layout), *layout, start + DataStart, end, start);
    }

    // The open segment that this one hangs below. Elements stay in document order: what closes is closed for good.
    int parentFor(int number, const IdocLayout &layout)
    {
        while (!m_segments.empty() && m_segments.back().first != layout.parent)
            m_segments.pop_back();
        if (m_segments.empty() && !layout.parent.isEmpty())
            addFault(number, layout.segment,
                     Words::tr("it belongs below %1, but there is none before it. Please look at the file.")
                         .arg(layout.parent));
        return m_segments.empty() ? *m_idoc : m_segments.back().second;
    }

    void addFields(int parent, const IdocLayout &layout, qsizetype data, qsizetype end, qsizetype recordStart = -1)
    {
        if (!m_reading.takeCells(qint64(layout.fields.size()) + 1)) {
            isCut = true;
            return;
        }
        const qsizetype from = recordStart < 0 ? data : recordStart;
        const int segment = addElement(parent, layout.segment, {}, {int(from), int(end)});
        if (recordStart >= 0)
            m_segments.emplace_back(layout.segment, segment);
        for (const IdocField &field : layout.fields) {
            const qsizetype start = data + field.start;
            const qsizetype stop = std::min(start + field.length, end);
            if (start >= stop)
                break;
            const QString value = m_text.mid(start, stop - start).trimmed();
            if (!value.isEmpty())
                addElement(segment, field.name, value, {int(start), int(stop)});
        }
    }

    int addElement(std::optional<int> parent, const QString &name, const QString &value, TextPlace range)
    {
        m_structured.elements.push_back({parent, name, {}, value, range});
        return int(m_structured.elements.size()) - 1;
    }

    void addFault(int number, const QString &segment, const QString &sentence)
    {
        faults += Words::tr("Record %1 (%2) in line %1: %3").arg(number).arg(segment.left(30), sentence);
    }

    const QString m_text;
    Reading &m_reading;
    Structured m_structured;
    std::optional<int> m_idoc;
    std::vector<std::pair<QLatin1String, int>> m_segments; // open ones, outermost first
};

} // namespace

void IdocRecords::read(const FileToRead &file, Reading &reading) const
{
    QString text = decodeText(file.bytes, file.charset);
    const bool isTooLong = text.size() > reading.limits().textCharacters;
    if (isTooLong)
        text.truncate(reading.limits().textCharacters);
    RecordsReader records(text, reading);
    const int part = reading.begin(file, mediaTypeOf(FileKind::IdocFlat, file.bytes), records.run());
    using Kind = ReadingIssue::Kind;
    if (isTooLong || records.isCut)
        reading.addPartlyIssue(part, Kind::LimitReached,
                               tr("This IDoc file is too long and was cut off. Please ask the sender for smaller files."));
    for (qsizetype i = 0; i < std::min(records.faults.size(), MostFaults); ++i)
        reading.addPartlyIssue(part, Kind::Damaged, records.faults[i], QStringLiteral("idoc"));
    if (records.faults.size() > MostFaults)
        reading.addPartlyIssue(part, Kind::Damaged,
                               tr("%n more fault(s) of the same file are not listed.", nullptr,
                                  int(records.faults.size() - MostFaults)));
}

} // namespace intray
