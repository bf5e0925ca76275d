// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageFields.h"

#include "core/base/TextFold.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/FormMarks.h"
#include "core/extraction/JointLabels.h"
#include "core/extraction/NarrowCells.h"
#include "core/extraction/OrderLabels.h"
#include "core/extraction/PhraseLabels.h"
#include "core/extraction/TitleNumber.h"

namespace intray {

namespace {

class PairFinder
{
public:
    PairFinder(const PageText &page, int pageIndex, const std::vector<bool> &skip,
               const Lexicon &lexicon)
        : m_page(page), m_pageIndex(pageIndex), m_skip(withoutTail(page, skip, lexicon)), m_lexicon(lexicon)
    {
    }

    std::vector<LabelledValue> all()
    {
        attachColons(m_page);
        attachMarks(m_page, m_lexicon);
        dropFieldNumbers(m_page, m_skip, m_lexicon);
        for (const CutOffLabel &label : splitNarrowCells(&m_page, m_skip, m_lexicon))
            add(label.hit, label.text, label.box, LabelledValue::Place::Beside, false, true, label.value, label.row);
        for (const TextRow &row : m_page.rows)
            m_textRight = std::max(m_textRight, row.box.right);
        for (size_t r = 0; r < m_page.rows.size(); ++r) {
            if (m_skip[r])
                continue;
            for (size_t p = 0; p < m_page.rows[r].phrases.size(); ++p)
                readPhrase(r, p);
        }
        readDeliveryLabels(m_pairs, m_page, m_pageIndex, m_skip, m_lexicon);
        readOrderLabels(m_pairs, m_page, m_pageIndex, m_skip, m_lexicon);
        return std::move(m_pairs);
    }

private:
    const Phrase *phraseBeside(size_t r, size_t p) const
    {
        const TextRow &row = m_page.rows[r];
        return p + 1 < row.phrases.size() ? &row.phrases[p + 1] : nullptr;
    }

    const Phrase *phraseBelow(size_t r, const Box &box, size_t *rowFound = nullptr) const
    {
        return phraseUnder(m_page, r, box, m_lexicon, rowFound);
    }

    // Whether the line is running text that goes on in the next one: the next word had no room any more.
    bool runsOn(size_t r) const
    {
        if (r + 1 >= m_page.rows.size() || m_skip[r] || m_skip[r + 1])
            return false;
        const TextRow &row = m_page.rows[r];
        const TextRow &next = m_page.rows[r + 1];
        if (row.phrases.size() != 1 || next.phrases.size() != 1 || row.phrases[0].words.size() < 6)
            return false;
        const Box &first = next.phrases[0].words.front().box;
        return std::abs(first.left - row.box.left) < 2.5
               && followsClosely(row, next)
               && std::abs(next.height - row.height) < 0.15 * row.height
               && row.box.right + first.width() + 0.2 * row.height > m_textRight;
    }

    bool asksForGoods(const QString &text) const
    {
        return m_lexicon.phraseIn(QStringLiteral("order-request"), text)
               && !m_lexicon.phraseIn(QStringLiteral("cancel-word"), text);
    }

    void appendParagraph(std::vector<LaidWord> &words, size_t r) const
    {
        for (int more = 0; more < 4 && runsOn(r); ++more, ++r) {
            const std::vector<LaidWord> next = cutWords(m_lexicon, m_page.rows[r + 1].phrases.front());
            words.insert(words.end(), next.begin(), next.end());
        }
    }

    bool valueStandsAt(size_t r, double x) const
    {
        return std::any_of(m_page.rows[r].phrases.begin(), m_page.rows[r].phrases.end(),
                           [&](const Phrase &phrase) { return std::abs(phrase.box.left - x) < 4; });
    }

    bool valueEndsAt(size_t r, double x) const
    {
        return std::any_of(m_page.rows[r].phrases.begin(), m_page.rows[r].phrases.end(),
                           [&](const Phrase &phrase) { return std::abs(phrase.box.right - x) < 1.5; });
    }

    // A label that goes on in the line below, its value standing beside the first line.
    bool readWrappedLabel(size_t r, size_t p)
    {
        const Phrase &phrase = m_page.rows[r].phrases[p];
        const Phrase *value = phraseBeside(r, p);
        if (!value || isLabelOnly(m_lexicon, *value) || phrase.words.size() > 5)
            return false;
        QString blank = phrase.text();
        QString glued = blank;
        Box box = phrase.box;
        size_t row = r;
        for (int more = 0; more < 2; ++more) {
            size_t next = row;
            const Phrase *below = phraseBelow(row, box, &next);
            const bool ownValue = below && (valueStandsAt(next, value->box.left) || valueEndsAt(next, value->box.right));
            if (!below || ownValue || std::abs(below->box.left - phrase.box.left) > 2.5
                || below->box.top - box.bottom > 0.7 * phrase.box.height()
                || below->words.size() > 3)
                return false;
            blank += u' ' + below->text();
            glued += below->text();
            box = box.united(below->box);
            row = next;
            for (const QString &text : {blank, glued}) {
                const auto hits = m_lexicon.labelsOf(text);
                if (hits.empty())
                    continue;
                for (const Lexicon::LabelHit &hit : hits)
                    add(hit, text, box, LabelledValue::Place::Beside, text.endsWith(u':'), true,
                        valueWords(*value), r);
                m_consumed.insert({below->box.left, below->box.top});
                return true;
            }
        }
        return false;
    }

    // "Delivery" over "address:" in a narrow column, over its value.
    bool readStackedLabel(size_t r, size_t p)
    {
        const Phrase &phrase = m_page.rows[r].phrases[p];
        size_t next = r;
        const Phrase *second = phrase.words.size() <= 3 ? phraseBelow(r, phrase.box, &next) : nullptr;
        if (!second || second->words.size() > 2 || std::abs(second->box.left - phrase.box.left) > 2.5
            || second->box.top - phrase.box.bottom > 0.7 * phrase.box.height())
            return false;
        const QString text = phrase.text() + u' ' + second->text();
        const Box box = phrase.box.united(second->box);
        const Phrase *value = phraseBelow(next, box);
        const auto hits = m_lexicon.labelsOf(text);
        // Two labels below each other are two.
        const bool two = !m_lexicon.labelsOf(phrase.text()).empty() && !m_lexicon.labelsOf(second->text()).empty();
        if (hits.empty() || two || !value || startsWithLabel(*value))
            return false;
        for (const Lexicon::LabelHit &hit : hits)
            add(hit, text, box, LabelledValue::Place::Below, text.endsWith(u':'), true, value->words, next);
        m_consumed.insert({second->box.left, second->box.top});
        return true;
    }

    // Several labels in one, with as many values below or beside.
    bool readJointLabels(size_t r, size_t p)
    {
        using Place = LabelledValue::Place;
        const Phrase &phrase = m_page.rows[r].phrases[p];
        const auto labels = partedByStrokes(phrase.words);
        if (labels.size() < 2)
            return false;
        const Phrase *below = phraseBelow(r, phrase.box);
        const Phrase *beside = phraseBeside(r, p);
        const bool isBeside = beside && partedByStrokes(beside->words).size() == labels.size()
                              && hasDigit(beside->text());
        const Phrase *value = isBeside ? beside : below;
        if (!value || partedByStrokes(value->words).size() != labels.size() || !hasDigit(value->text()))
            return false;
        const auto values = partedByStrokes(value->words);
        const QString title = titleOver(m_page, r, phrase.box, m_lexicon);
        bool any = false;
        for (size_t i = 0; i < labels.size(); ++i) {
            if (labels[i].empty() || values[i].empty())
                continue;
            const QString text = joined(labels[i]);
            for (const Lexicon::LabelHit &hit : meaningBelowTitle(m_lexicon, title, text)) {
                add(hit, text, boxOf(labels[i]), isBeside ? Place::Beside : Place::Below,
                    text.endsWith(u':'), true, values[i], r);
                any = true;
            }
        }
        return any;
    }

    // What a label in that phrase may announce: the phrase beside, or below where that holds no figure.
    QString dateNear(size_t r, size_t p) const
    {
        const Phrase *beside = phraseBeside(r, p);
        if (beside && hasDigit(beside->text()))
            return joined(valueWords(*beside));
        const Phrase *below = phraseBelow(r, m_page.rows[r].phrases[p].box);
        return below ? below->text() : QString();
    }

    void readPhrase(size_t r, size_t p)
    {
        const Phrase &phrase = m_page.rows[r].phrases[p];
        if (m_consumed.count({phrase.box.left, phrase.box.top}) > 0 || readJointLabels(r, p))
            return;
        std::vector<LaidWord> words = cutWords(m_lexicon, phrase);
        const size_t own = words.size();
        appendParagraph(words, r);
        std::vector<LabelAt> labels = labelsIn(m_lexicon, words);
        const bool flows = words.size() > own;
        if (!flows)
            takeRestIntoDateLabel(m_lexicon, words, dateNear(r, p), labels);
        const bool whole = labels.size() == 1 && labels[0].from == 0 && labels[0].end == words.size();
        if ((labels.empty() || whole || labels[0].end < words.size()) && !(whole && labels[0].colon)
            && readWrappedLabel(r, p))
            return;
        if ((labels.empty() || (whole && !labels[0].colon)) && readStackedLabel(r, p))
            return;
        for (size_t i = 0; i < labels.size(); ++i) {
            if (labels[i].from >= own)
                break;
            size_t stop = i + 1 < labels.size() ? labels[i + 1].from : words.size();
            if (flows)
                stop = sentenceEnd(words, labels[i].end, stop);
            readLabel(r, p, words, labels[i], stop);
        }
        if (!flows) {
            if (auto number = titleNumberOf(m_page, r, words, m_lexicon)) {
                number->page = m_pageIndex;
                m_pairs.push_back(std::move(*number));
            }
        }
    }

    void readLabel(size_t r, size_t p, const std::vector<LaidWord> &words, const LabelAt &label,
                   size_t stop)
    {
        using Place = LabelledValue::Place;
        size_t from = label.end;
        while (from < stop && isLabelSeparator(words[from].text))
            ++from;
        const std::vector<LaidWord> head(words.begin() + std::ptrdiff_t(label.from),
                                         words.begin() + std::ptrdiff_t(label.end));
        const Box box = boxOf(head);
        const QString text = joined(head);
        const auto addAll = [&](Place place, const std::vector<LaidWord> &value, bool whole) {
            for (Lexicon::LabelHit hit : label.hits) {
                hit.weight *= label.inText ? 0.75 : 1;
                add(hit, text, box, place, label.colon, whole, value, r);
                if (!value.empty()) {
                    m_pairs.back().inText = label.inText;
                    // "Subject: Order no. 4711 of 24.02.": the label is the first of what the letter is about.
                    m_pairs.back().inRequest = (label.inText && asksForGoods(joined(words)))
                                               || (label.from > 0 && label.from == subjectWords(m_lexicon, words));
                }
            }
        };
        if (from < stop) {
            std::vector<LaidWord> value(words.begin() + std::ptrdiff_t(from),
                                        words.begin() + std::ptrdiff_t(stop));
            addAll(Place::SamePhrase, value, label.colon);
            return;
        }
        if (stop < words.size()) {
            // Another label follows at once: the value stands right below, as that of two labels with a narrow gap.
            const Phrase *below = label.colon || label.inText ? nullptr : phraseBelow(r, box);
            if (below && std::abs(below->box.left - box.left) < 3 && !startsWithLabel(*below))
                addAll(Place::Below, below->words, true);
            return;
        }
        bool any = false;
        // "Einheit  Stk": the word for a unit heads quantities elsewhere.
        const bool ofUnit = std::any_of(label.hits.begin(), label.hits.end(),
                                        [](const Lexicon::LabelHit &hit) { return hit.label == Label::Unit; });
        if (const Phrase *beside = phraseBeside(r, p);
            beside && (!startsWithLabel(*beside) || (ofUnit && m_lexicon.unitCode(beside->text())))) {
            addAll(Place::Beside, besideWords(r, *beside, label), true);
            any = true;
        }
        const Phrase *below = phraseBelow(r, box);
        if (below && !startsWithLabel(*below)) {
            const Phrase *beside = phraseBeside(r, p);
            if (any && !label.colon && std::abs(below->box.left - box.left) < 3
                && beside->box.left - box.right > 2.5 * box.height()) {
                for (size_t k = m_pairs.size() - label.hits.size(); k < m_pairs.size(); ++k)
                    m_pairs[k].farBeside = true;
            }
            addAll(Place::Below, below->words, true);
        } else if (!any && label.colon && p + 1 == m_page.rows[r].phrases.size()
                   && r + 1 < m_page.rows.size()) {
            // The line ended after the label: its value opens the next one.
            const std::vector<LaidWord> next = cutWords(m_lexicon, m_page.rows[r + 1].phrases.front());
            const std::vector<LabelAt> nextLabels = labelsIn(m_lexicon, next);
            const size_t end = nextLabels.empty() ? next.size() : nextLabels.front().from;
            if (end > 0)
                addAll(Place::NextLine, {next.begin(), next.begin() + std::ptrdiff_t(end)}, true);
        }
    }

    std::vector<LaidWord> valueWords(const Phrase &phrase) const
    {
        std::vector<LaidWord> words = cutWords(m_lexicon, phrase);
        while (!words.empty() && isLabelSeparator(words.front().text))
            words.erase(words.begin());
        const std::vector<LabelAt> labels = labelsIn(m_lexicon, words);
        for (const LabelAt &label : labels) {
            if (label.from > 0 && label.colon) {
                words.resize(label.from);
                break;
            }
        }
        return words;
    }

    // "Delivery date:  Day  20.04.2026": of a day or a number, the figures near behind the words beside the label.
    std::vector<LaidWord> besideWords(size_t r, const Phrase &beside, const LabelAt &label) const
    {
        std::vector<LaidWord> words = valueWords(beside);
        const bool inFigures = std::any_of(label.hits.begin(), label.hits.end(), [](const Lexicon::LabelHit &hit) {
            return hit.label == Label::OrderDate || hit.label == Label::RequestedDate || hit.label == Label::PoNumber;
        });
        const std::vector<Phrase> &phrases = m_page.rows[r].phrases;
        const size_t next = size_t(&beside - phrases.data()) + 1;
        if (!inFigures || words.empty() || hasDigit(joined(words)) || words.size() > 2 || next >= phrases.size())
            return words;
        const Phrase &figures = phrases[next];
        if (figures.box.left - beside.box.right < m_page.wordHeight && hasDigit(figures.words.front().text)
            && !startsWithLabel(figures))
            words.insert(words.end(), figures.words.begin(), figures.words.end());
        return words;
    }

    bool startsWithLabel(const Phrase &phrase) const
    {
        if (isLabelOnly(m_lexicon, phrase))
            return true;
        const std::vector<LabelAt> labels = labelsIn(m_lexicon, cutWords(m_lexicon, phrase));
        return !labels.empty() && labels.front().from == 0 && labels.front().colon;
    }

    void add(const Lexicon::LabelHit &hit, const QString &text, const Box &box,
             LabelledValue::Place place, bool colon, bool whole, const std::vector<LaidWord> &value,
             size_t row)
    {
        if (value.empty())
            return;
        m_pairs.push_back({hit.label, hit.weight, text, box, place, colon, false, false, false, whole,
                           box.height() / std::max(1.0, m_page.wordHeight), joined(value), value,
                           m_pageIndex, int(row)});
    }

    PageText m_page; // a copy: phrases are split
    int m_pageIndex;
    std::vector<bool> m_skip;
    const Lexicon &m_lexicon;
    double m_textRight = 0;
    std::vector<LabelledValue> m_pairs;
    std::set<std::pair<double, double>> m_consumed;
};

} // namespace

bool isLabelOnly(const Lexicon &lexicon, const Phrase &phrase)
{
    if (phrase.words.size() > 6)
        return false;
    return !lexicon.labelsOf(phrase.text()).empty();
}

LabelledValue composedValue(Label label, double weight, const std::vector<LaidWord> &head, LabelledValue::Place place,
                            std::vector<LaidWord> value, const PageText &page, int pageIndex, size_t row)
{
    LabelledValue pair;
    pair.label = label;
    pair.weight = weight;
    pair.labelText = joined(head);
    pair.labelBox = boxOf(head);
    pair.place = place;
    pair.colon = head.back().text.endsWith(u':');
    pair.size = pair.labelBox.height() / std::max(1.0, page.wordHeight);
    pair.text = joined(value);
    pair.words = std::move(value);
    pair.page = pageIndex;
    pair.row = int(row);
    pair.isComposed = true;
    return pair;
}

std::vector<LabelledValue> labelledValues(const PageText &page, int pageIndex,
                                          const std::vector<bool> &skip, const Lexicon &lexicon)
{
    return PairFinder(page, pageIndex, skip, lexicon).all();
}

} // namespace intray
