// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PlainQuantity.h"

#include "core/base/TextFold.h"

#include <QRegularExpression>

namespace intray {

namespace {

bool isSign(const QString &word)
{
    return word == u"x" || word == u"X" || word == u"×";
}

// The unit of the line, or one where it has none of another kind.
bool isItsUnit(QString word, const Field<QString> &unit, const Lexicon &lexicon)
{
    while (word.endsWith(u'.') || word.endsWith(u','))
        word.chop(1);
    const QString own = unit.value.value_or(QString());
    if (own.isEmpty() || foldText(own) == foldText(word) || foldCode(own) == foldCode(word))
        return !own.isEmpty() || lexicon.unitCode(word);
    const auto code = lexicon.unitCode(word);
    return code && code == lexicon.unitCode(own);
}

} // namespace

bool isPlainQuantity(const QString &text, const Field<QString> &unit, const Lexicon &lexicon)
{
    static const QRegularExpression parts(
        QStringLiteral("^([^\\d]*?)\\s*([+-]?\\d(?:[\\d.,'’\\s]*\\d)?(?:,-|,--)?)\\s*(.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = parts.match(text.trimmed());
    if (!match.hasMatch() || readNumber(match.captured(2), NumberStyle::Unknown).empty())
        return false;
    const QString before = match.captured(1).simplified(), after = match.captured(3).simplified();
    const auto isPlain = [&](const QString &word) { return word.isEmpty() || isSign(word) || isItsUnit(word, unit, lexicon); };
    return (before.isEmpty() || after.isEmpty()) && isPlain(before) && isPlain(after);
}

} // namespace intray
