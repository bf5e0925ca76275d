// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/FieldParsers.h"
#include "core/extraction/MessageWords.h"
#include "core/extraction/OrderExtractor.h"

namespace intray {

// What is known of one message while its text is read.
struct MessageContext
{
    const ExtractionContext &context;
    const PhraseBook &phrases;
    const QString &text;     // of the part
    int part = 0;
    QString language;        // may be empty
    NumberStyle numberStyle = NumberStyle::Unknown;
    bool numberStyleProven = false; // by a number of the text itself, not by its language
    DateOrder dateOrder = DateOrder::Unknown;
    QDate writtenOn;         // the mail's date, else today
    QStringList customers;   // who the sender may be, for the customer's own part numbers

    bool hasLetterhead = false; // no mail, but a document of its own

    const Catalog &catalog() const { return context.catalog; }
    const Lexicon &lexicon() const { return context.lexicon; }
    Source at(int start, int end) const { return {part, TextPlace{start, end}}; }
    QString written(int start, int end) const { return text.mid(start, end - start); }
    bool isUnit(const QString &word) const
    {
        if (!catalog().unitAliases(word).empty())
            return true;
        // "from 40 to 60", "5 e 6": short words that some language also writes for a unit.
        return lexicon().unitCode(word).has_value() && !phrases.has(QStringLiteral("change-to"), word)
            && !phrases.has(QStringLiteral("conjunction"), word);
    }
};

} // namespace intray
