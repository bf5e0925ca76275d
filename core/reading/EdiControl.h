// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/EdiSyntax.h"

#include <QCoreApplication>
#include <QStringList>

namespace intray {

// Follows the envelopes of an interchange (UNB UNG UNH .. UNT UNE UNZ, ISA GS ST .. SE GE IEA) and compares what
// their trailers say (counts, references) with what is there. Each fault becomes a sentence with segment and line.
class EdiControl
{
    Q_DECLARE_TR_FUNCTIONS(intray::EdiControl)

public:
    // Every segment in its order; `number` counts from 1 over the file.
    void add(const EdiSegment &segment, int number);
    // What is missing at the end of the file.
    void finish();
    const QStringList &faults() const { return m_faults; }
    bool isInInterchange() const { return m_levels[Interchange].open; }
    bool isInMessage() const { return m_levels[Message].open; }

private:
    enum Kind { Interchange, Group, Message, Levels };
    struct Level
    {
        bool open = false;
        QString tag;       // of its header
        QString reference;
        int count = 0;     // what is in it: segments of a message, messages of a group ...
        int groups = 0;    // of an interchange
    };
    void begin(Kind kind, const EdiSegment &segment, int number);
    void end(Kind kind, const EdiSegment &segment, int number);
    void addFault(const EdiSegment &segment, int number, const QString &sentence);

    Level m_levels[Levels];
    QStringList m_faults;
    EdiSegment m_last;
    int m_lastNumber = 0;
};

// Message headers: UNH, UIH and ST.
bool isMessageHeader(const QString &tag);
bool isMessageTrailer(const QString &tag);

} // namespace intray
