// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Incoming.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace intray {
namespace {

struct Drop
{
    Q_DECLARE_TR_FUNCTIONS(intray::Drop)
};

QString nameAt(const QDateTime &now, const QString &suffix)
{
    return Drop::tr("pasted %1").arg(now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"))) + suffix;
}

const QString &mailType()
{
    static const QString type = QStringLiteral("message/rfc822");
    return type;
}

// Whether there are words beside a picture: none, or its address alone, are not.
bool saysSomething(const QMimeData &data)
{
    if (data.hasHtml()) {
        static const QRegularExpression tags(QStringLiteral("<(style|script|title)\\b.*?</\\1\\s*>|<[^>]*>|&nbsp;"),
                                             QRegularExpression::CaseInsensitiveOption
                                                 | QRegularExpression::DotMatchesEverythingOption);
        return !data.html().remove(tags).trimmed().isEmpty();
    }
    const QString text = data.text().trimmed();
    return !text.isEmpty() && (text.contains(u' ') || text.contains(u'\n') || !QUrl(text, QUrl::StrictMode).isValid()
                               || QUrl(text).scheme().isEmpty());
}

} // namespace

bool canTake(const QMimeData &data)
{
    return data.hasUrls() || data.hasFormat(mailType()) || data.hasHtml() || data.hasText() || data.hasImage();
}

Incoming incomingFrom(const QMimeData &data, const QDateTime &now)
{
    Incoming incoming;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            incoming.paths << url.toLocalFile();
    }
    if (!incoming.paths.isEmpty())
        return incoming;
    // A browser that copies a picture adds HTML that only points to it.
    const bool isPicture = data.hasImage() && !saysSomething(data);
    // The richest form alone: the same words as mail, HTML and text are one order, not three.
    if (data.hasFormat(mailType()))
        incoming.arrivals.push_back({data.data(mailType()), nameAt(now, QStringLiteral(".eml")), {}, {}});
    else if (data.hasHtml() && !isPicture)
        incoming.arrivals.push_back({"\xEF\xBB\xBF" + data.html().toUtf8(), nameAt(now, QStringLiteral(".html")), {}, {}});
    else if (data.hasText() && !isPicture && !data.text().trimmed().isEmpty())
        incoming.arrivals.push_back({data.text().toUtf8(), nameAt(now, QStringLiteral(".txt")), {}, {}});
    else if (data.hasImage()) {
        incoming.picture = qvariant_cast<QImage>(data.imageData());
        incoming.pictureName = nameAt(now, QStringLiteral(".png"));
    }
    return incoming;
}

} // namespace intray
