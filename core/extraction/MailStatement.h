// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MailWords.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace intray {

// How a mail may name the lines of an order, and the days that the order states.
class OrderNames
{
public:
    static constexpr int Nowhere = -1; // none of the lines, or it could be several

    OrderNames(const Order &order, const Catalog &catalog);

    int ofCode(const QString &folded) const { return m_codes.value(folded, Nowhere); }
    bool hasCode(const QString &folded) const { return m_codes.contains(folded); }
    int ofPosition(const QString &position) const;
    int lineCount() const { return m_lineCount; }
    // By a word of the description, in any language the records have.
    int ofWord(const QString &key) const { return m_words.value(key, Nowhere); }
    bool hasWord(const QString &key) const { return m_words.contains(key); }
    // Also in another form: "sleeves" of a sleeve.
    bool hasWordLike(const QString &key) const;
    bool hasDay(const QDate &day) const { return std::find(m_days.begin(), m_days.end(), day) != m_days.end(); }

private:
    void addLine(const OrderLine &line, int index, const Catalog &catalog);
    void addWords(const QString &description, int index);
    void addDay(const Field<QDate> &day);

    int m_lineCount = 0;
    QHash<QString, int> m_codes, m_positions, m_words;
    QSet<QString> m_stems; // of these words
    std::vector<QDate> m_days;
};

// What a sentence says, as far as words and figures go.
struct MailStatement
{
    struct Value
    {
        Decimal value;
        QString written;
        QString unit;
        TextPlace place;
        bool isOld = false; // "instead of 10"
        bool isMoney = false;
        bool countsLines = false; // "4 items"
        bool isMore = false; // "by 20": how many more
    };
    std::vector<int> lines; // of the order
    std::vector<Value> values;
    std::vector<const MessageFacts::StatedDate *> dates;
    bool other = false;     // figures that are neither
    bool changes = false;   // words that drop, add or hold back, or set a condition
};

// `numbers` are order numbers, which say nothing of lines.
MailStatement readStatement(const MailSentence &sentence, const MailWords &mail, const OrderNames &names,
                            const QStringList &numbers);

} // namespace intray
