// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reading/ReadFixture.h"

using namespace intray;

namespace {

QStringList namesOf(const Document &document)
{
    QStringList names;
    for (const Part &part : document.parts)
        names += part.name;
    return names;
}

QByteArray broken(const char *name)
{
    QFile file(QStringLiteral(INTRAY_BROKEN "/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the files of an archive are parts, their names no paths, and litter is left out")
{
    const Document document = readBytes(fixture("orders.zip"), "orders.zip");
    CHECK(namesOf(document) == QStringList{QStringLiteral("orders.zip"), QStringLiteral("first.csv"),
                                           QStringLiteral("outside.txt"), QStringLiteral("mail.eml"), QString()});
    CHECK(document.parts[1].workbook());
    CHECK(document.parts[2].text()->text.contains(QStringLiteral("3 x KB-1030")));
    REQUIRE(document.parts[3].mail());
    CHECK(document.parts[3].mail()->from.address == QStringLiteral("eva.lind@nordhaus.example"));
    for (const Part &part : document.parts)
        CHECK(part.issues.empty());
}

TEST_CASE("an archive that holds a workbook is not taken for one")
{
    const Document document = readBytes(fixture("stored_workbook.zip"), "orders.zip");
    REQUIRE(document.parts.size() == 2);
    CHECK(document.parts[0].mediaType == QStringLiteral("application/zip"));
    REQUIRE(document.parts[1].workbook());
    CHECK(document.parts[1].workbook()->sheets.at(0).cells.at(0).text == QStringLiteral("KB-1020"));
}

TEST_CASE("a protected file in an archive is named, the others are read")
{
    const Document document = readBytes(fixture("password.zip"), "orders.zip");
    REQUIRE(document.parts.size() == 3);
    CHECK(document.parts[1].name == QStringLiteral("secret.txt"));
    CHECK(document.parts[1].issues.at(0).kind == ReadingIssue::Kind::PasswordProtected);
    CHECK(document.parts[2].issues.empty());
}

TEST_CASE("a bomb is cut off and said, what lies beside it is read")
{
    const Document document = readBytes(broken("bomb.zip"), "orders.zip");
    REQUIRE(document.parts.size() == 3);
    CHECK(document.parts[1].issues.at(0).kind == ReadingIssue::Kind::LimitReached);
    CHECK(document.parts[2].text()->text == QStringLiteral("5 x KB-1020"));

    ReadingLimits limits;
    limits.unpackedBytes = 40;
    const Document small = readBytes(fixture("orders.zip"), "orders.zip", limits);
    CHECK(small.parts[0].issues.at(0).kind == ReadingIssue::Kind::LimitReached);
}

TEST_CASE("archives in archives are followed to the limit")
{
    const Document document = readBytes(broken("zip_in_zip.zip"), "orders.zip");
    CHECK(int(document.parts.size()) == ReadingLimits().nesting + 1);
    CHECK(document.parts.back().issues.at(0).kind == ReadingIssue::Kind::LimitReached);
}

TEST_CASE("what came before the cut of an archive is saved")
{
    const Document document = readBytes(broken("cut_off.zip"), "orders.zip");
    CHECK(namesOf(document) == QStringList{QStringLiteral("orders.zip"), QStringLiteral("first.csv"), QStringLiteral("outside.txt")});
    REQUIRE(document.parts[0].issues.size() == 1);
    CHECK(document.parts[0].issues[0].partly);
}

TEST_CASE("gzip and tar are opened, other archives say what to do")
{
    const Document document = readBytes(fixture("orders.tgz"), "orders.tgz");
    REQUIRE(document.parts.size() == 4);
    CHECK(document.parts[2].name == QStringLiteral("first.csv"));
    CHECK(document.parts[3].name.size() > 100);
    CHECK(document.parts[3].text()->text == QStringLiteral("3 x KB-1030\n"));
    const Document rar = readBytes("Rar!\x1a\x07\x01", "orders.rar");
    CHECK(rar.parts[0].issues.at(0).kind == ReadingIssue::Kind::Unsupported);
}
