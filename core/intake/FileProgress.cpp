// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/FileProgress.h"

#include <QCoreApplication>

namespace intray {
namespace {

struct ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(intray::FileProgress)
};

} // namespace

QString fileProgress(const QString &fileName, int page, int pages)
{
    if (pages < 2)
        return fileName;
    return ProgressText::tr("%1, page %2 of %3").arg(fileName, QString::number(page), QString::number(pages));
}

} // namespace intray
