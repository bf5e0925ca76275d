// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/DeliveryReport.h"

#include "core/reading/Charset.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::DeliveryReport)
};

// "rfc822; eva@example.com": the type before the semicolon says nothing to a person.
QString withoutType(const QString &value)
{
    return value.section(u';', value.contains(u';') ? 1 : 0).trimmed();
}

struct Report
{
    QStringList recipients;
    QString action;
    QString diagnostic;
    QString disposition;
};

Report readFields(const QString &text)
{
    Report report;
    static const QRegularExpression field(QStringLiteral("^([A-Za-z-]+):[ \\t]*((?:.*)(?:\\n[ \\t]+.*)*)"),
                                          QRegularExpression::MultilineOption);
    for (auto it = field.globalMatch(text.left(20000)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(1).toLower();
        const QString value = match.captured(2).simplified();
        const bool original = name == QLatin1String("original-recipient");
        if (original || name == QLatin1String("final-recipient")) {
            const QString recipient = withoutType(value);
            if (!report.recipients.contains(recipient, Qt::CaseInsensitive) && !recipient.isEmpty())
                report.recipients += recipient;
        } else if (name == QLatin1String("action") && report.action != QLatin1String("failed")) {
            report.action = value.toLower();
        } else if (name == QLatin1String("diagnostic-code") && report.diagnostic.isEmpty()) {
            report.diagnostic = withoutType(value);
        } else if (name == QLatin1String("disposition")) {
            report.disposition = withoutType(value).toLower();
        }
    }
    return report;
}

QString sentence(const Report &report)
{
    constexpr int MostNamed = 3;
    QString who = report.recipients.mid(0, MostNamed).join(QLatin1String(", "));
    if (who.isEmpty())
        who = Words::tr("its recipient");
    if (!report.disposition.isEmpty()) {
        return report.disposition.contains(QLatin1String("deleted"))
            ? Words::tr("Read receipt: %1 deleted the mail without reading it.").arg(who)
            : Words::tr("Read receipt: the mail was shown to %1.").arg(who);
    }
    if (report.action == QLatin1String("delayed"))
        return Words::tr("Delivery report: the mail to %1 is delayed.").arg(who);
    if (report.action == QLatin1String("delivered") || report.action == QLatin1String("relayed")
        || report.action == QLatin1String("expanded"))
        return Words::tr("Delivery report: the mail to %1 was delivered.").arg(who);
    const QString failed = Words::tr("Delivery failure: the mail to %1 was not delivered.").arg(who);
    return report.diagnostic.isEmpty() ? failed : failed + u' ' + report.diagnostic.left(300);
}

// Some servers encode the fields of each recipient in base64.
QByteArray withoutEncoding(QByteArray fields)
{
    static const QByteArray mark("content-transfer-encoding: base64");
    fields.replace("\r\n", "\n");
    const qsizetype at = fields.toLower().indexOf(mark);
    const qsizetype body = at < 0 ? -1 : fields.indexOf("\n\n", at);
    if (body < 0)
        return fields;
    return fields.left(at) + "\n\n" + QByteArray::fromBase64(fields.mid(body));
}

} // namespace

Text deliveryReportText(const QByteArray &fields)
{
    Text text;
    const QString written = decodeText(withoutEncoding(fields));
    text.text = sentence(readFields(written)) + QLatin1String("\n\n") + written;
    return text;
}

} // namespace intray
