// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/AddressMentions.h"

#include "core/base/TextFold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace intray {

namespace {

constexpr qsizetype LongestText = 400;
constexpr std::size_t Continental = 4; // of the forms below

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
    const QRegularExpression &continental = forms()[Continental];
    for (const QRegularExpression &form : forms()) {
        for (auto match = form.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch hit = match.next();
            const int start = int(hit.capturedStart(1)), end = int(hit.capturedEnd());
            // "1922 Airport Blvd, Amarillo, TX 79101": before a code of another form it is the number of a house.
            const bool isTaken = std::any_of(found.begin(), found.end(), [&](const AddressMention &other) {
                return start < other.end && (other.start < end || &form == &continental);
            });
            if (!isTaken)
                found.push_back({start, end, foldCode(hit.captured(1)), isStreetLine(text.left(start))});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const AddressMention &a, const AddressMention &b) { return a.start < b.start; });
    return found;
}

bool standsInAddress(const QString &text, int at)
{
    constexpr int Around = 160; // letters
    const int from = std::max(0, at - Around);
    const QStringList before = text.mid(from, at - from).split(u'\n');
    QStringList behind = text.mid(at, Around).split(u'\n');
    // Two addresses side by side stand in one line.
    const QString columns = QStringLiteral("  ");
    const QString own = QString(before.back().section(columns, -1) + behind.takeFirst().section(columns, 0, 0)).trimmed();
    const auto next = std::find_if(behind.begin(), behind.end(), [](const QString &line) { return !line.trimmed().isEmpty(); });
    const auto last = std::find_if(std::next(before.rbegin()), before.rend(), [](const QString &line) { return !line.trimmed().isEmpty(); });
    // "80331 München", "Leeds LS1 2AB"
    const auto isTown = [](const QString &line) {
        constexpr qsizetype MostWords = 4;
        const auto found = addressesIn(line);
        const QString town = found.empty() ? QString() : line.left(found.front().start);
        return !found.empty() && town.count(u' ') <= MostWords
               && std::none_of(town.begin(), town.end(), [](QChar c) { return c.isDigit() || c == u':'; });
    };
    const auto anyPiece = [&columns](const QString &line, const auto &is) {
        const QStringList pieces = line.trimmed().split(columns, Qt::SkipEmptyParts);
        return std::any_of(pieces.begin(), pieces.end(), [&is](const QString &piece) { return is(piece.trimmed()); });
    };
    return (isStreetLine(own) && next != behind.end() && anyPiece(*next, isTown))
           || (isTown(own) && last != before.rend() && anyPiece(*last, isStreetLine));
}

} // namespace intray
