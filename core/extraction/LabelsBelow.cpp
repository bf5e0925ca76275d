// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LabelsBelow.h"

#include "core/extraction/LabelVotes.h"
#include "core/extraction/PageLabels.h"
#include "core/layout/PageText.h"

namespace intray {

namespace {

bool overlaps(const Box &a, const Box &b)
{
    const double common = std::min(a.right, b.right) - std::max(a.left, b.left);
    return std::abs(a.left - b.left) < 3 || common > 0.5 * std::min(a.width(), b.width());
}

// One page of such a form, and where its labels go.
class FormPage
{
public:
    FormPage(const Page &page, const Lexicon &lexicon) : m_text(layOut(page)), m_lexicon(lexicon) {}

    LabelVotes votes() const
    {
        LabelVotes votes;
        if (m_text.rows.size() > MostRows)
            return votes;
        for (size_t r = 0; r < m_text.rows.size() && !votes.isUsual; ++r) {
            if (m_text.rows[r].phrases.size() > MostPhrases)
                continue;
            for (size_t p = 0; p < m_text.rows[r].phrases.size() && !votes.isUsual; ++p)
                vote(r, p, votes);
        }
        return votes;
    }

    // Moves the words of the labels.
    void lift(Page &page) const
    {
        size_t segment = 0; // first row behind the last labels
        int moved = 0;
        for (size_t r = 0; r < m_text.rows.size() && moved < MostMoved; ++r) {
            if (!isLabels(r))
                continue;
            size_t last = r;
            while (last + 1 < m_text.rows.size() && isLabels(last + 1)
                   && m_text.rows[last + 1].box.top - m_text.rows[last].box.bottom < m_text.rows[last].height)
                ++last;
            moved += int(last - r) + 1;
            if (r > segment)
                liftRows(page, segment, r, last);
            segment = last + 1;
            r = last;
        }
    }

private:
    // A form has no more; a page that has is not worth the time.
    static constexpr size_t MostRows = 400, MostPhrases = 40, NearRows = 12;
    static constexpr int MostMoved = 80; // rows
    static constexpr double Near = 3.5; // heights of a line

    const Phrase *phraseFrom(size_t row, const Box &box, int step) const
    {
        size_t looked = 0;
        for (size_t r = row + size_t(step); r < m_text.rows.size() && looked < NearRows; r += size_t(step), ++looked) {
            const TextRow &other = m_text.rows[r];
            const double gap = step > 0 ? other.box.top - box.bottom : box.top - other.box.bottom;
            if (gap > Near * std::max(other.height, box.height()))
                return nullptr;
            for (const Phrase &phrase : other.phrases) {
                if (overlaps(phrase.box, box))
                    return &phrase;
            }
        }
        return nullptr;
    }

    void vote(size_t r, size_t p, LabelVotes &votes) const
    {
        const TextRow &row = m_text.rows[r];
        const Phrase &phrase = row.phrases[p];
        const QString text = phrase.text();
        if (text.endsWith(u':') && text.size() <= LongestFormLabel && !m_lexicon.labelsOf(text).empty()) {
            votes.isUsual = true;
            return;
        }
        const auto form = formOf(text, m_lexicon);
        if (!form || headsLines(textsOf(r, r), m_lexicon))
            return;
        const auto holds = [&](const Phrase *value) { return value && fitsForm(value->text(), *form, m_lexicon); };
        const bool above = holds(phraseFrom(r, phrase.box, -1));
        const bool beside = p + 1 < row.phrases.size() && holds(&row.phrases[p + 1]);
        const bool below = holds(phraseFrom(r, phrase.box, 1));
        votes.add(*form, above, beside, below);
    }

    // Rows of labels only; some of them may be known to no list.
    bool isLabels(size_t r) const
    {
        const TextRow &row = m_text.rows[r];
        if (row.phrases.size() > MostPhrases)
            return false;
        int known = 0;
        for (const Phrase &phrase : row.phrases) {
            const QString text = phrase.text();
            if (!isLabelText(text))
                return false;
            known += formLabelOf(text, m_lexicon).has_value();
        }
        const bool isSmall = row.height < 0.9 * m_text.wordHeight;
        return known > 0 && (isSmall || 2 * known >= int(row.phrases.size()));
    }

    std::vector<QString> textsOf(size_t first, size_t last) const
    {
        std::vector<QString> texts;
        for (size_t r = first; r <= last; ++r) {
            for (const Phrase &phrase : m_text.rows[r].phrases)
                texts.push_back(phrase.text());
        }
        return texts;
    }

    // The first row of what the labels stand below: an address goes up line by line, a table to the labels before.
    std::optional<size_t> topOf(size_t segment, size_t first, size_t last) const
    {
        if (headsLines(textsOf(first, last), m_lexicon))
            return segment;
        const auto stands = [&](size_t r) {
            return std::any_of(m_text.rows[first].phrases.begin(), m_text.rows[first].phrases.end(),
                               [&](const Phrase &label) {
                                   return std::any_of(m_text.rows[r].phrases.begin(), m_text.rows[r].phrases.end(),
                                                      [&](const Phrase &value) { return overlaps(value.box, label.box); });
                               });
        };
        size_t top = first;
        while (top > segment && !stands(top - 1))
            --top;
        if (top == segment)
            return std::nullopt;
        --top;
        while (top > segment
               && m_text.rows[top].box.top - m_text.rows[top - 1].box.bottom < m_text.rows[top].height)
            --top;
        return top;
    }

    void liftRows(Page &page, size_t segment, size_t first, size_t last) const
    {
        const TextRow &value = m_text.rows[first - 1];
        if (first == last && m_text.rows[first].phrases.size() == 1 && value.phrases.size() == 1) {
            const Box &label = m_text.rows[first].box;
            const double left = value.box.left - label.width() - 2 * value.height;
            if (formOf(m_text.rows[first].text(), m_lexicon) == ValueForm::Sum && left >= 0) {
                move(page, label, left - label.left, value.box.centreY() - label.centreY());
                return;
            }
        }
        const auto top = topOf(segment, first, last);
        if (!top)
            return;
        const double end = m_text.rows[*top].box.top - 0.2 * m_text.rows[*top].height;
        const double up = std::min(m_text.rows[last].box.bottom - end, m_text.rows[first].box.top);
        for (size_t r = first; r <= last; ++r)
            move(page, m_text.rows[r].box, 0, -up);
    }

    void move(Page &page, const Box &box, double right, double down) const
    {
        for (Word &word : page.words) {
            if (!box.contains(word.box.centreX() * m_text.width, word.box.centreY() * m_text.height))
                continue;
            word.box.left += right / m_text.width;
            word.box.right += right / m_text.width;
            word.box.top += down / m_text.height;
            word.box.bottom += down / m_text.height;
        }
    }

    const PageText m_text;
    const Lexicon &m_lexicon;
};

} // namespace

std::optional<Document> withLabelsAbove(const Document &document, const Lexicon &lexicon)
{
    std::optional<Document> moved;
    for (size_t part = 0; part < document.parts.size(); ++part) {
        const Pages *pages = document.parts[part].pages();
        if (!pages)
            continue;
        // Who prints labels in the usual way on one page does so on all; a page of sums alone tells nothing.
        std::vector<FormPage> forms;
        std::vector<LabelVotes> votes;
        LabelVotes all;
        for (const Page &page : pages->pages) {
            forms.emplace_back(page, lexicon);
            votes.push_back(forms.back().votes());
            all.isUsual = all.isUsual || votes.back().isUsual;
            all.heads += votes.back().heads;
            if (all.isUsual)
                break;
        }
        if (all.isUsual || all.heads == 0)
            continue;
        for (size_t p = 0; p < forms.size(); ++p) {
            if (!votes[p].areBelow())
                continue;
            if (!moved)
                moved = document;
            forms[p].lift(std::get<Pages>(moved->parts[part].content).pages[p]);
        }
    }
    return moved;
}

} // namespace intray
