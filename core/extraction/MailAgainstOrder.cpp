// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MailAgainstOrder.h"

#include "core/base/TextFold.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/MailStatement.h"
#include "core/extraction/OpeningHours.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct MailAgainstText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MailAgainstOrder)
};

constexpr int Nowhere = OrderNames::Nowhere;
constexpr int MostDoubts = 6;

class Comparison
{
public:
    Comparison(Order *order, const MailWords &mail, const Order &said, bool alone)
        : m_order(*order), m_mail(mail), m_message(mail.message()), m_said(said), m_alone(alone), m_names(*order, mail.message().catalog())
    {
    }

    bool run()
    {
        std::vector<TextPlace> taken;
        for (const OrderLine &line : m_said.lines) {
            const TextPlace *place = std::get_if<TextPlace>(&line.source.place);
            if (m_alone && place && line.source.part == m_message.part)
                taken.push_back(*place);
        }
        for (const MailSentence &sentence : m_mail.sentences(taken))
            compare(sentence);
        comparePlace();
        if (m_mail.isLong())
            doubt(MailAgainstText::tr("The mail is long and was not compared with the attached order."));
        return m_asked > 0;
    }

private:
    void compare(const MailSentence &sentence)
    {
        MailStatement said = readStatement(
            sentence, m_mail, m_names,
            {m_order.poNumber.value.value_or(QString()), m_said.poNumber.value.value_or(QString())});
        const bool days = std::all_of(said.dates.begin(), said.dates.end(), [&](const auto *date) {
            return agrees(*date, said);
        });
        if (said.lines.empty())
            addLineOfWords(sentence, &said);
        dropAgreeing(&said);
        const bool silent = said.lines.empty() && said.values.empty() && !said.other;
        if (silent && days && !namesGoodsToChange(sentence.rest, said))
            return;
        if (isAside(sentence, said))
            return;
        const bool compared = !said.changes && !said.other && compareQuantity(said);
        if (!compared || !days)
            doubt(MailAgainstText::tr("The mail says “%1”. Does this or the attached order hold?")
                      .arg(m_message.written(sentence.place.start, sentence.place.end).simplified().left(160)));
    }

    // Opening hours, absences, time limits for an answer, "no changes": nothing of what is ordered, unless the day of
    // delivery is one of its days.
    bool isAside(const MailSentence &sentence, const MailStatement &said) const
    {
        if (said.changes || !said.lines.empty() || m_mail.has({"exception-word", "instead-of"}, sentence.rest))
            return false;
        const bool goods = std::any_of(said.values.begin(), said.values.end(), [this](const MailStatement::Value &value) {
            return value.isMoney || (!value.unit.isEmpty() && !isTime(value.unit));
        });
        const bool ofDelivery = std::any_of(said.dates.begin(), said.dates.end(), [this](const auto *date) {
            return m_names.hasDay(*date->date.value);
        });
        const bool share = m_message.written(sentence.place.start, sentence.place.end).contains(u'%');
        if (goods || share || ofDelivery)
            return false;
        if (m_mail.has({"hours-notice"}, sentence.rest) || tellsOpeningHours(sentence.rest, m_message))
            return !m_mail.has({"change-word"}, sentence.rest);
        // A figure without a unit may be a price that is to be confirmed.
        const bool onlyTimes = std::all_of(said.values.begin(), said.values.end(), [this](const MailStatement::Value &value) {
            return isTime(value.unit);
        });
        if (m_mail.has({"answer-word"}, sentence.rest))
            return onlyTimes && !m_mail.has({"change-word"}, sentence.rest)
                && !speaksOfDelivery(m_message.lexicon(), m_message.written(sentence.place.start, sentence.place.end));
        return said.values.empty() && said.dates.empty() && (m_mail.has({"no-change"}, sentence.rest) || deniesChange(sentence.rest));
    }

    // "No price changes": a word or two may stand between. "No, change the price" denies something else.
    bool deniesChange(const TextWords &words) const
    {
        constexpr int MostBetween = 2;
        const auto at = [&](const char *list, int i) { return m_message.phrases.matchAt(QLatin1String(list), words, i); };
        for (int i = 0; i < int(words.size()); ++i) {
            const int none = at("none-word", i);
            for (int k = i + none; none > 0 && k <= i + none + MostBetween && k < int(words.size()); ++k) {
                if (!words[size_t(k - 1)].after.isEmpty())
                    break;
                if (at("change-word", k) > 0 || at("change-noun", k) > 0)
                    return true;
            }
        }
        return false;
    }

    bool isTime(const QString &unit) const
    {
        const TextWords words = wordsOf(unit, {0, int(unit.size())});
        return m_mail.has({"time-day", "time-working-day", "time-week", "time-month", "time-hour"}, words);
    }

    // Of several orders nobody can tell which one a place is meant for.
    void comparePlace()
    {
        const QString place = m_said.shipTo.value.value_or(QString());
        if (!m_alone && !place.isEmpty() && foldText(place) != foldText(m_order.shipTo.value.value_or(QString())))
            doubt(MailAgainstText::tr("The mail names a delivery address, “%1”. Is it for this order?").arg(place));
    }

    // A day for the whole order is compared with the order's own elsewhere, unless there is none to compare with.
    bool agrees(const MessageFacts::StatedDate &date, const MailStatement &said) const
    {
        const QDate day = *date.date.value;
        if (said.lines.size() == 1 && said.lines.front() != Nowhere) {
            const Field<QDate> &own = m_order.lines[size_t(said.lines.front())].requestedDate;
            return (own.isStated() ? own : m_order.requestedDate).value == day;
        }
        const bool compared = m_alone && said.lines.empty() && date.explained
            && std::none_of(m_order.lines.begin(), m_order.lines.end(),
                            [](const OrderLine &line) { return line.requestedDate.isStated(); });
        return compared || (said.lines.empty() && (day <= m_message.writtenOn || m_names.hasDay(day)));
    }

    // Amounts and counts of the whole order.
    void dropAgreeing(MailStatement *said) const
    {
        if (said->changes || !said->lines.empty())
            return;
        const auto agrees = [this](const MailStatement::Value &value) {
            const bool total = value.value == m_order.total.value || value.value == m_order.netTotal.value
                || value.value == m_order.taxTotal.value;
            return (value.isMoney && total) || (value.countsLines && value.value == Decimal(int(m_order.lines.size())));
        };
        said->values.erase(std::remove_if(said->values.begin(), said->values.end(), agrees), said->values.end());
    }

    // "30 pcs of the valve": the one line that the words can only mean.
    void addLineOfWords(const MailSentence &sentence, MailStatement *said) const
    {
        QHash<int, int> votes;
        for (const TextWord &word : sentence.rest) {
            const int line = m_names.ofWord(word.key);
            if (line != Nowhere)
                ++votes[line];
        }
        const bool counts = std::any_of(said->values.begin(), said->values.end(),
                                        [](const MailStatement::Value &value) { return !value.unit.isEmpty(); });
        if (votes.size() == 1 && counts)
            said->lines.push_back(votes.begin().key());
    }

    // "Please leave out the seals", "double the quantity", "do not send yet".
    bool namesGoodsToChange(const TextWords &words, const MailStatement &said) const
    {
        if (m_mail.has({"hold-back", "only-if", "share-word"}, words) || (said.changes && m_mail.has({"position-word"}, words)))
            return true;
        const bool goods = std::any_of(words.begin(), words.end(), [this](const TextWord &word) {
            return m_names.hasWord(word.key);
        });
        const bool changes = said.changes || m_mail.has({"change-word", "exception-word"}, words);
        const bool ofOrder = std::any_of(words.begin(), words.end(), [this](const TextWord &word) {
            const auto &labels = m_message.phrases.labelsOf(word.text);
            return std::any_of(labels.begin(), labels.end(), [](const Lexicon::LabelHit &hit) {
                return hit.weight > 0.9 && (hit.label == Label::Quantity || hit.label == Label::UnitPrice);
            });
        });
        return changes && (goods || ofOrder);
    }

    // Whether the sentence says no more than a quantity of one line: the same as the order, or another one that now
    // stands beside it.
    bool compareQuantity(const MailStatement &said)
    {
        std::vector<const MailStatement::Value *> fresh;
        for (const MailStatement::Value &value : said.values) {
            if (!value.isOld)
                fresh.push_back(&value);
        }
        if (said.lines.size() != 1 || said.lines.front() == Nowhere)
            return false;
        OrderLine &line = m_order.lines[size_t(said.lines.front())];
        if (fresh.empty() && said.values.empty())
            return !said.dates.empty(); // which agreed
        if (fresh.size() != 1 || !line.quantity.isStated())
            return false;
        const MailStatement::Value &value = *fresh.front();
        if (value.isMoney)
            return value.value == line.unitPrice.value || value.value == line.lineTotal.value;
        if (value.isMore && said.values.size() == 1)
            return false;
        const QString unit = line.unit.value.value_or(QString());
        const Lexicon &lexicon = m_message.lexicon();
        const bool sameUnit = value.unit.isEmpty() || unit.isEmpty() || foldText(unit) == foldText(value.unit)
            || (lexicon.unitCode(unit) && lexicon.unitCode(unit) == lexicon.unitCode(value.unit));
        if (!sameUnit)
            return false;
        if (value.value == *line.quantity.value)
            return true;
        if (!line.quantity.source.isSomewhere() || line.quantity.source.part == m_message.part)
            return false;
        line.quantity.alternatives.push_back(
            {value.value, value.written, m_message.at(value.place.start, value.place.end), 0.3});
        ++m_asked;
        return true;
    }

    void doubt(const QString &question)
    {
        if (std::find(m_order.doubts.begin(), m_order.doubts.end(), question) != m_order.doubts.end())
            return;
        if (++m_doubts <= MostDoubts)
            m_order.doubts.push_back(question);
        ++m_asked;
    }

    Order &m_order;
    const MailWords &m_mail;
    const MessageContext &m_message;
    const Order &m_said;
    const bool m_alone;
    const OrderNames m_names;
    int m_doubts = 0;
    int m_asked = 0;
};

} // namespace

bool compareWithMail(Order *order, const MailWords &mail, const Order &said, bool alone)
{
    return Comparison(order, mail, said, alone).run();
}

} // namespace intray
