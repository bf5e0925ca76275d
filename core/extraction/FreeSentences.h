// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MailStatement.h"

#include <QStringList>

#include <functional>

namespace intray {

// The sentences around the lines of an order, in a mail or on a page, with what each says of these lines.
class FreeSentences
{
public:
    using Judge = std::function<bool(const MailSentence &, const MailStatement &)>;

    FreeSentences(const Order &order, const MailWords &words)
        : m_order(order), m_words(words), m_names(order, words.message().catalog())
    {
    }

    const OrderNames &names() const { return m_names; }
    // As written, the first few that a person must see.
    QStringList open(const Judge &isOpen) const;

private:
    const Order &m_order;
    const MailWords &m_words;
    const OrderNames m_names;
};

} // namespace intray
