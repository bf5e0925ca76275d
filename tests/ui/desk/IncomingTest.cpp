// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Incoming.h"

#include "tests/support/Catch.h"

#include <QMimeData>
#include <QUrl>

using namespace intray;

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(9, 30));

QImage picture()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

} // namespace

TEST_CASE("a screenshot is taken in as a picture with a name of its own")
{
    QMimeData clip;
    clip.setImageData(picture());
    const Incoming incoming = incomingFrom(clip, now);
    CHECK(incoming.picture == picture());
    CHECK(incoming.arrivals.empty());
    CHECK(incoming.pictureName.endsWith(QStringLiteral("2026-03-02 093000.png")));
}

TEST_CASE("a picture that a browser copies is the picture, not the HTML that points to it")
{
    QMimeData clip;
    clip.setImageData(picture());
    clip.setHtml(QStringLiteral("<meta charset=utf-8><style>p { color: red }</style><img src=\"https://example.com/a.png\" alt=\"order\">"));
    clip.setText(QStringLiteral("https://example.com/a.png"));
    const Incoming incoming = incomingFrom(clip, now);
    CHECK_FALSE(incoming.picture.isNull());
    CHECK(incoming.arrivals.empty());
}

TEST_CASE("cells that a spreadsheet copies stay text, though it adds a picture of them")
{
    QMimeData clip;
    clip.setImageData(picture());
    clip.setHtml(QStringLiteral("<table><tr><td>4711</td><td>12</td></tr></table>"));
    clip.setText(QStringLiteral("4711\t12"));
    const Incoming incoming = incomingFrom(clip, now);
    CHECK(incoming.picture.isNull());
    REQUIRE(incoming.arrivals.size() == 1);
    CHECK(incoming.arrivals.front().fileName.endsWith(QStringLiteral(".html")));
}

TEST_CASE("files of any kind are taken by their place, whatever else comes with them")
{
    QMimeData drop;
    drop.setUrls({QUrl::fromLocalFile(QStringLiteral("/orders/a.msg")), QUrl::fromLocalFile(QStringLiteral("/orders/b.zip")),
                  QUrl::fromLocalFile(QStringLiteral("/orders/c.tif"))});
    drop.setImageData(picture());
    const Incoming incoming = incomingFrom(drop, now);
    CHECK(incoming.paths.size() == 3);
    CHECK(incoming.picture.isNull());
}
