// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FreeSentences.h"

namespace intray {

QStringList FreeSentences::open(const Judge &isOpen) const
{
    constexpr qsizetype Most = 3;
    const QStringList ownNumbers{m_order.poNumber.value.value_or(QString())};
    QStringList found;
    for (const MailSentence &sentence : m_words.sentences({})) {
        if (found.size() < Most && isOpen(sentence, readStatement(sentence, m_words, m_names, ownNumbers)))
            found += m_words.message().written(sentence.place.start, sentence.place.end).simplified();
    }
    return found;
}

} // namespace intray
