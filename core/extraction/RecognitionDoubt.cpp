// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RecognitionDoubt.h"

#include "core/extraction/FieldParsers.h"
#include "core/extraction/FieldProof.h"
#include "core/extraction/FigureRepair.h"
#include "core/extraction/PageLabels.h"
#include "core/orders/FieldVisit.h"

namespace intray {

namespace {

struct RecognitionText
{
    Q_DECLARE_TR_FUNCTIONS(intray::RecognitionDoubt)
};

// A quantity of a scan that no sum confirms: one look at its digits is no proof, however sure it was.
constexpr Confidence UnprovenFigure = 0.9;

class Recognition
{
public:
    explicit Recognition(const Document &document) : m_document(document) {}

    // The words that were recognised at a place; empty where nothing was, or where the text is digital.
    std::vector<const Word *> wordsAt(const Source &source) const
    {
        std::vector<const Word *> words;
        const auto *place = std::get_if<PagePlace>(&source.place);
        if (!source.part || !place || *source.part < 0 || *source.part >= int(m_document.parts.size()))
            return words;
        const Pages *pages = m_document.parts[size_t(*source.part)].pages();
        if (!pages || place->page < 1 || place->page > int(pages->pages.size()))
            return words;
        const Page &page = pages->pages[size_t(place->page - 1)];
        if (!page.recognised)
            return words;
        for (const Word &word : page.words) {
            if (place->box.contains(word.box.centreX(), word.box.centreY()))
                words.push_back(&word);
        }
        return words;
    }

private:
    const Document &m_document;
};

Confidence leastSure(const std::vector<const Word *> &words, bool digitsOnly)
{
    Confidence least = 1;
    for (const Word *word : words) {
        if (hasDigit(word->text) || !digitsOnly)
            least = std::min(least, word->confidence);
    }
    return least;
}

template <typename T> bool isProvenOtherwise(const Field<T> &field)
{
    return field.has(Evidence::Kind::Arithmetic) || field.has(Evidence::Kind::MasterData)
           || field.has(Evidence::Kind::Repeated) || field.has(Evidence::Kind::Memory);
}

template <typename T> std::optional<T> valueOf(const QString &text);
template <> std::optional<QString> valueOf(const QString &text)
{
    return text;
}
template <> std::optional<Decimal> valueOf(const QString &text)
{
    return parseNumber(text, NumberStyle::Unknown);
}
template <> std::optional<QDate> valueOf(const QString &)
{
    return std::nullopt;
}

template <typename T> void offerOtherReadings(Field<T> &field, const std::vector<const Word *> &words)
{
    if (words.size() != 1)
        return;
    for (const QString &other : words.front()->alternatives) {
        const auto value = valueOf<T>(other);
        if (value && value != field.value)
            field.alternatives.push_back({*value, other, field.source, 0.3});
    }
}

class Weigher
{
public:
    Weigher(const Recognition &recognition, bool figuresOnly) : m_recognition(recognition), m_figuresOnly(figuresOnly) {}

    template <typename T> void operator()(FieldName, Field<T> &field) const
    {
        if (!field.value)
            return;
        const std::vector<const Word *> words = m_recognition.wordsAt(field.source);
        if (words.empty())
            return;
        offerOtherReadings(field, words);
        if (isProvenOtherwise(field))
            return;
        doubt(field, leastSure(words, m_figuresOnly));
    }

private:
    const Recognition &m_recognition;
    bool m_figuresOnly;
};

// The one known unit whose letters look like these ("pe": pc).
std::optional<QString> knownLookalike(const QString &unit, const Lexicon &lexicon)
{
    std::optional<QString> only;
    if (unit.size() < 2)
        return only;
    for (const auto &[wrong, right] : {std::pair(u'e', u'c'), std::pair(u'I', u'l'), std::pair(u'i', u'l'),
                                       std::pair(u'1', u'l'), std::pair(u'l', u'I'), std::pair(u'0', u'o')}) {
        QString other = unit;
        other.replace(wrong, right);
        if (other == unit || !lexicon.unitCode(other))
            continue;
        if (only)
            return std::nullopt;
        only = other;
    }
    return only;
}

// A unit that the lexicon knows was hardly misread into; one that it does not know is the unit of the other
// lines, where a letter tells them apart ("pe" among "pc").
void settleUnits(Order &order, const Recognition &recognition, const Lexicon &lexicon)
{
    std::map<QString, int> units;
    for (const OrderLine &line : order.lines) {
        if (line.unit.value && lexicon.unitCode(*line.unit.value))
            ++units[*line.unit.value];
    }
    for (OrderLine &line : order.lines) {
        if (!line.unit.value || recognition.wordsAt(line.unit.source).empty())
            continue;
        if (lexicon.unitCode(*line.unit.value)) {
            if (line.unit.value->size() >= 2 || units[*line.unit.value] >= 2)
                believe(line.unit, Evidence::Kind::Repeated, proof::Known, RecognitionText::tr("a known unit"));
            continue;
        }
        std::optional<QString> near;
        int count = 0;
        for (const auto &[unit, lines] : units) {
            int differing = 0;
            for (qsizetype i = 0; i < unit.size() && unit.size() == line.unit.value->size(); ++i)
                differing += unit[i] != line.unit.value->at(i);
            if (unit.size() >= 2 && unit.size() == line.unit.value->size() && differing == 1 && ++count == 1)
                near = unit;
        }
        if (!near)
            near = knownLookalike(*line.unit.value, lexicon);
        if (!near || count > 1)
            continue;
        line.unit.value = near;
        line.unit.confidence = 0;
        believe(line.unit, Evidence::Kind::Repeated, 0.96,
                RecognitionText::tr("recognised as “%1”, which is no unit; “%2” looks the same").arg(line.unit.written, *near));
    }
}

} // namespace

void weighRecognition(Order &order, const Document &document, const Lexicon &lexicon)
{
    const Recognition recognition(document);
    repairFigures(order, [&](const Source &source) { return recognition.wordsAt(source); });
    settleUnits(order, recognition, lexicon);
    visitHeader(order, Weigher(recognition, true));
    for (OrderLine &line : order.lines) {
        visitLine(line, Weigher(recognition, true));
        const bool recognised = !recognition.wordsAt(line.quantity.source).empty();
        if (recognised && line.quantity.value && !isProvenOtherwise(line.quantity)) {
            doubt(line.quantity, UnprovenFigure);
            line.quantity.support(Evidence::Kind::Form,
                                  RecognitionText::tr("read from a picture, and no sum confirms it"));
        }
    }
}

} // namespace intray
