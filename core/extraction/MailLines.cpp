// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MailLines.h"

namespace intray {

QString MailLines::lineText(int index) const
{
    const TextPlace range = m_body.lines[size_t(index)].range;
    QString text = m_text.text.mid(range.start, range.end - range.start);
    for (int depth = 0; depth < m_depth; ++depth) {
        const QString trimmed = text.trimmed();
        if (!trimmed.startsWith(u'>'))
            break;
        text = trimmed.mid(1);
    }
    return text.trimmed();
}

TextWords MailLines::words(int index) const
{
    const QString text = lineText(index);
    return wordsOf(text, {0, int(text.size())});
}

} // namespace intray
