// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Source.h"

namespace intray {

Box Box::united(const Box &other) const
{
    if (isEmpty())
        return other;
    if (other.isEmpty())
        return *this;
    return {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
            std::max(bottom, other.bottom)};
}

QString cellName(int row, int column)
{
    QString letters;
    for (int c = column; c >= 0; c = c / 26 - 1)
        letters.prepend(QChar(u'A' + c % 26));
    return letters + QString::number(row + 1);
}

} // namespace intray
