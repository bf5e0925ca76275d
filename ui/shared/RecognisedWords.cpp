// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/RecognisedWords.h"

#include <QCoreApplication>

#include <cmath>

namespace intray {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(intray::RecognisedWords)
};

} // namespace

QString recognitionText(const RecognisedText &read)
{
    const int percent = int(std::lround(read.confidence * 100));
    if (read.alternatives.isEmpty())
        return Texts::tr("Read from a picture, %1 % sure.").arg(percent);
    QStringList others;
    for (const QString &other : read.alternatives)
        others += QStringLiteral("\u201c%1\u201d").arg(other);
    return Texts::tr("Read from a picture, %1 % sure; could also be %2.")
        .arg(percent)
        .arg(others.join(Texts::tr(" or ")));
}

} // namespace intray
