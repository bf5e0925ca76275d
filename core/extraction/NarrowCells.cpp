// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/NarrowCells.h"

#include "core/extraction/PageFields.h"

namespace intray {

namespace {

class CellSplitter
{
public:
    CellSplitter(PageText *page, const std::vector<bool> &skip, const Lexicon &lexicon)
        : m_page(*page), m_skip(skip), m_lexicon(lexicon)
    {
    }

    std::vector<CutOffLabel> run()
    {
        for (size_t r = 0; r < m_page.rows.size(); ++r) {
            for (size_t p = 0; p < m_page.rows[r].phrases.size(); ++p) {
                const Phrase &phrase = m_page.rows[r].phrases[p];
                readCutOffLabel(r, p);
                size_t at = 0;
                for (size_t w = 1; w < phrase.words.size() && at == 0; ++w) {
                    if (neighboursBeginAt(r, phrase.box.left, phrase.words[w].box.left))
                        at = w;
                }
                if (at == 0)
                    continue;
                TextRow &row = m_page.rows[r];
                std::vector<LaidWord> value(phrase.words.begin() + std::ptrdiff_t(at),
                                            phrase.words.end());
                std::vector<LaidWord> label(phrase.words.begin(),
                                            phrase.words.begin() + std::ptrdiff_t(at));
                // The last word may be cut off: the cell's words begin just one label, or the words before
                // it are one.
                if (m_lexicon.labelsOf(joined(label)).empty()) {
                    if (const auto hit = m_lexicon.labelCutOff(joined(label))) {
                        m_found.push_back({*hit, joined(label), boxOf(label), value, r});
                        continue;
                    }
                    label.pop_back();
                    if (label.empty() || m_lexicon.labelsOf(joined(label)).empty())
                        continue;
                }
                row.phrases[p] = {label, boxOf(label)};
                row.phrases.insert(row.phrases.begin() + std::ptrdiff_t(p) + 1, {value, boxOf(value)});
            }
        }
        return std::move(m_found);
    }

private:
    // "Requested deliver|26/03/2026": the cell was too narrow for its label.
    void readCutOffLabel(size_t r, size_t p)
    {
        const Phrase &phrase = m_page.rows[r].phrases[p];
        const TextRow &row = m_page.rows[r];
        const Phrase *value = p + 1 < row.phrases.size() ? &row.phrases[p + 1] : nullptr;
        if (!value || value->box.left - phrase.box.right > 0.5 * phrase.box.height()
            || !m_lexicon.labelsOf(phrase.text()).empty()
            || !neighboursBeginAt(r, phrase.box.left, value->box.left))
            return;
        if (const auto hit = m_lexicon.labelCutOff(phrase.text()))
            m_found.push_back({*hit, phrase.text(), phrase.box, value->words, r});
    }

    // Whether at least two rows nearby have a label at `left` and begin another phrase at `x`.
    bool neighboursBeginAt(size_t r, double left, double x) const
    {
        int count = 0;
        const size_t first = r > 6 ? r - 6 : 0;
        for (size_t k = first; k < std::min(m_page.rows.size(), r + 7); ++k) {
            if (k == r || m_skip[k])
                continue;
            bool label = false;
            bool value = false;
            for (const Phrase &phrase : m_page.rows[k].phrases) {
                label = label || (std::abs(phrase.box.left - left) < 1.5
                                  && isLabelOnly(m_lexicon, phrase));
                value = value || std::abs(phrase.box.left - x) < 1.2;
            }
            count += label && value ? 1 : 0;
        }
        return count >= 2;
    }

    PageText &m_page;
    const std::vector<bool> &m_skip;
    const Lexicon &m_lexicon;
    std::vector<CutOffLabel> m_found;
};

} // namespace

std::vector<CutOffLabel> splitNarrowCells(PageText *page, const std::vector<bool> &skip, const Lexicon &lexicon)
{
    return CellSplitter(page, skip, lexicon).run();
}

} // namespace intray
