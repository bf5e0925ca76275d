// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/EdiSyntax.h"

#include <algorithm>
#include <array>

namespace intray {

namespace {

constexpr qsizetype UnaLength = 9;

bool isMark(QChar c)
{
    return !c.isNull() && !c.isLetterOrNumber();
}

// Syntax level B (UNOB) may use control characters where A uses printable ones.
constexpr char16_t LevelBElement = 0x1d;
constexpr char16_t LevelBComponent = 0x1f;
constexpr char16_t LevelBTerminator = 0x1c;

// Some senders break lines at a fixed width wherever that falls.
bool isWrapped(QStringView text)
{
    constexpr qsizetype Narrowest = 40;
    const qsizetype width = text.indexOf(u'\n');
    qsizetype start = 0;
    for (qsizetype end = width; end >= 0; end = text.indexOf(u'\n', start)) {
        if (end - start != width && !text.mid(end).trimmed().isEmpty())
            return false;
        start = end + 1;
    }
    return width >= Narrowest;
}

// Whether a character that ends the first line at `lineEnd` ends the second one too: then it ends segments.
bool endsLines(QStringView text, QChar mark, qsizetype lineEnd)
{
    if (text[lineEnd] != u'\n')
        return false;
    const qsizetype next = text.indexOf(u'\n', lineEnd + 1);
    return next > lineEnd + 1 && text[next - 1] == mark;
}

// A transaction set without its envelope: "ST*850*0001~".
std::optional<EdiMarks> bareMarks(QStringView text)
{
    if (text.size() < 10 || !isMark(text[2]))
        return std::nullopt;
    EdiMarks marks;
    marks.element = text[2];
    const qsizetype type = text.indexOf(marks.element, 3);
    qsizetype end = type + 1;
    while (type > 0 && end < text.size() && !isMark(text[end]))
        ++end;
    if (type < 0 || end >= text.size() || text[end] == marks.element)
        return std::nullopt;
    marks.terminator = text[end];
    return marks;
}

EdiMarks defaultMarks(QStringView text, qsizetype at)
{
    if (text.mid(at + 3).startsWith(QChar(LevelBElement)))
        return {QChar(LevelBComponent), QChar(LevelBElement), {}, {}, QChar(LevelBTerminator)};
    EdiMarks marks{u':', u'+', u'?', {}, u'\''};
    // Some senders end segments with the line and forget to say so.
    if (!text.mid(at).contains(u'\'') && text.mid(at).contains(u'\n'))
        marks.terminator = u'\n';
    // Version 4 of the syntax repeats data elements; earlier versions know no such mark.
    const QStringView head = text.mid(at, 60);
    const qsizetype version = head.indexOf(marks.component);
    if (head.startsWith(QLatin1String("UNB")) && version > 0 && version < 10 && head.mid(version + 1).startsWith(u'4'))
        marks.repetition = u'*';
    return marks;
}

} // namespace

QString EdiSegment::value(int element) const
{
    for (const EdiElement &candidate : elements) {
        if (candidate.number == element)
            return candidate.value;
    }
    return {};
}

QString EdiSegment::value(int element, int component) const
{
    for (const EdiElement &candidate : elements) {
        if (candidate.number != element)
            continue;
        if (candidate.components.empty())
            return component == 1 ? candidate.value : QString();
        for (const EdiComponent &part : candidate.components) {
            if (part.number == component)
                return part.value;
        }
        return {};
    }
    return {};
}

EdiMarks edifactMarks(QStringView text, qsizetype at, bool *isSound)
{
    if (isSound)
        *isSound = true;
    const QStringView una = text.mid(at, UnaLength);
    if (!una.startsWith(QLatin1String("UNA")))
        return defaultMarks(text, at);
    if (una.size() == UnaLength) {
        EdiMarks marks;
        marks.component = una[3];
        marks.element = una[4];
        marks.release = una[6] == u' ' ? QChar() : una[6];
        marks.repetition = una[7] == u' ' ? QChar() : una[7];
        marks.terminator = una[8];
        std::array<QChar, 3> needed{marks.component, marks.element, marks.terminator};
        std::sort(needed.begin(), needed.end());
        const bool differ = std::adjacent_find(needed.begin(), needed.end()) == needed.end();
        if (differ && std::all_of(needed.begin(), needed.end(), isMark) && !marks.element.isSpace()
            && !marks.component.isSpace()) {
            // A mark that is none or that has another meaning already counts as not set.
            for (QChar *optional : {&marks.release, &marks.repetition}) {
                if (!isMark(*optional) || std::find(needed.begin(), needed.end(), *optional) != needed.end())
                    *optional = {};
            }
            if (marks.repetition == marks.release)
                marks.repetition = {};
            return marks;
        }
    }
    if (isSound)
        *isSound = false;
    return defaultMarks(text, at);
}

std::optional<EdiMarks> x12Marks(QStringView text, qsizetype at)
{
    const QStringView isa = text.mid(at, 200);
    if (isa.startsWith(QLatin1String("ST")))
        return bareMarks(isa);
    if (!isa.startsWith(QLatin1String("ISA")) || isa.size() < 20 || !isMark(isa[3]))
        return std::nullopt;
    EdiMarks marks;
    marks.element = isa[3];
    // The sixteen elements have a fixed width, but some senders cut their blanks off: they are counted.
    std::array<qsizetype, 17> starts{};
    qsizetype position = 2;
    for (int i = 1; i <= 16; ++i) {
        position = isa.indexOf(marks.element, position + 1);
        if (position < 0)
            return std::nullopt;
        starts[size_t(i)] = position + 1;
    }
    const qsizetype last = starts[16];
    if (last + 1 > isa.size())
        return std::nullopt;
    // Without a component separator the segment ends at once.
    const bool hasComponent = isMark(isa[last]) && last + 1 < isa.size() && isMark(isa[last + 1])
                              && !endsLines(text.mid(at), isa[last], last + 1);
    marks.component = hasComponent ? isa[last] : QChar();
    marks.terminator = hasComponent ? isa[last + 1] : isa[last];
    if (!isMark(marks.terminator) || marks.terminator == marks.element)
        return std::nullopt;
    // A repetition separator there is from version 00402 on; before, the same place said "U" or something idle.
    const QStringView version = isa.mid(starts[12], 5);
    const QChar repetition = isa[starts[11]];
    if (version >= QLatin1String("00402") && version.front().isDigit() && isMark(repetition) && !repetition.isSpace()
        && repetition != marks.element && repetition != marks.component && repetition != marks.terminator)
        marks.repetition = repetition;
    return marks;
}

EdiSplitter::EdiSplitter(const QString &text) : m_text(text), m_isWrapped(isWrapped(text)) {}

bool EdiSplitter::skipBlanks()
{
    while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == QChar(0x1a)))
        skip(1);
    return m_at < m_text.size();
}

void EdiSplitter::skip(qsizetype count)
{
    const qsizetype end = std::min(m_at + count, m_text.size());
    m_line += int(QStringView(m_text).mid(m_at, end - m_at).count(u'\n'));
    m_at = end;
}

EdiSegment EdiSplitter::next()
{
    EdiSegment segment;
    segment.line = m_line;
    qsizetype end = m_at;
    while (end < m_text.size() && m_text[end] != m_marks.terminator) {
        if (!m_marks.release.isNull() && m_text[end] == m_marks.release)
            ++end;
        ++end;
    }
    segment.isComplete = end < m_text.size();
    end = std::min(end, m_text.size());
    Piece whole{m_at, end};
    skip(end - m_at + (segment.isComplete ? 1 : 0));
    while (whole.end > whole.start && m_text[whole.end - 1].isSpace())
        --whole.end;
    segment.range = place(whole);

    const std::vector<Piece> pieces = parts(whole, m_marks.element);
    segment.tag = parts(pieces.front(), m_marks.component).size() > 1
        ? released(parts(pieces.front(), m_marks.component).front())
        : released(pieces.front());
    // ISA names the separators: there they part nothing.
    const EdiMarks marks = m_marks;
    if (segment.tag == QLatin1String("ISA"))
        m_marks.component = m_marks.repetition = QChar();
    for (size_t i = 1; i < pieces.size(); ++i) {
        for (const Piece &repetition : parts(pieces[i], m_marks.repetition))
            addElement(segment, int(i), repetition);
    }
    m_marks = marks;
    return segment;
}

void EdiSplitter::addElement(EdiSegment &segment, int number, Piece piece) const
{
    EdiElement element;
    element.number = number;
    element.range = place(piece);
    const std::vector<Piece> pieces = parts(piece, m_marks.component);
    if (pieces.size() == 1) {
        element.value = released(piece);
    } else {
        element.value = m_text.mid(piece.start, piece.end - piece.start);
        element.value.replace(u'\n', m_isWrapped ? QString() : QStringLiteral(" "));
        element.value = element.value.trimmed();
        for (size_t i = 0; i < pieces.size(); ++i) {
            EdiComponent component{int(i) + 1, released(pieces[i]), place(pieces[i])};
            if (!component.value.isEmpty())
                element.components.push_back(std::move(component));
        }
        if (element.components.empty())
            return;
    }
    if (!element.value.isEmpty())
        segment.elements.push_back(std::move(element));
}

std::vector<EdiSplitter::Piece> EdiSplitter::parts(Piece whole, QChar separator) const
{
    std::vector<Piece> found;
    qsizetype start = whole.start;
    for (qsizetype i = whole.start; i < whole.end && !separator.isNull(); ++i) {
        if (!m_marks.release.isNull() && m_text[i] == m_marks.release) {
            ++i;
        } else if (m_text[i] == separator) {
            found.push_back({start, i});
            start = i + 1;
        }
    }
    found.push_back({start, whole.end});
    return found;
}

// Line ends in the middle of a value mean nothing where all lines are cut at one width; else they part words.
QString EdiSplitter::released(Piece piece) const
{
    QString value;
    value.reserve(piece.end - piece.start);
    for (qsizetype i = piece.start; i < piece.end; ++i) {
        if (!m_marks.release.isNull() && m_text[i] == m_marks.release && i + 1 < piece.end)
            ++i;
        if (m_text[i] != u'\n')
            value += m_text[i];
        else if (!m_isWrapped)
            value += u' ';
    }
    return value.trimmed();
}

} // namespace intray
