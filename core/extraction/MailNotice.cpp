// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MailNotice.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MailNotice)
};

} // namespace

bool isDeliveryReport(const Part &part)
{
    return part.mediaType.startsWith(QLatin1String("message/")) && part.text()
        && (part.mediaType.endsWith(QLatin1String("delivery-status"))
            || part.mediaType.endsWith(QLatin1String("disposition-notification")));
}

bool isNotice(const Part &part)
{
    return isDeliveryReport(part) || part.mediaType == QLatin1String("text/calendar")
        || part.mediaType == QLatin1String("text/vcard");
}

QString noticeReason(const Part &part)
{
    const QString first = part.text() ? part.text()->text.section(u'\n', 0, 0).simplified().left(200) : QString();
    return first.isEmpty() ? NoticeText::tr("it is only a notice") : NoticeText::tr("it is only a notice: %1").arg(first);
}

} // namespace intray
