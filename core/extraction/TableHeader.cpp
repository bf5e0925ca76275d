// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TableHeader.h"

#include "core/extraction/HeaderRows.h"
#include "core/extraction/OuterHeads.h"
#include "core/extraction/SizeMatrix.h"

#include <QRegularExpression>

namespace intray {

namespace {

bool isItemLabel(Label label)
{
    return label == Label::Description || label == Label::SupplierItem || label == Label::BuyerItem
           || label == Label::Gtin;
}

bool isAmountLabel(Label label)
{
    return label == Label::Quantity || label == Label::UnitPrice || label == Label::LineTotal
           || label == Label::Total;
}

bool isOperator(const LaidWord &word)
{
    return word.text == u"×" || word.text == u"=" || word.text == u"@" || word.text == u"*";
}

// "Quantity × Price = Amount": the signs between heads belong to none. "U. mesure": two short names of one thing
// in one phrase are one head.
std::vector<Head> plainHeads(std::vector<Head> heads, double height, const Lexicon &lexicon)
{
    std::vector<Head> result;
    for (Head &head : heads) {
        const size_t before = head.words.size();
        std::erase_if(head.words, isOperator);
        if (head.words.empty())
            continue;
        if (head.words.size() < before) {
            head.text = joined(head.words);
            head.box = boxOf(head.words);
            const auto hit = columnLabelOf(lexicon, head.text);
            head.label = hit ? std::optional(hit->label) : std::nullopt;
            head.weight = hit ? hit->weight : 0;
        }
        const bool goesOnHead = !result.empty() && before == head.words.size() && head.label && result.back().label == head.label
            && head.box.left - result.back().box.right < 0.6 * height;
        if (!goesOnHead) {
            result.push_back(std::move(head));
            continue;
        }
        Head &joint = result.back();
        joint.words.insert(joint.words.end(), head.words.begin(), head.words.end());
        joint.text += u' ' + head.text;
        joint.box = joint.box.united(head.box);
        joint.weight = std::max(joint.weight, head.weight);
    }
    return result;
}

// The head with the words of its group before or behind it: "Your" and "Our" under "Item numbers".
std::optional<Lexicon::LabelHit> labelInGroup(const QString &head, const QString &group, const Lexicon &lexicon)
{
    QStringList names{group};
    for (const QString &plural : {QStringLiteral("s"), QStringLiteral("n"), QStringLiteral("en"), QStringLiteral("es")}) {
        if (group.endsWith(plural) && group.size() > plural.size() + 3)
            names << group.chopped(plural.size());
    }
    for (const QString &name : names) {
        for (const QString &text : {QString(head + u' ' + name), QString(name + u' ' + head)}) {
            if (const auto hit = columnLabelOf(lexicon, text))
                return hit;
        }
    }
    return std::nullopt;
}

// Heads that mean something only under the head of their group in the row above; how many were named so. Each group
// reaches half way to its neighbours.
int nameByGroups(std::vector<Head> &heads, const PageText &page, int index, const Lexicon &lexicon)
{
    if (index < 1 || index >= int(page.rows.size()))
        return 0;
    const TextRow &above = page.rows[size_t(index) - 1];
    const TextRow &row = page.rows[size_t(index)];
    if (above.phrases.size() < 2 || above.phrases.size() >= heads.size() || heads.size() > 24 || hasDigit(above.text())
        || std::abs(above.box.centreY() - row.box.centreY()) > 1.7 * row.height)
        return 0;
    int named = 0;
    for (Head &head : heads) {
        if (head.label || head.words.size() > 2 || hasDigit(head.text))
            continue;
        const auto group = std::min_element(above.phrases.begin(), above.phrases.end(), [&](const Phrase &a, const Phrase &b) {
            return std::abs(a.box.centreX() - head.box.centreX()) < std::abs(b.box.centreX() - head.box.centreX());
        });
        const auto hit = labelInGroup(head.text, group->text(), lexicon);
        if (!hit)
            continue;
        head.label = hit->label;
        head.weight = hit->weight;
        head.text = head.text + u' ' + group->text();
        // The cell of the head says so, too; each name stands where its head does.
        const Box place = head.words.back().box;
        for (LaidWord word : group->words) {
            word.box = place;
            head.words.push_back(std::move(word));
        }
        ++named;
    }
    return named;
}

// "Side entrance, please ring the bell. No ...": words of a sentence, whatever its last word also means.
bool isSentence(const Head &head)
{
    constexpr size_t ShortestSentence = 5; // words
    return head.words.size() >= ShortestSentence
        && std::any_of(head.words.begin(), head.words.end(), [](const LaidWord &word) {
               return word.text.size() > 3 && (word.text.endsWith(u',') || word.text.endsWith(u'.'));
           });
}

bool isHeader(const std::vector<Head> &heads)
{
    int labelled = 0;
    int unknown = 0;
    bool item = false;
    bool amount = false;
    bool strong = false;
    double weakest = 1;
    std::vector<Label> seen;
    for (const Head &head : heads) {
        if (!head.label) {
            unknown += hasDigit(head.text) || isSentence(head) ? 3 : 1;
            continue;
        }
        // Figures below say that it heads a column, not that the row is a head.
        if (head.label == Label::OtherColumn && head.weight == UnknownFigures)
            continue;
        // Labels with a colon have their value beside them.
        if (head.text.contains(u':'))
            return false;
        weakest = std::min(weakest, head.weight);
        if (std::find(seen.begin(), seen.end(), *head.label) == seen.end())
            ++labelled;
        seen.push_back(*head.label);
        item = item || isItemLabel(*head.label);
        amount = amount || isAmountLabel(*head.label);
        strong = strong || (isAmountLabel(*head.label) && head.weight >= 0.6);
    }
    // Words that rarely head a column make no table of a title.
    if (labelled >= 3)
        return labelled > unknown && (labelled > 3 ? amount || (item && unknown <= 1) : amount && strong);
    // Two words make no head when one of them hardly ever is one ("Material Order" is a title).
    return labelled == 2 && item && amount && unknown == 0 && weakest >= 0.6;
}

// Words over several whole heads say something of all of them ("Amounts in EUR"): they are part of none.
bool spansHeads(const Phrase &phrase, const std::vector<Head> &heads)
{
    return std::count_if(heads.begin(), heads.end(), [&](const Head &head) {
        return phrase.box.left <= head.box.left && head.box.right <= phrase.box.right;
    }) > 1;
}

// A line above or below the header that holds more words of the heads ("Unit" over "price").
bool joinsHeader(const TextRow &row, const std::vector<Head> &heads, double left, double right,
                 const Lexicon &lexicon)
{
    int within = 0;
    int joining = 0;
    for (const Phrase &phrase : row.phrases) {
        if (phrase.box.right < left || phrase.box.left > right)
            continue;
        ++within;
        if (hasDigit(phrase.text()) || phrase.words.size() > 4)
            return false;
        if (spansHeads(phrase, heads))
            continue;
        for (const Head &head : heads) {
            const double overlap = std::min(head.box.right, phrase.box.right)
                                   - std::max(head.box.left, phrase.box.left);
            if (overlap < 0.4 * std::min(head.box.width(), phrase.box.width()))
                continue;
            const bool below = phrase.box.centreY() > head.box.centreY();
            const QString text = below ? head.text + u' ' + phrase.text()
                                       : phrase.text() + u' ' + head.text;
            const QString glued = below ? head.text + phrase.text() : phrase.text() + head.text;
            if (columnLabelOf(lexicon, text) || columnLabelOf(lexicon, phrase.text())
                || (!head.label && columnLabelOf(lexicon, glued))
                || (below && head.label == Label::UnitPrice && endsWithMeasure(text, lexicon)))
                ++joining;
        }
    }
    return within > 0 && joining * 2 >= within && joining > 0;
}

void mergeIntoHeads(std::vector<Head> &heads, const TextRow &row, double left, double right,
                    const Lexicon &lexicon)
{
    for (const Phrase &phrase : row.phrases) {
        if (phrase.box.right < left || phrase.box.left > right || spansHeads(phrase, heads))
            continue;
        Head *target = nullptr;
        double most = 0;
        for (Head &head : heads) {
            const double overlap = std::min(head.box.right, phrase.box.right)
                                   - std::max(head.box.left, phrase.box.left);
            if (overlap > most) {
                most = overlap;
                target = &head;
            }
        }
        if (!target) {
            Head head{phrase.text(), phrase.words, phrase.box, std::nullopt, 0};
            if (const auto hit = columnLabelOf(lexicon, head.text)) {
                head.label = hit->label;
                head.weight = hit->weight;
            }
            heads.push_back(head);
            continue;
        }
        const bool below = phrase.box.centreY() > target->box.centreY();
        // A narrow cell may have cut a word in two.
        const QString glued = target->text + phrase.text();
        if (below && !target->label && columnLabelOf(lexicon, glued)) {
            target->words.back().text += phrase.text();
            target->text = glued;
            target->box = target->box.united(phrase.box);
            target->label = columnLabelOf(lexicon, glued)->label;
            target->weight = columnLabelOf(lexicon, glued)->weight;
            continue;
        }
        target->text = below ? target->text + u' ' + phrase.text() : phrase.text() + u' ' + target->text;
        target->words.insert(below ? target->words.end() : target->words.begin(),
                             phrase.words.begin(), phrase.words.end());
        target->box = target->box.united(phrase.box);
        auto hit = columnLabelOf(lexicon, target->text);
        if (!hit && !target->label)
            hit = columnLabelOf(lexicon, phrase.text());
        if (hit) {
            target->label = hit->label;
            target->weight = hit->weight;
        }
    }
    std::sort(heads.begin(), heads.end(),
              [](const Head &a, const Head &b) { return a.box.left < b.box.left; });
}

// Heads that are sizes ("38 39 40") count as heads of columns.
void markSizes(std::vector<Head> &heads)
{
    QStringList texts;
    for (const Head &head : heads)
        texts << head.text;
    const SizeColumns sizes = sizesAmong(texts);
    for (int i = 0; i < int(heads.size()); ++i) {
        if (sizes.holds(i)) {
            heads[size_t(i)].label = Label::OtherColumn;
            heads[size_t(i)].weight = 0.9;
        }
    }
}

// How many of a row's phrases are numbers that are sizes.
int numbersOfSizes(const TextRow &row)
{
    QStringList texts;
    for (const Phrase &phrase : row.phrases)
        texts << phrase.text();
    const QStringList sizes = sizesAmong(texts).sizes;
    return int(std::count_if(sizes.begin(), sizes.end(),
                             [](const QString &size) { return size.front().isDigit(); }));
}

// "Supplier | Delivery address | Order date 25/02/2026": boxes of the order's head, of which one tells its day. Of two
// days each heads a column, as of what is wanted on it.
bool tellsDay(const TextRow &row, const Lexicon &lexicon)
{
    const auto isDay = [&](const Phrase &phrase) {
        const QString text = phrase.text();
        const auto dates = datesIn(text, DateOrder::Unknown, lexicon);
        const auto hits = dates.empty() ? std::vector<Lexicon::LabelHit>() : lexicon.labelsAtStart(text);
        return std::any_of(hits.begin(), hits.end(), [&](const Lexicon::LabelHit &hit) {
            return (hit.label == Label::OrderDate || hit.label == Label::RequestedDate)
                && QStringView(text).mid(hit.end, std::max(0, dates.front().start - hit.end)).trimmed().size() <= 1;
        });
    };
    return std::count_if(row.phrases.begin(), row.phrases.end(), isDay) == 1;
}

} // namespace

std::optional<TableHeader> tableHeaderAt(const PageText &page, int index, const Lexicon &lexicon)
{
    const TextRow &row = page.rows[size_t(index)];
    if (row.phrases.size() < 2)
        return std::nullopt;
    // Heads are words; most rows of a page are told apart at once by their numbers.
    int words = 0;
    int numbers = 0;
    for (const Phrase &phrase : row.phrases) {
        for (const LaidWord &word : phrase.words) {
            ++words;
            numbers += word.text.front().isDigit() ? 1 : 0;
        }
    }
    if (words > 40 || (numbers * 3 > words && (numbers - numbersOfSizes(row)) * 3 > words)
        || (numbers > 0 && tellsDay(row, lexicon)))
        return std::nullopt;
    TableHeader header{plainHeads(headsOf(lexicon, row), row.height, lexicon), index, 1};
    markSizes(header.heads);
    const bool isGrouped = nameByGroups(header.heads, page, index, lexicon) > 0;
    // Names of groups: the row below heads the columns.
    if (index + 1 < int(page.rows.size()) && page.rows[size_t(index) + 1].phrases.size() > row.phrases.size()
        && !hasDigit(page.rows[size_t(index) + 1].text())) {
        std::vector<Head> below = headsOf(lexicon, page.rows[size_t(index) + 1]);
        if (nameByGroups(below, page, index + 1, lexicon) > 0)
            return std::nullopt;
    }
    if (!dropStrangers(header.heads, page, index, lexicon) || !isHeader(header.heads))
        return std::nullopt;
    // A head left of all groups stands level with them.
    if (isGrouped) {
        const Phrase &first = page.rows[size_t(index) - 1].phrases.front();
        const Box &next = header.heads.front().box;
        if (first.box.right < next.left && first.box.right > next.left - 8 * row.height) {
            const auto hit = columnLabelOf(lexicon, first.text());
            header.heads.insert(header.heads.begin(), Head{first.text(), first.words, first.box, std::nullopt, 0});
            header.heads.front().label = hit ? std::optional(hit->label) : std::nullopt;
            header.heads.front().weight = hit ? hit->weight : 0;
        }
    }
    const double left = header.heads.front().box.left - 2 * row.height;
    const double right = header.heads.back().box.right + 2 * row.height;
    const auto near = [&](int other) {
        if (other < 0 || other >= int(page.rows.size()))
            return false;
        const TextRow &candidate = page.rows[size_t(other)];
        return std::abs(candidate.box.centreY() - row.box.centreY()) < 1.7 * row.height
               && joinsHeader(candidate, header.heads, left, right, lexicon);
    };
    const bool above = !isGrouped && near(index - 1);
    const bool below = near(index + 1);
    if (above) {
        mergeIntoHeads(header.heads, page.rows[size_t(index) - 1], left, right, lexicon);
        header.firstRow = index - 1;
        ++header.rows;
    } else if (isGrouped) {
        header.firstRow = index - 1;
        ++header.rows;
    }
    if (below) {
        mergeIntoHeads(header.heads, page.rows[size_t(index) + 1], left, right, lexicon);
        ++header.rows;
    }
    return header;
}

} // namespace intray
