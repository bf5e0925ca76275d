// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/MailTree.h"

#include <QSize>

#include <map>

namespace intray {

// Tells logos, signature pictures and tracking pixels from pictures that may be the order itself: a photo
// or a piece of a screen that was pasted into the text. In doubt a picture is worth reading.
class MailPictures
{
public:
    explicit MailPictures(const MailNode &root) { collect(root); }

    static bool isPicture(const MailNode &node);
    bool isDecoration(const MailNode &node) const;

private:
    void collect(const MailNode &node);
    // The size at which the HTML body shows it; 0 where it does not say. Null when it does not show it.
    const QSize *shownSize(const MailNode &node) const;

    std::map<QString, QSize> m_shown;  // by content id or file name, lower case
    std::map<QByteArray, int> m_copies; // by hash
};

} // namespace intray
