// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ProseTurns.h"

namespace intray {

bool isTimeOfDay(const ProseLine &reading, const MessageContext &message)
{
    constexpr int HoursOfDay = 24;
    return !reading.code && reading.line.quantity.value && *reading.line.quantity.value <= Decimal(HoursOfDay)
        && message.lexicon().unitCode(reading.line.unit.value.value_or(QString())) == QStringLiteral("HR");
}

bool isFigureOfSpeech(const ProseLine &reading, const TextWords &words, const MessageContext &message)
{
    const QString written = reading.line.quantity.written;
    const bool inFigures = std::any_of(written.begin(), written.end(), [](QChar c) { return c.isDigit(); });
    if (reading.code || inFigures)
        return false;
    for (int i = 0; i < int(words.size()); ++i) {
        if (message.phrases.matchAt(QStringLiteral("figure-of-speech"), words, i) > 0)
            return true;
    }
    return false;
}

} // namespace intray
