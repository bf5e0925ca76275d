// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

QString lupdate()
{
    for (const char *path : {"/usr/lib/qt6/bin/lupdate", "/usr/lib/x86_64-linux-gnu/qt6/bin/lupdate"}) {
        if (QFileInfo::exists(QLatin1String(path)))
            return QLatin1String(path);
    }
    return {};
}

// The texts of the program that the translation, brought up to date with the sources, lacks.
QStringList missingTexts(const QString &language)
{
    const QString root = QStringLiteral(INTRAY_SOURCE "/");
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("now.ts"));
    REQUIRE(QFile::copy(root + QStringLiteral("resources/translations/intray_%1.ts").arg(language), file));
    QProcess update;
    update.setWorkingDirectory(root);
    update.start(lupdate(), {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
                             QStringLiteral("core"), QStringLiteral("ui"),
                             QStringLiteral("app/Composition.cpp"), QStringLiteral("app/DesktopMain.cpp"),
                             QStringLiteral("-extensions"), QStringLiteral("cpp,h"),
                             QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                             QStringLiteral("none"), QStringLiteral("-ts"), file});
    REQUIRE(update.waitForFinished(120000));
    REQUIRE(update.exitCode() == 0);
    QFile now(file);
    REQUIRE(now.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(now.readAll());
    REQUIRE(text.count(QStringLiteral("<message")) > 500);
    static const QRegularExpression unfinished(
        QStringLiteral("<source>([^<]*)</source>(?:(?!</message>).)*<translation type=\"unfinished\""),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList missing;
    for (auto match = unfinished.globalMatch(text); match.hasNext();)
        missing += match.next().captured(1);
    return missing;
}

} // namespace

TEST_CASE("German and French say everything that English says")
{
    if (lupdate().isEmpty()) {
        WARN("lupdate is not installed: the translations were not compared with the sources");
        return;
    }
    for (const char *language : {"de", "fr"}) {
        const QStringList missing = missingTexts(QLatin1String(language));
        INFO(language << ": " << missing.join(QStringLiteral("\n")).toStdString());
        CHECK(missing.isEmpty());
    }
}
