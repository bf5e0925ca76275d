// SPDX-License-Identifier: GPL-3.0-or-later
// Each document of the sample inbox against what it was agreed to say. After a wanted change, run once
// with INTRAY_WRITE_GOLDEN=1: the files are written anew and that run fails, so that a person looks.
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace {

const QString Source = QStringLiteral(INTRAY_SOURCE);

// Values and findings only: places and confidences may move without a word changing.
QJsonValue agreed(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &entry : value.toArray())
            kept.append(agreed(entry));
        return kept;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    if (object.contains(QStringLiteral("value")))
        return object.value(QStringLiteral("value"));
    QJsonObject kept;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key() != QLatin1String("sha256"))
            kept.insert(entry.key(), agreed(entry.value()));
    }
    return kept;
}

QList<QByteArray> extractedInbox()
{
    QProcess extract;
    extract.start(QStringLiteral(INTRAY_BIN "/intray"),
                  {QStringLiteral("extract"), QStringLiteral("--master"),
                   Source + QStringLiteral("/resources/demo/master"), QStringLiteral("--today"),
                   QStringLiteral("2026-11-23"), Source + QStringLiteral("/resources/demo/inbox")});
    REQUIRE(extract.waitForFinished(120000));
    return extract.readAllStandardOutput().trimmed().split('\n');
}

} // namespace

TEST_CASE("every document of the sample inbox says what it was agreed to say")
{
    const bool write = qEnvironmentVariableIsSet("INTRAY_WRITE_GOLDEN");
    const QList<QByteArray> lines = extractedInbox();
    REQUIRE(lines.size() == 24);
    for (const QByteArray &line : lines) {
        const QJsonObject now = agreed(QJsonDocument::fromJson(line).object()).toObject();
        const QString name = now.value(QStringLiteral("file")).toString();
        QFile golden(Source + QStringLiteral("/tests/fixtures/golden/") + name + QStringLiteral(".json"));
        INFO(name.toStdString() << "\n" << QJsonDocument(now).toJson().toStdString());
        if (write) {
            REQUIRE(golden.open(QIODevice::WriteOnly));
            golden.write(QJsonDocument(now).toJson());
            continue;
        }
        REQUIRE(golden.open(QIODevice::ReadOnly));
        CHECK(QJsonDocument::fromJson(golden.readAll()).object() == now);
    }
    if (write)
        FAIL("the golden files were written anew: look at what changed");
}
