// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reading/ReadFixture.h"

#include <QBuffer>
#include <QImage>

using namespace intray;

namespace {

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "PNG"));
    return bytes;
}

QByteArray plain(int width, int height, QRgb colour = qRgb(20, 60, 160))
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    return png(image);
}

// Strokes of the width of letters in rows on white ground.
QByteArray writing(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < height; ++y) {
        for (int x = 10; x < width - 10; ++x) {
            if (y % 24 < 12 && x % 7 < 2)
                image.setPixel(x, y, qRgb(0, 0, 0));
        }
    }
    return png(image);
}

// A mail whose text shows the picture, with what else its <img> says.
Document showing(const QByteArray &picture, const QByteArray &name, const QByteArray &attributes = {})
{
    return readBytes("From: a@example.com\nSubject: Order\nMIME-Version: 1.0\n"
                     "Content-Type: multipart/related; boundary=B\n\n--B\nContent-Type: text/html\n\n<p>please send</p>"
                     "<img src=\"cid:p1@x\" " + attributes + ">\n--B\nContent-Type: image/png; name=\"" + name
                         + "\"\nContent-ID: <p1@x>\nContent-Transfer-Encoding: base64\n\n" + picture.toBase64() + "\n--B--\n",
                     "a.eml");
}

PartRole roleOf(const Document &document)
{
    REQUIRE(document.parts.size() >= 3);
    return document.parts[2].role;
}

} // namespace

TEST_CASE("logos, lines and tracking pixels in a text are decoration and raise no issue")
{
    CHECK(roleOf(showing(plain(1, 1), "x.png")) == PartRole::InlinePicture);
    CHECK(roleOf(showing(plain(900, 6), "line.png")) == PartRole::InlinePicture);
    CHECK(roleOf(showing(plain(160, 60), "image001.png")) == PartRole::InlinePicture);
    CHECK(roleOf(showing(plain(450, 150), "image001.png")) == PartRole::InlinePicture);
    CHECK(roleOf(showing(writing(450, 150), "our-logo.png")) == PartRole::InlinePicture);
    // Sent large, shown small.
    const Document small = showing(plain(1800, 600), "image002.png", "width=150 style='height:50px'");
    CHECK(roleOf(small) == PartRole::InlinePicture);
    CHECK(small.parts[2].issues.empty());
}

TEST_CASE("a photo or a piece of a screen in the text counts as an attachment")
{
    CHECK(roleOf(showing(plain(1200, 900, qRgb(200, 200, 190)), "IMG_0042.png")) == PartRole::Attachment);
    CHECK(roleOf(showing(writing(700, 150), "image001.png")) == PartRole::Attachment);
    CHECK(roleOf(showing(writing(1000, 1400), "image001.png", "width=600")) == PartRole::Attachment);
}

TEST_CASE("an attached picture of some size is never decoration")
{
    const Document document = readBytes(
        "From: a@example.com\nSubject: Order\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\n"
        "see picture\n--B\nContent-Type: image/png; name=order.png\nContent-Disposition: attachment\n"
        "Content-Transfer-Encoding: base64\n\n" + plain(300, 200).toBase64() + "\n--B--\n",
        "a.eml");
    CHECK(roleOf(document) == PartRole::Attachment);
}

TEST_CASE("a mail that only shows a picture is the picture, not an empty text")
{
    const Document document = readBytes(
        "From: a@example.com\nSubject: Order\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=B\n\n--B\n"
        "Content-Type: text/html\n\n<p><img src=\"cid:p1@x\"></p>\n--B\nContent-Type: image/png\nContent-ID: <p1@x>\n"
        "Content-Transfer-Encoding: base64\n\n" + writing(900, 700).toBase64() + "\n--B--\n",
        "a.eml");
    REQUIRE(document.parts.size() == 2);
    CHECK(document.parts[1].role == PartRole::Attachment);
}
