// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Source.h"

#include <QString>

#include <optional>
#include <vector>

namespace intray {

// The characters that part the pieces of an EDI text. A null character means that there is none of that kind.
struct EdiMarks
{
    QChar component;
    QChar element;
    QChar release;    // takes the meaning from the character behind it
    QChar repetition;
    QChar terminator; // ends a segment

    bool operator==(const EdiMarks &) const = default;
};

struct EdiComponent
{
    int number = 1; // from 1
    QString value;  // released, blanks at both ends cut off
    TextPlace range;
};

// One data element, or one repetition of it; empty ones are absent.
struct EdiElement
{
    int number = 1;
    QString value; // of a composite: the raw text of all components
    TextPlace range;
    std::vector<EdiComponent> components; // filled ones; none unless it is a composite
};

struct EdiSegment
{
    QString tag;
    TextPlace range;
    int line = 1;            // in the text, from 1
    bool isComplete = true;  // false at the end of a text that was cut off
    std::vector<EdiElement> elements;

    QString value(int element) const;
    QString value(int element, int component) const; // component 1 of a simple element is its value
};

// Service characters of an interchange that begins at `at` with UNA or UNB. Default ones of ISO 9735 where the
// text names none or names nonsense; `isSound` tells.
EdiMarks edifactMarks(QStringView text, qsizetype at, bool *isSound = nullptr);

// Separators from the ISA that begins at `at`, or from the ST of a transaction set without an envelope; nullopt
// when it has not its elements.
std::optional<EdiMarks> x12Marks(QStringView text, qsizetype at);

// Takes a text apart into segments, one after the other. Bounded by the text; never fails.
class EdiSplitter
{
public:
    explicit EdiSplitter(const QString &text);

    void setMarks(const EdiMarks &marks) { m_marks = marks; }
    const EdiMarks &marks() const { return m_marks; }

    // Goes over blanks and line ends to the next segment; false at the end of the text.
    bool skipBlanks();
    // Whether the text goes on with `start`.
    bool isAt(QLatin1String start) const { return QStringView(m_text).mid(m_at).startsWith(start); }
    qsizetype at() const { return m_at; }
    int line() const { return m_line; }
    void skip(qsizetype count);
    // The next segment; call skipBlanks() before.
    EdiSegment next();

private:
    struct Piece
    {
        qsizetype start = 0, end = 0;
    };
    std::vector<Piece> parts(Piece whole, QChar separator) const;
    QString released(Piece piece) const;
    void addElement(EdiSegment &segment, int number, Piece piece) const;
    TextPlace place(Piece piece) const { return {int(piece.start), int(piece.end)}; }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    EdiMarks m_marks;
    bool m_isWrapped; // lines end at a fixed width, in the middle of words
};

} // namespace intray
