// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageLabels.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldParsers.h"

namespace intray {

namespace {

constexpr int LongestLabel = 6; // words

QString withoutRemark(const QString &text)
{
    static const QRegularExpression remark(QStringLiteral("\\s*[\\[(][^\\])]*[\\])]\\s*$"));
    QString bare = text;
    if (bare.contains(u'[') || bare.contains(u'('))
        bare.remove(remark);
    const int blank = int(bare.lastIndexOf(u' '));
    if (blank > 0 && parseCurrency(QStringView(bare).mid(blank + 1)))
        bare.truncate(blank);
    return bare.trimmed();
}

struct Partition
{
    double score = 0;
    int groupStart = 0;
    std::optional<Lexicon::LabelHit> hit;
};

void merge(Head &into, const Head &other, const Lexicon &lexicon)
{
    const bool before = other.box.left < into.box.left;
    into.text = before ? other.text + u' ' + into.text : into.text + u' ' + other.text;
    into.words.insert(before ? into.words.begin() : into.words.end(), other.words.begin(),
                      other.words.end());
    into.box = into.box.united(other.box);
    if (const auto hit = columnLabelOf(lexicon, into.text)) {
        into.label = hit->label;
        into.weight = hit->weight;
    }
}

// An unknown word in one phrase with a known label is part of it ("Deliv. date").
void mergeLoneWords(std::vector<Head> &heads, const TextRow &row, const Lexicon &lexicon)
{
    const auto touches = [&](const Head &a, const Head &b) {
        return std::any_of(row.phrases.begin(), row.phrases.end(), [&](const Phrase &phrase) {
            return phrase.box.left <= a.box.left && phrase.box.right >= b.box.right;
        });
    };
    for (size_t i = 0; i < heads.size(); ++i) {
        if (heads[i].label || heads[i].words.size() > 1 || hasDigit(heads[i].text))
            continue;
        if (i + 1 < heads.size() && heads[i + 1].label && touches(heads[i], heads[i + 1])) {
            merge(heads[i + 1], heads[i], lexicon);
            heads.erase(heads.begin() + std::ptrdiff_t(i));
        } else if (i > 0 && heads[i - 1].label && touches(heads[i - 1], heads[i])) {
            merge(heads[i - 1], heads[i], lexicon);
            heads.erase(heads.begin() + std::ptrdiff_t(i));
            --i;
        }
    }
}

} // namespace

bool isColumnLabel(Label label)
{
    if (label >= Label::Position && label <= Label::OtherColumn)
        return true;
    return label == Label::RequestedDate || label == Label::Total || label == Label::NetTotal
           || label == Label::Currency || label == Label::TaxTotal || label == Label::OtherDate
           || label == Label::Project || label == Label::ContractNumber;
}

bool isTotalLabel(Label label)
{
    return label == Label::NetTotal || label == Label::TaxTotal || label == Label::Total
           || label == Label::Subtotal || label == Label::CarriedForward
           || label == Label::BroughtForward || label == Label::LineCount;
}

std::optional<Lexicon::LabelHit> columnLabelOf(const Lexicon &lexicon, const QString &text)
{
    const QString bare = withoutRemark(text);
    for (const QString &form : {text, bare}) {
        const auto hits = lexicon.labelsOf(form);
        for (const Lexicon::LabelHit &hit : hits) {
            // "Order no." is hardly a column although some call an item's number so.
            if (isColumnLabel(hit.label) && hit.weight >= 0.35 * hits.front().weight)
                return hit;
        }
        if (bare == text)
            break;
    }
    // "Disc. 2", "2. Rabatt %": one of several.
    static const QRegularExpression ordinal(QStringLiteral("^[1-5]\\s?[.ºª°)]\\s*|\\s*[1-5]\\s*(?=%?$)"));
    QString unnumbered = bare;
    if (std::any_of(bare.cbegin(), bare.cend(), [](QChar c) { return c >= u'1' && c <= u'5'; }))
        unnumbered.remove(ordinal);
    if (unnumbered.size() < bare.size() && unnumbered.size() > 1) {
        for (const Lexicon::LabelHit &hit : lexicon.labelsOf(unnumbered)) {
            if (hit.label == Label::Discount)
                return hit;
        }
    }
    // "Remise unit.", "Rabatt/Stk": one head, of the discount.
    for (Lexicon::LabelHit hit : lexicon.labelsAtStart(bare)) {
        const QString rest = bare.mid(hit.end).trimmed();
        if (hit.label != Label::Discount || hit.weight < 0.8 || rest.isEmpty() || rest.size() > 12)
            continue;
        const auto own = lexicon.labelsOf(rest);
        if (rest.startsWith(u'/')
            || (!own.empty() && (own.front().label == Label::Unit || own.front().label == Label::UnitPrice))) {
            hit.weight *= 0.8;
            return hit;
        }
    }
    return std::nullopt;
}

namespace {

// Where one label may end and another one begin: a conjunction, a stroke, a sign.
struct Joint
{
    qsizetype from = 0, to = 0;
};

// Most texts have neither a sign nor a conjunction inside, and are asked about often.
bool mayHoldJoint(const QString &text, const Lexicon &lexicon)
{
    constexpr qsizetype LongestConjunction = 6;
    const auto isSign = [](QChar c) { return QStringView(u"/|&+,;-\x2013\x00B7").contains(c); };
    if (std::any_of(text.begin(), text.end(), isSign))
        return true;
    const QStringList &conjunctions = lexicon.phrases(QStringLiteral("conjunction"));
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isSpace())
            continue;
        const QStringView word = QStringView(text).mid(start, at - start);
        if (!word.isEmpty() && word.size() <= LongestConjunction && conjunctions.contains(foldText(word)))
            return true;
        start = at + 1;
    }
    return false;
}

std::vector<Joint> jointsOf(const QString &text, const Lexicon &lexicon)
{
    if (!mayHoldJoint(text, lexicon))
        return {};
    static const QRegularExpression joint(QStringLiteral("\\s*[/|&+,;]\\s*|\\s+[-\\x{2013}\\x{00B7}]\\s+|\\s+(\\w{1,6})\\s+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Joint> joints;
    for (qsizetype at = 0; at < text.size();) {
        const QRegularExpressionMatch match = joint.match(text, at);
        if (!match.hasMatch())
            break;
        const QString word = match.captured(1);
        if (word.isEmpty() || lexicon.phrases(QStringLiteral("conjunction")).contains(foldText(word)))
            joints.push_back({match.capturedStart(), match.capturedEnd()});
        at = word.isEmpty() ? match.capturedEnd() : match.capturedEnd(1);
    }
    return joints;
}

// The surest of the wanted labels that a text may be as well as what it is first.
std::optional<Lexicon::LabelHit> hitAmong(const QString &text, const std::vector<Label> &wanted, const Lexicon &lexicon)
{
    const auto hits = lexicon.labelsOf(text);
    for (const Lexicon::LabelHit &hit : hits) {
        if (hit.weight >= 0.35 * hits.front().weight && std::find(wanted.begin(), wanted.end(), hit.label) != wanted.end())
            return hit;
    }
    return std::nullopt;
}

} // namespace

JointLabels jointLabels(const Lexicon &lexicon, const QString &text)
{
    constexpr qsizetype Longest = 60;
    if (text.size() > Longest || text.count(u' ') >= LongestLabel)
        return {};
    for (const Joint &joint : jointsOf(text, lexicon)) {
        const QString left = text.left(joint.from), right = text.mid(joint.to);
        const auto first = columnLabelOf(lexicon, left);
        const auto second = columnLabelOf(lexicon, right);
        if (!first || !second)
            continue;
        for (const bool isNumberFirst : {true, false}) {
            const QString &number = isNumberFirst ? left : right, &name = isNumberFirst ? right : left;
            const auto item = hitAmong(number, {Label::SupplierItem, Label::BuyerItem}, lexicon);
            if (item && hitAmong(name, {Label::Description}, lexicon))
                return {item, number, name};
        }
    }
    return {};
}

std::vector<Head> headsOf(const Lexicon &lexicon, const TextRow &row)
{
    const std::vector<LaidWord> words = row.words();
    const int n = int(words.size());
    std::vector<bool> breaks(size_t(n) + 1, false); // a wide blank stands before the word
    int at = 0;
    for (const Phrase &phrase : row.phrases) {
        breaks[size_t(at)] = true;
        at += int(phrase.words.size());
    }
    std::vector<Partition> best(size_t(n) + 1);
    for (int end = 1; end <= n; ++end) {
        Partition &here = best[size_t(end)];
        here.score = -1e9;
        QString text;
        for (int start = end - 1; start >= 0 && end - start <= LongestLabel; --start) {
            text = words[size_t(start)].text + (text.isEmpty() ? QString() : u' ' + text);
            if (start + 1 < end
                && words[size_t(start) + 1].box.left - words[size_t(start)].box.right
                       > 1.4 * row.height)
                break;
            auto hit = columnLabelOf(lexicon, text);
            constexpr double ClearLabel = 0.6;
            if (end - start > 1 && (!hit || hit->weight < ClearLabel)) {
                if (const auto item = jointLabels(lexicon, text).item)
                    hit = item;
            }
            // A phrase that is another label ("date of order") is not cut up into columns.
            const bool other = !hit && breaks[size_t(start)] && (end == n || breaks[size_t(end)])
                               && !lexicon.labelsOf(text).empty();
            if (!hit && !other && end - start > 1)
                continue;
            double score = best[size_t(start)].score;
            if (hit)
                score += (end - start) * (0.5 + 0.5 * hit->weight);
            else if (other)
                score += 1.02 * (end - start);
            if (!breaks[size_t(start)])
                score -= 0.3;
            for (int inner = start + 1; inner < end; ++inner)
                score -= breaks[size_t(inner)] ? 0.6 : 0;
            if (score > here.score)
                here = {score, start, hit};
        }
    }
    std::vector<Head> heads;
    for (int end = n; end > 0; end = best[size_t(end)].groupStart) {
        const Partition &group = best[size_t(end)];
        // Unknown words of one phrase belong together.
        const bool extends = !group.hit && !heads.empty() && !heads.back().label
                             && end < n && !breaks[size_t(end)];
        if (!extends)
            heads.emplace_back();
        Head &head = heads.back();
        head.words.insert(head.words.begin(), words.begin() + group.groupStart, words.begin() + end);
        head.box = boxOf(head.words);
        head.text = joined(head.words);
        if (group.hit) {
            head.label = group.hit->label;
            head.weight = group.hit->weight;
        }
    }
    std::reverse(heads.begin(), heads.end());
    mergeLoneWords(heads, row, lexicon);
    return heads;
}

std::optional<Label> totalLabelOf(const Lexicon &lexicon, const TextRow &row)
{
    const auto isLead = [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u' ' || (c >= u'\t' && c <= u'\r')
               || QStringView(u".,%+=:()-").contains(c);
    };
    for (const Phrase &phrase : row.phrases) {
        const QString whole = phrase.text();
        const auto start = std::find_if_not(whole.begin(), whole.end(), isLead);
        const QStringView text(start, whole.end());
        if (text.isEmpty())
            continue;
        const auto own = lexicon.labelsAtStart(text);
        // "VAT no.", "USt-Id" are longer than the word for the tax in them; "VAT" alone may be either.
        const bool isNumber = !own.empty() && own.front().label == Label::VatNumber;
        for (const Lexicon::LabelHit &hit : own) {
            if (isTotalLabel(hit.label) && !(isNumber && hit.end < own.front().end))
                return hit.label;
        }
        if (isNumber)
            return std::nullopt;
        // "zzgl. 19 % MwSt": a word or two may stand before the label.
        qsizetype blank = text.indexOf(u' ');
        for (int skip = 1; skip <= 3 && blank >= 0; ++skip) {
            const QStringView rest = text.mid(blank + 1);
            blank = text.indexOf(u' ', blank + 1);
            const QStringView word = blank < 0 ? rest : rest.left(rest.size() - (text.size() - blank));
            if (word == u"%" || looksNumeric(word.toString()))
                continue;
            for (const Lexicon::LabelHit &hit : lexicon.labelsAtStart(rest)) {
                if (hit.label == Label::TaxTotal)
                    return Label::TaxTotal;
            }
        }
        return std::nullopt;
    }
    return std::nullopt;
}

std::vector<bool> withoutTail(const PageText &page, const std::vector<bool> &tableRows, const Lexicon &lexicon)
{
    std::vector<bool> rows = tableRows;
    bool summed = false;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        const TextRow &row = page.rows[r];
        summed = tableRows[r]
                 && (summed || (row.phrases.size() <= 2 && hasDigit(row.text())
                                && totalLabelOf(lexicon, row) == Label::Total));
        if (summed && row.phrases.size() == 1)
            rows[r] = false;
    }
    return rows;
}

bool followsClosely(const TextRow &row, const TextRow &next)
{
    if (row.phrases.front().words.front().confidence == 1)
        return next.box.top - row.box.bottom < 0.8 * row.height;
    std::vector<double> bottoms;
    for (const LaidWord &word : row.phrases.front().words)
        bottoms.push_back(word.box.bottom);
    const auto middle = bottoms.begin() + std::ptrdiff_t(bottoms.size() / 2);
    std::nth_element(bottoms.begin(), middle, bottoms.end());
    return next.box.top - *middle < 0.6 * row.height;
}

bool looksNumeric(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[^\\w\\s]{0,2}\\s?[-+]?(?:[A-Z]{3}\\s)?\\d[\\d.,'’\\s\\x{00A0}\\x{202F}]*\\s?(?:%|[€$£]|[A-Z]{3})?-?$"));
    return hasDigit(text) && form.match(text).hasMatch();
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace intray
