// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/OrderNumberText.h"

#include "core/base/TextFold.h"
#include "core/extraction/AddressMentions.h"
#include "core/extraction/LabelNames.h"
#include "core/extraction/LabelWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace intray {

namespace {

// "26/4225 Datum" is a number and the label of what follows.
QString withoutFollowingLabel(const QString &text, const Lexicon &lexicon)
{
    static const QRegularExpression blank(QStringLiteral("(?<=\\S)\\s+"));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    for (auto match = blank.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch gap = match.next();
        if (!text.left(gap.capturedStart()).contains(digit))
            continue;
        const auto hits = lexicon.labelsAtStart(text.mid(gap.capturedEnd()));
        for (const Lexicon::LabelHit &hit : hits) {
            if (isHeaderLabel(hit.label) && hit.weight >= 0.7)
                return text.left(gap.capturedStart());
        }
    }
    return text;
}

} // namespace

QString withoutNumberWord(const QString &text)
{
    static const QRegularExpression glued(
        QStringLiteral("^(?:n[or]?|num|nro|nbr)(?:[.:]+|[.:]?[°º][.:]?)(?=[\\p{L}\\d])|^(?:\\x{2116}|#+)[.:]?(?=[\\p{L}\\d])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString rest = text.trimmed();
    for (qsizetype blank = rest.indexOf(u' '); blank > 0 && isNumberWord(QStringView(rest).left(blank));
         blank = rest.indexOf(u' '))
        rest = rest.mid(blank + 1).trimmed();
    return rest.remove(glued);
}

bool beginsAddress(const QString &text, const QString &number)
{
    static const QRegularExpression building(QStringLiteral("^\\p{L}*\\p{Ll}\\p{L}* \\d{1,2}$"));
    if (building.match(number).hasMatch())
        return true;
    constexpr qsizetype MostWords = 5;
    const std::vector<AddressMention> mentions = addressesIn(text);
    return !mentions.empty() && mentions.front().start == 0 && mentions.front().code == foldCode(number)
           && text.count(u' ') < MostWords && std::none_of(text.begin() + mentions.front().end, text.end(), [](QChar c) {
                  return c.isDigit() || c == u':';
              });
}

OrderNumberText orderNumberTextOf(const QString &text, DateOrder order, const Lexicon &lexicon)
{
    OrderNumberText result;
    QString number = text;
    const auto dates = datesIn(number, order, lexicon);
    if (!dates.empty() && dates.front().start > 1) {
        result.date = number.mid(dates.front().start, dates.front().end - dates.front().start);
        number.truncate(dates.front().start);
        // The words between number and date belong to the date.
        static const QRegularExpression between(
            QStringLiteral("(?<=[\\d\\p{L}])(?:\\s+[,;/(|·–-]?\\s*|[,;(|]\\s*)(?:(?!\\S*\\d)\\p{L}\\S*\\s*)*[\\s:,(]*$"));
        number.remove(between);
    } else if (!dates.empty()) {
        return result;
    }
    number = withoutFollowingLabel(withoutNumberWord(number).section(QStringLiteral("  "), 0, 0).trimmed(), lexicon);
    static const QRegularExpression form(
        QStringLiteral("^(?=.*\\d)[\\p{L}\\d#](?:[\\p{L}\\d._/+#-]|\\s(?=\\S))*$"));
    static const QRegularExpression sentence(QStringLiteral("\\p{L}{4,}\\s+\\p{L}{3,}"));
    if (number.size() > 30 || number.count(u' ') > 4 || !form.match(number).hasMatch()
        || number.contains(sentence))
        return result;
    static const QRegularExpression remark(QStringLiteral("\\d\\S*\\s+\\p{L}{3,}"));
    result.hasRemark = number.contains(remark);
    result.number = number;
    return result;
}

} // namespace intray
