// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageTables.h"

namespace intray {

namespace {

QString withoutDigits(QString text)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    return text.replace(digits, QStringLiteral("#"));
}

} // namespace

RunningRows runningRows(const std::vector<PageText> &pages)
{
    RunningRows running(pages.size());
    QHash<QString, std::vector<std::pair<size_t, size_t>>> places;
    for (size_t p = 0; p < pages.size(); ++p) {
        running[p].assign(pages[p].rows.size(), false);
        for (size_t r = 0; r < pages[p].rows.size(); ++r) {
            const TextRow &row = pages[p].rows[r];
            const double y = row.box.centreY() / std::max(1.0, pages[p].height);
            if (y > 0.3 && y < 0.82)
                continue;
            const QString text = row.text();
            // Page numbers count up, in the margins only.
            const bool pageNumber = text.size() < 24 || y > 0.92 || y < 0.05;
            places[(pageNumber ? withoutDigits(text) : text)
                   + QString::number(std::lround(row.box.centreY() / 4))].push_back({p, r});
        }
    }
    for (const auto &same : places) {
        if (same.size() < 2 || same.front().first == same.back().first)
            continue;
        for (const auto &[p, r] : same)
            running[p][r] = true;
    }
    return running;
}

} // namespace intray
