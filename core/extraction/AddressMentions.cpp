// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/AddressMentions.h"

#include "core/base/TextFold.h"

#include <QRegularExpression>

#include <array>

namespace intray {

namespace {

constexpr qsizetype LongestText = 400;

// The first group is the code.
const std::array<QRegularExpression, 6> &forms()
{
    static const std::array<QRegularExpression, 6> all{
        // Great Britain
        QRegularExpression(QStringLiteral("\\b([A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})\\b")),
        // Ireland
        QRegularExpression(QStringLiteral("\\b([A-Z]\\d[\\dW] ?[A-Z\\d]{4})\\b")),
        // Canada
        QRegularExpression(QStringLiteral("\\b([A-Z]\\d[A-Z] ?\\d[A-Z]\\d)\\b")),
        // the United States
        QRegularExpression(QStringLiteral("\\b[A-Z]{2},? (\\d{5}(?:-\\d{4})?)\\b")),
        // the continent, with the sign of the country or without
        QRegularExpression(QStringLiteral("(?<![\\p{L}\\d.,/-])(?:[A-Z]{1,2}[- ])?((?!0000)\\d{4,5}(?: ?[A-Z]{2})?|\\d{3} \\d{2}|\\d{2}-\\d{3})"
                                          " +(?:\\p{Lu}[\\p{L}'’.-]{2,}|'s-|L['’]|A )")),
        // its town stands on the next line
        QRegularExpression(QStringLiteral("^(?=[^,]*\\p{L})(?=.*\\d.*,).*, (\\d{4,5}(?: ?[A-Z]{2})?)$")),
    };
    return all;
}

} // namespace

bool isStreetLine(const QString &text)
{
    static const QRegularExpression street(QStringLiteral(
        "\\p{L}{3,}[^\\d]{0,30}?[, ]\\d{1,4} ?[a-zA-Z]?(?:[ ,/-]|$)|(?:^|, )\\d{1,4}[a-zA-Z]?,? (?:\\p{L}+ )?\\p{L}{3,}"));
    return text.size() <= LongestText && street.match(text).hasMatch();
}

std::vector<AddressMention> addressesIn(const QString &text)
{
    std::vector<AddressMention> found;
    if (text.size() > LongestText)
        return found;
    for (const QRegularExpression &form : forms()) {
        for (auto match = form.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch hit = match.next();
            const int start = int(hit.capturedStart(1)), end = int(hit.capturedEnd());
            const bool isTaken = std::any_of(found.begin(), found.end(), [&](const AddressMention &other) {
                return start < other.end && other.start < end;
            });
            if (!isTaken)
                found.push_back({start, end, foldCode(hit.captured(1)), isStreetLine(text.left(start))});
        }
    }
    return found;
}

} // namespace intray
