// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MisreadColumns.h"

#include "core/extraction/PageFields.h"
#include "core/extraction/PageLabels.h"
#include "core/layout/PageText.h"

#include <QRegularExpression>

namespace intray {

namespace {

// Of a quantity in which letters were read for figures.
constexpr double MisreadFigure = 0.6;

// The figures of a number glued to a unit: "l" of "lea.", "100.oo" of "100.oounit". In old types zeros after the
// decimal sign look like "c" and "e", too.
std::optional<QString> asFigures(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^\\d{1,6}(?:[.,]\\d{1,3}){0,2}$"));
    QString figures = text;
    bool afterSign = false;
    for (QChar &c : figures) {
        if (QStringView(u"OoQ").contains(c) || (afterSign && QStringView(u"cCe").contains(c)))
            c = u'0';
        else if (QStringView(u"Il|ı").contains(c))
            c = u'1';
        else if (QStringView(u"sS").contains(c))
            c = u'5';
        afterSign = afterSign || c == u'.' || c == u',';
    }
    return number.match(figures).hasMatch() && figures.front() != u'0' ? std::optional(figures) : std::nullopt;
}

bool isAlignedRight(const Word &a, const Word &b, double near)
{
    return &a != &b && std::abs(a.box.right - b.box.right) < near;
}

} // namespace

std::optional<MisreadColumns::Glued> MisreadColumns::gluedIn(const QString &text) const
{
    constexpr qsizetype LongestGlued = 14, LongestTail = 6;
    if (text.size() < 2 || text.size() > LongestGlued || m_isKnown(text) || m_lexicon.unitCode(text))
        return std::nullopt;
    // The longest unit first: what is left must be figures all the same.
    for (qsizetype tail = std::min(LongestTail, text.size() - 1); tail >= 2; --tail) {
        const QString unit = text.right(tail);
        if (!unit.front().isLetter() || hasDigit(unit) || !m_lexicon.unitCode(unit))
            continue;
        const QString read = text.chopped(tail);
        if (const auto number = asFigures(read))
            return Glued{*number, unit, read.size(), *number != read};
    }
    return std::nullopt;
}

std::optional<double> MisreadColumns::unitLeft(const Glued &glued, const Word &word, const std::vector<Word> &words) const
{
    const double near = 0.4 * word.box.height();
    std::optional<double> left;
    for (const Word &other : words) {
        if (!isAlignedRight(other, word, near) || !other.text.endsWith(glued.unit, Qt::CaseInsensitive))
            continue;
        if (other.text.size() == glued.unit.size() && other.box.left > word.box.left + near)
            return other.box.left;
        // A column in which all quantities run into their units: read as they stand, but for misread figures.
        const auto same = glued.isMisread ? gluedIn(other.text) : std::nullopt;
        if (same && same->unit.compare(glued.unit, Qt::CaseInsensitive) == 0)
            left = word.box.left + word.box.width() * double(glued.read) / double(word.text.size());
    }
    return left;
}

// "12pcs" over "20 pcs": a quantity and its unit run together although each has its column; "lea." over "8 ea.".
void MisreadColumns::partUnits(Page &page) const
{
    std::vector<Word> &words = page.words;
    const std::vector<Word> before = words;
    for (size_t i = 0; i < before.size(); ++i) {
        const Word &whole = before[i];
        const auto glued = gluedIn(whole.text);
        const auto left = glued ? unitLeft(*glued, whole, before) : std::nullopt;
        if (!left)
            continue;
        const double near = 0.4 * whole.box.height();
        Word unit = whole;
        unit.text = glued->unit;
        unit.box.left = *left;
        unit.alternatives.clear();
        words[i].text = glued->number;
        words[i].box.right = std::max(whole.box.left + near / 2, *left - near);
        words[i].alternatives.clear();
        if (glued->isMisread) {
            words[i].confidence = std::min(whole.confidence, MisreadFigure);
            words[i].alternatives.append(whole.text.left(glued->read));
        }
        words.push_back(std::move(unit));
    }
}

// The dots of a colon in small type are the first that a scan loses. A label has one where those above or below it do
// that begin where it begins, with values that begin where its value does.
void MisreadColumns::giveLostColons(Page &page) const
{
    constexpr double SameEdge = 2.5; // points
    constexpr int LeastCompany = 2;
    constexpr qsizetype ShortestLabel = 4;
    struct Place
    {
        LaidWord last;
        double left;
        double valueLeft;
    };
    const PageText laid = layOut(page);
    std::vector<Place> whole, bare;
    for (const TextRow &row : laid.rows) {
        const auto labels = std::count_if(row.phrases.begin(), row.phrases.end(), [&](const Phrase &phrase) {
            return !m_lexicon.labelsAtStart(phrase.text()).empty();
        });
        const bool isHead = labels > 1 && !row.text().contains(u':');
        for (size_t i = 0; i + 1 < row.phrases.size() && !isHead; ++i) {
            const Phrase &phrase = row.phrases[i];
            const QString text = phrase.text();
            if (text.size() < ShortestLabel || m_lexicon.labelsAtStart(text).empty())
                continue;
            const Place place{phrase.words.back(), phrase.box.left, row.phrases[i + 1].box.left};
            if (text.endsWith(u':'))
                whole.push_back(place);
            else if (isLabelOnly(m_lexicon, phrase) && m_lexicon.labelsAtStart(row.phrases[i + 1].text()).empty())
                bare.push_back(place);
        }
    }
    for (const Place &label : bare) {
        const auto company = std::count_if(whole.begin(), whole.end(), [&](const Place &other) {
            return std::abs(other.left - label.left) < SameEdge && std::abs(other.valueLeft - label.valueLeft) < SameEdge;
        });
        if (company < LeastCompany)
            continue;
        const Box box = laid.fraction(label.last.box);
        const auto at = std::find_if(page.words.begin(), page.words.end(), [&](const Word &word) {
            return word.text == label.last.text && box.contains(word.box.centreX(), word.box.centreY());
        });
        if (at != page.words.end())
            at->text += u':';
    }
}

} // namespace intray
