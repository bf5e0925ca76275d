// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LabelVotes.h"

#include "core/extraction/FieldParsers.h"
#include "core/extraction/HeaderFields.h"
#include "core/extraction/PageLabels.h"

namespace intray {

namespace {

bool isDay(const QString &text, const Lexicon &lexicon)
{
    return hasDigit(text) && !datesIn(text, DateOrder::Unknown, lexicon).empty();
}

} // namespace

QString withoutFieldNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^\\(?[1-9]\\d?[.)]?\\s+(?=\\p{L})"));
    return !text.isEmpty() && (text.front().isDigit() || text.front() == u'(') ? QString(text).remove(number) : text;
}

bool isLabelText(const QString &text)
{
    const QString words = withoutFieldNumber(text);
    return !words.isEmpty() && words.size() <= LongestFormLabel && !hasDigit(words) && !words.contains(u':');
}

std::optional<Lexicon::LabelHit> formLabelOf(const QString &text, const Lexicon &lexicon)
{
    if (!isLabelText(text))
        return std::nullopt;
    const QString words = withoutFieldNumber(text);
    if (auto header = headerLabelOf(words, lexicon))
        return header;
    return columnLabelOf(lexicon, words);
}

std::optional<ValueForm> formOf(const QString &text, const Lexicon &lexicon)
{
    constexpr double Sure = 0.6;
    const auto hit = formLabelOf(text, lexicon);
    if (!hit || hit->weight < Sure)
        return std::nullopt;
    if (hit->label == Label::PoNumber || hit->label == Label::CustomerAccount)
        return ValueForm::Number;
    if (hit->label == Label::OrderDate || hit->label == Label::RequestedDate)
        return ValueForm::Day;
    if (hit->label == Label::Total || hit->label == Label::NetTotal || hit->label == Label::TaxTotal)
        return ValueForm::Sum;
    return std::nullopt;
}

bool fitsForm(const QString &text, ValueForm form, const Lexicon &lexicon)
{
    switch (form) {
    case ValueForm::Number:
        return hasDigit(text) && text.count(u' ') < 2 && !isDay(text, lexicon);
    case ValueForm::Day:
        return isDay(text, lexicon);
    case ValueForm::Sum:
        return looksNumeric(text);
    }
    return false;
}

bool headsLines(const std::vector<QString> &labels, const Lexicon &lexicon)
{
    int columns = 0;
    for (const QString &text : labels) {
        const auto hit = isLabelText(text) ? columnLabelOf(lexicon, text) : std::nullopt;
        columns += hit && hit->label >= Label::Position && hit->label < Label::OtherColumn;
    }
    return columns >= 3;
}

bool LabelVotes::areBelow() const
{
    constexpr int Fewest = 2;
    return !isUsual && below >= Fewest;
}

void LabelVotes::add(ValueForm form, bool above, bool beside, bool under)
{
    // Sums stand beside their labels on every kind of form.
    isUsual = isUsual || (form != ValueForm::Sum && (beside || (under && !above)));
    below += above && !under && !beside;
    heads += form != ValueForm::Sum && above && !under && !beside;
}

} // namespace intray
