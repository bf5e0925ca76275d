// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTextStream>

#include <map>

namespace {

// Which rooms a room may include, besides itself: the floors of the house.
const std::map<QString, QStringList> &floors()
{
    static const auto list = [](const char *names) {
        return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    };
    static const std::map<QString, QStringList> rooms{
        {QStringLiteral("core/base"), list("")},
        {QStringLiteral("core/documents"), list("core/base")},
        {QStringLiteral("core/orders"), list("core/base core/documents")},
        {QStringLiteral("core/masterdata"), list("core/base core/documents core/orders")},
        {QStringLiteral("core/reading"), list("core/base core/documents")},
        {QStringLiteral("core/layout"), list("core/base core/documents")},
        {QStringLiteral("core/memory"), list("core/base core/documents core/orders core/masterdata")},
        {QStringLiteral("core/extraction"), list("core/base core/documents core/layout core/orders core/masterdata core/memory")},
        {QStringLiteral("core/matching"), list("core/base core/documents core/orders core/masterdata core/memory")},
        {QStringLiteral("core/checking"), list("core/base core/documents core/orders core/masterdata core/memory core/matching")},
        {QStringLiteral("core/store"), list("core/base core/documents core/orders core/masterdata core/memory core/checking")},
        {QStringLiteral("core/review"), list("core/base core/documents core/orders core/masterdata core/memory core/matching core/checking core/extraction core/store")},
        {QStringLiteral("core/exporting"), list("core/base core/documents core/orders core/masterdata core/store")},
        {QStringLiteral("core/intake"), list("core/base core/documents core/orders core/masterdata core/memory core/reading core/layout core/extraction core/matching core/checking core/store core/review core/exporting")},
    };
    return rooms;
}

struct Include
{
    QString file;
    int line;
    QString target; // as written between quotes or brackets
};

QString roomOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

std::vector<Include> includesUnder(const QString &folder)
{
    static const QRegularExpression directive(QStringLiteral("^\\s*#\\s*include\\s+[\"<]([^\">]+)[\">]"));
    const QString root = QStringLiteral(INTRAY_SOURCE "/");
    std::vector<Include> includes;
    QDirIterator walk(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QTextStream text(&file);
        for (int number = 1; !text.atEnd(); ++number) {
            const QRegularExpressionMatch match = directive.match(text.readLine());
            if (match.hasMatch())
                includes.push_back({path.mid(root.size()), number, match.captured(1)});
        }
    }
    return includes;
}

bool isForeignLibrary(const QString &target, const char *const (&prefixes)[9])
{
    for (const char *prefix : prefixes) {
        if (target.startsWith(QLatin1String(prefix)))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("every room of core includes only what stands below it")
{
    const std::vector<Include> includes = includesUnder(QStringLiteral("core"));
    REQUIRE(includes.size() > 100);
    for (const Include &include : includes) {
        const QString room = roomOf(include.file);
        const QString target = roomOf(include.target);
        const bool ofHouse = include.target.startsWith(QLatin1String("core/"))
                             || include.target.startsWith(QLatin1String("ui/"))
                             || include.target.startsWith(QLatin1String("app/"));
        if (!ofHouse || target == room)
            continue;
        INFO(include.file.toStdString() << ":" << include.line << " includes " << include.target.toStdString());
        REQUIRE(floors().count(room) == 1);
        CHECK(floors().at(room).contains(target));
    }
}

TEST_CASE("nothing in core knows widgets, and only the readers know document libraries")
{
    const char *const libraries[] = {"poppler", "gmime", "zip", "pugixml", "libxml", "tesseract",
                                     "leptonica", "gsf", "orcus"};
    for (const Include &include : includesUnder(QStringLiteral("core"))) {
        INFO(include.file.toStdString() << ":" << include.line << " includes " << include.target.toStdString());
        CHECK_FALSE(include.target.startsWith(QLatin1String("QtWidgets")));
        CHECK_FALSE(include.target == QLatin1String("QWidget"));
        CHECK_FALSE(include.target == QLatin1String("QApplication"));
        if (roomOf(include.file) != QLatin1String("core/reading"))
            CHECK_FALSE(isForeignLibrary(include.target, libraries));
        if (roomOf(include.file) != QLatin1String("core/store"))
            CHECK_FALSE(include.target.startsWith(QLatin1String("QSql")));
    }
}

TEST_CASE("the window knows neither SQL nor document libraries nor the program around it")
{
    const char *const libraries[] = {"poppler", "gmime", "zip", "pugixml", "libxml", "tesseract",
                                     "leptonica", "gsf", "QSql"};
    for (const Include &include : includesUnder(QStringLiteral("ui"))) {
        INFO(include.file.toStdString() << ":" << include.line << " includes " << include.target.toStdString());
        CHECK_FALSE(isForeignLibrary(include.target, libraries));
        CHECK_FALSE(include.target.startsWith(QLatin1String("app/")));
    }
}

TEST_CASE("every source file names its licence")
{
    const QString root = QStringLiteral(INTRAY_SOURCE "/");
    for (const char *folder : {"app", "core", "ui", "tests"}) {
        QDirIterator walk(root + QLatin1String(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            INFO(file.fileName().toStdString());
            CHECK(file.readLine().startsWith("// SPDX-License-Identifier: GPL-3.0-or-later"));
        }
    }
}
