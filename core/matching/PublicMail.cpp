// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/PublicMail.h"

#include "core/base/TextFold.h"

#include <QFile>
#include <QSet>
#include <QStringList>

namespace intray {

namespace {

struct Providers
{
    QSet<QString> domains;
    QSet<QString> names; // under any top-level domain
};

Providers readProviders()
{
    Providers providers;
    QFile file(QStringLiteral(":/matching/public-mail.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return providers;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QString name = QString::fromUtf8(line).trimmed();
        if (name.isEmpty() || name.startsWith(u'#'))
            continue;
        if (name.endsWith(QLatin1String(".*")))
            providers.names.insert(name.chopped(2));
        else
            providers.domains.insert(name);
    }
    return providers;
}

} // namespace

bool isPublicMailDomain(const QString &domain)
{
    static const Providers providers = readProviders();
    const QStringList labels = foldText(domain).split(u'.', Qt::SkipEmptyParts);
    for (qsizetype from = 0; from + 1 < labels.size(); ++from) {
        if (providers.domains.contains(labels.mid(from).join(u'.')))
            return true;
        // "outlook.company.example" is the company's own: the name is a provider's only right before
        // a top-level domain, or one in two parts ("co.uk", "com.br").
        const qsizetype behind = labels.size() - from - 1;
        const bool isBeforeTopLevel = behind == 1 || (behind == 2 && labels.last().size() == 2 &&
                                                      labels[from + 1].size() <= 3);
        if (isBeforeTopLevel && providers.names.contains(labels[from]))
            return true;
    }
    return false;
}

} // namespace intray
