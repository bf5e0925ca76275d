// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/EdiControl.h"

namespace intray {

namespace {

struct Envelope
{
    const char *header;
    const char *trailer;
    int level;          // 0 interchange, 1 group, 2 message
    int headerReference; // element numbers; 0 where there is none
    int trailerReference;
};

constexpr Envelope envelopes[] = {
    {"UNB", "UNZ", 0, 5, 2}, {"UIB", "UIZ", 0, 0, 0}, {"ISA", "IEA", 0, 13, 2},
    {"UNG", "UNE", 1, 5, 2}, {"GS", "GE", 1, 6, 2},
    {"UNH", "UNT", 2, 1, 2}, {"UIH", "UIT", 2, 0, 0}, {"ST", "SE", 2, 2, 2},
};

const Envelope *envelopeOf(const QString &tag, const char *Envelope::*side)
{
    for (const Envelope &envelope : envelopes) {
        if (tag == QLatin1String(envelope.*side))
            return &envelope;
    }
    return nullptr;
}

bool isSame(const QString &a, const QString &b)
{
    bool first = false, second = false;
    const qlonglong one = a.toLongLong(&first), other = b.toLongLong(&second);
    return a == b || (first && second && one == other);
}

} // namespace

bool isMessageHeader(const QString &tag)
{
    const Envelope *envelope = envelopeOf(tag, &Envelope::header);
    return envelope && envelope->level == 2;
}

bool isMessageTrailer(const QString &tag)
{
    const Envelope *envelope = envelopeOf(tag, &Envelope::trailer);
    return envelope && envelope->level == 2;
}

void EdiControl::addFault(const EdiSegment &segment, int number, const QString &sentence)
{
    m_faults += tr("Segment %1 (%2) in line %3: %4").arg(number).arg(segment.tag).arg(segment.line).arg(sentence);
}

void EdiControl::add(const EdiSegment &segment, int number)
{
    if (m_levels[Message].open)
        ++m_levels[Message].count;
    if (const Envelope *envelope = envelopeOf(segment.tag, &Envelope::header))
        begin(Kind(envelope->level), segment, number);
    else if (const Envelope *trailer = envelopeOf(segment.tag, &Envelope::trailer))
        end(Kind(trailer->level), segment, number);
    else if (!m_levels[Message].open && segment.tag != QLatin1String("TA1"))
        addFault(segment, number, tr("it stands outside of any message, so its values were not used. Please look at the file."));
    m_last = segment;
    m_last.elements.clear();
    m_lastNumber = number;
}

void EdiControl::begin(Kind kind, const EdiSegment &segment, int number)
{
    for (int inner = Levels - 1; inner >= kind; --inner) {
        if (m_levels[inner].open)
            addFault(segment, number,
                     tr("the end of what %1 began is missing. Part of it may be lost; please ask the sender.")
                         .arg(m_levels[inner].tag));
        m_levels[inner] = Level();
    }
    const Envelope *envelope = envelopeOf(segment.tag, &Envelope::header);
    Level &level = m_levels[kind];
    level.open = true;
    level.tag = segment.tag;
    level.reference = segment.value(envelope->headerReference);
    level.count = kind == Message ? 1 : 0;
    if (kind == Message) {
        ++m_levels[Interchange].count;
        ++m_levels[Group].count;
    } else if (kind == Group) {
        ++m_levels[Interchange].groups;
    }
}

void EdiControl::end(Kind kind, const EdiSegment &segment, int number)
{
    Level &level = m_levels[kind];
    const Envelope *envelope = envelopeOf(segment.tag, &Envelope::trailer);
    if (!level.open || level.tag != QLatin1String(envelope->header)) {
        addFault(segment, number,
                 tr("it ends what no %1 began. Part of the file may be lost; please ask the sender.")
                     .arg(QLatin1String(envelope->header)));
        level = Level();
        return;
    }
    for (int inner = Levels - 1; inner > kind; --inner) {
        if (m_levels[inner].open)
            addFault(segment, number,
                     tr("the end of what %1 began is missing. Part of it may be lost; please ask the sender.")
                         .arg(m_levels[inner].tag));
        m_levels[inner] = Level();
    }
    if (envelope->trailerReference > 0) {
        const int there = kind == Interchange && level.groups > 0 ? level.groups : level.count;
        const QString said = segment.value(1);
        if (!isSame(said, QString::number(there)))
            addFault(segment, number,
                     kind == Message
                         ? tr("it says %1 segments, but there are %2. Something may be missing; please ask the sender.")
                               .arg(said.left(20)).arg(there)
                         : tr("it says %1 messages or groups, but there are %2. Something may be missing; please ask "
                              "the sender.")
                               .arg(said.left(20)).arg(there));
        const QString reference = segment.value(envelope->trailerReference);
        if (!isSame(reference, level.reference))
            addFault(segment, number,
                     tr("its reference \"%1\" is not \"%2\", which %3 says. Please ask the sender.")
                         .arg(reference.left(40), level.reference.left(40), level.tag));
    }
    level = Level();
}

void EdiControl::finish()
{
    for (int kind = Levels - 1; kind >= 0; --kind) {
        if (m_levels[kind].open)
            addFault(m_last, m_lastNumber,
                     tr("the file ends here, but what %1 began is not ended. It may be cut off; please ask the sender "
                        "for it again.")
                         .arg(m_levels[kind].tag));
    }
}

} // namespace intray
