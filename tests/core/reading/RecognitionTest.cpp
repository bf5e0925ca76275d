// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/PdfReader.h"
#include "core/reading/ReaderProcess.h"
#include "tests/core/reading/ReadFixture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTransform>

#include <thread>

using namespace intray;

namespace {

const QString Worker = QStringLiteral(INTRAY_BIN "/intray-reader");
constexpr double Dpi = 200;

const QStringList Lines = {QStringLiteral("Purchase Order 4711-88"), QStringLiteral("Please deliver to our warehouse in Leeds"),
                           QStringLiteral("Delivery date 24.03.2026 without delay"), QStringLiteral("Payment within 30 days of the invoice")};

QByteArray saved(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format, quality));
    return bytes;
}

// A page of 468 x 648 points; `picture` lies under `content`.
QByteArray pdfOf(const QByteArray &content, const QImage &picture = {})
{
    const QByteArray jpeg = picture.isNull() ? QByteArray() : saved(picture, "jpeg", 90);
    std::vector<QByteArray> objects = {
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 468 648]/Contents 4 0 R/Resources<</XObject<</P 6 0 R>>/Font<</F 5 0 R>>>>>>",
        "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    if (!picture.isNull())
        objects.push_back("<</Type/XObject/Subtype/Image/Width " + QByteArray::number(picture.width()) + "/Height "
                          + QByteArray::number(picture.height()) + "/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Length "
                          + QByteArray::number(jpeg.size()) + ">>stream\n" + jpeg + "\nendstream");
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(int(objects.size()) + 1) + "\n0000000000 65535 f \n";
    for (size_t i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(int(i) + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    return pdf + table + "trailer<</Size " + QByteArray::number(int(objects.size()) + 1) + "/Root 1 0 R>>\nstartxref\n"
           + QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

const QByteArray OverPicture = "q 468 0 0 648 0 0 cm /P Do Q\n";

// What a page drawn like that looks like to a scanner of 200 dots an inch.
QImage scanOf(const QByteArray &content)
{
    QImage page = renderPdfPage(pdfOf(content), 1, 1300, {}).convertToFormat(QImage::Format_Grayscale8);
    REQUIRE_FALSE(page.isNull());
    page.setDotsPerMeterX(int(Dpi / 0.0254));
    page.setDotsPerMeterY(int(Dpi / 0.0254));
    return page;
}

// Four lines of text and a ruled table of one row.
QImage drawnPage()
{
    QByteArray content = "BT /F 11.5 Tf 22 TL 43 569 Td ";
    for (const QString &line : Lines)
        content += "(" + line.toLatin1() + ") Tj T* ";
    content += "ET 1 w 43 370 360 24 re S 115 370 m 115 394 l S 295 370 m 295 394 l S "
               "BT /F 11.5 Tf 47 378 Td (AB-1207) Tj 72 0 Td (Hexagon nut M12) Tj 180 0 Td (2,468.50) Tj ET";
    return scanOf(content);
}

// Grey pictures as pages of one TIFF, without compression.
QByteArray tiffOf(const std::vector<QImage> &pages)
{
    QByteArray tiff("II*\0", 4);
    const auto number = [&tiff](quint32 value) { tiff.append(reinterpret_cast<const char *>(&value), 4); };
    const auto entry = [&](quint16 tag, quint32 value) {
        const quint16 head[] = {tag, 4};
        tiff.append(reinterpret_cast<const char *>(head), 4);
        number(1);
        number(value);
    };
    for (const QImage &page : pages) {
        const auto size = quint32(page.width() * page.height());
        number(quint32(tiff.size()) + 4 + size);
        const auto pixels = quint32(tiff.size());
        for (int y = 0; y < page.height(); ++y)
            tiff.append(reinterpret_cast<const char *>(page.constScanLine(y)), page.width());
        tiff.append("\x08\0", 2);
        const std::pair<quint16, quint32> entries[] = {{256, page.width()}, {257, page.height()}, {258, 8}, {259, 1},
                                                       {262, 1}, {273, pixels}, {278, page.height()}, {279, size}};
        for (const auto &[tag, value] : entries)
            entry(tag, value);
    }
    number(0);
    return tiff;
}

Document recognised(const QByteArray &bytes, const char *name, const JobControl &job = {})
{
    const auto document = ReaderProcess(Worker).readDocument(bytes, QString::fromLatin1(name), job);
    REQUIRE(document);
    return *document;
}

const Page &firstPage(const Document &document)
{
    REQUIRE(document.parts[0].pages());
    REQUIRE_FALSE(document.parts[0].pages()->pages.empty());
    return document.parts[0].pages()->pages[0];
}

bool saysAll(const Page &page)
{
    const QStringList words = wordsOf(page);
    QStringList expected = Lines.join(u' ').split(u' ');
    expected += {QStringLiteral("AB-1207"), QStringLiteral("Hexagon"), QStringLiteral("M12"), QStringLiteral("2,468.50")};
    for (const QString &word : expected) {
        if (!words.contains(word)) {
            WARN("missing " << word.toStdString() << " in " << words.join(u' ').toStdString());
            return false;
        }
    }
    return true;
}

QImage turned(const QImage &image, double degrees)
{
    QImage page(image.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    page.setDotsPerMeterX(image.dotsPerMeterX());
    page.setDotsPerMeterY(image.dotsPerMeterY());
    QPainter painter(&page);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(image.width() / 2.0, image.height() / 2.0);
    painter.rotate(degrees);
    painter.drawImage(-image.width() / 2, -image.height() / 2, image);
    return page;
}

// The ink of a word lies in its box, in the picture turned by the page's pose.
void checkBoxesFit(const QByteArray &bytes, const Page &page)
{
    const auto image = ReaderProcess(Worker).renderPage(bytes, QStringLiteral("a.png"), 0, 1, 1000, {}, page.pose);
    REQUIRE(image);
    for (const Word &word : page.words) {
        if (word.text != QLatin1String("warehouse"))
            continue;
        const QRect box = QRectF(word.box.left * image->width(), word.box.top * image->height(),
                                 word.box.width() * image->width(), word.box.height() * image->height())
                              .toAlignedRect();
        int ink = 0;
        for (int y = box.top(); y <= box.bottom(); ++y)
            for (int x = box.left(); x <= box.right(); ++x)
                ink += qGray(image->pixel(x, y)) < 128;
        CHECK(ink * 10 > box.width() * box.height());
        int around = 0;
        for (int x = box.left(); x <= box.right(); ++x)
            around += (qGray(image->pixel(x, box.top() - 3)) < 128) + (qGray(image->pixel(x, box.bottom() + 3)) < 128);
        CHECK(around == 0);
        return;
    }
    FAIL("the word is missing");
}

} // namespace

TEST_CASE("a scan gives its words, also those in ruled cells, with boxes and confidences of their own")
{
    const QByteArray bytes = saved(drawnPage(), "png");
    const Document document = recognised(bytes, "a.png");
    const Page &page = firstPage(document);
    CHECK(document.parts[0].issues.empty());
    CHECK(page.recognised);
    CHECK_FALSE(page.awaitsRecognition);
    CHECK(std::abs(page.width - 1300 * 72 / Dpi) < 1);
    CHECK(saysAll(page));
    checkBoxesFit(bytes, page);
    for (const Word &word : page.words)
        CHECK((word.confidence > 0.3 && word.confidence <= 1));
}

TEST_CASE("what is underlined, light grey, on a dark ground, full of dots or in large type is read")
{
    const QByteArray content = "BT /F 20 Tf 40 600 Td (Purchase Order 26.2569) Tj ET "
                               "BT /F 8 Tf 40 590 Td (PO-39114 of Monday morning) Tj ET "
                               "BT /F 9 Tf 40 540 Td (P.O. No.:) Tj 100 0 Td (8518/MW) Tj ET "
                               "BT /F 9 Tf 40 510 Td (Delivery point) Tj ET 0.6 w 40 508.6 m 98 508.6 l S "
                               "0.7 g BT /F 7 Tf 40 480 Td (DATE OF DELIVERY) Tj ET "
                               "0.25 g 40 440 300 16 re f 1 g BT /F 9 Tf 44 445 Td (Quantity) Tj 90 0 Td (Description) Tj ET "
                               "0 g BT /F 9 Tf 44 420 Td (2,500) Tj 90 0 Td (Hexagon nut) Tj ET "
                               "BT /F 9 Tf 40 380 Td (Please deliver to our warehouse in Leeds) Tj ET";
    const Document document = recognised(saved(scanOf(content), "png"), "a.png");
    const QString read = wordsOf(firstPage(document)).join(u' ');
    for (const char *text : {"26.2569", "PO-39114", "P.O. No.:", "8518/MW", "Delivery point", "DATE OF DELIVERY", "Quantity",
                             "Description", "2,500"}) {
        INFO(read.toStdString());
        CHECK(read.contains(QLatin1String(text)));
    }
}

TEST_CASE("a page on its side, on its head or askew is brought upright, and the picture with it")
{
    const QImage page = drawnPage();
    const std::pair<QImage, int> poses[] = {{page.transformed(QTransform().rotate(90)), 270},
                                            {page.transformed(QTransform().rotate(180)), 180},
                                            {turned(page, 4), 0}};
    for (const auto &[image, turn] : poses) {
        const QByteArray bytes = saved(image, "png");
        const Document document = recognised(bytes, "a.png");
        CHECK(saysAll(firstPage(document)));
        CHECK(firstPage(document).pose.turn == turn);
        checkBoxesFit(bytes, firstPage(document));
    }
}

TEST_CASE("each page of a fax is recognised in its place, and a blank one is no news")
{
    QImage blank(drawnPage());
    blank.fill(Qt::white);
    const Document document = recognised(tiffOf({drawnPage(), blank, drawnPage()}), "a.tif");
    CHECK(document.parts[0].issues.empty());
    const auto &pages = document.parts[0].pages()->pages;
    REQUIRE(pages.size() == 3);
    CHECK(wordsOf(pages[0]).contains(QStringLiteral("4711-88")));
    CHECK(pages[1].words.empty());
    CHECK(wordsOf(pages[2]).contains(QStringLiteral("4711-88")));
}

TEST_CASE("a page whose worker dies costs one issue that names it")
{
    qputenv("INTRAY_READER_FAULT", "crash");
    const Document document = recognised(saved(drawnPage(), "png"), "a.png");
    qunsetenv("INTRAY_READER_FAULT");
    REQUIRE(document.parts[0].issues.size() == 1);
    CHECK(document.parts[0].issues[0].kind == ReadingIssue::Kind::Crashed);
}

TEST_CASE("the turn that a camera noted is done")
{
    QByteArray jpeg = saved(drawnPage().transformed(QTransform().rotate(270)), "jpeg", 85);
    // Orientation 6: to be turned a quarter clockwise.
    const QByteArray exif = QByteArray("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 32);
    jpeg.insert(2, QByteArray("\xff\xe1\0", 3) + char(exif.size() + 2) + exif);
    const Page page = firstPage(recognised(jpeg, "a.jpg"));
    CHECK(page.pose.turn == 0);
    CHECK(page.height > page.width);
    CHECK(saysAll(page));
}

TEST_CASE("pages of a PDF that are pictures are recognised, and an invisible layer does not overrule the picture")
{
    CHECK(saysAll(firstPage(recognised(pdfOf(OverPicture, drawnPage()), "a.pdf"))));

    QByteArray layer = "BT 3 Tr /F 11 Tf 12 TL 43 569 Td ";
    for (int i = 0; i < 10; ++i)
        layer += "(Purchase Order 9999-99 wrong words here) Tj T* ";
    const Page page = firstPage(recognised(pdfOf(OverPicture + layer + "ET", drawnPage()), "a.pdf"));
    CHECK(saysAll(page));
    CHECK(page.recognised);
    CHECK_FALSE(wordsOf(page).contains(QStringLiteral("9999-99")));
}

TEST_CASE("a page of visible words over a picture stays as it is written")
{
    QByteArray words = "BT /F 11 Tf 12 TL 43 569 Td ";
    for (int i = 0; i < 10; ++i)
        words += "(Order 9999-99 written on letter paper) Tj T* ";
    QImage paper(1300, 1800, QImage::Format_Grayscale8);
    paper.fill(QColor(240, 240, 240));
    const Page page = firstPage(recognised(pdfOf(OverPicture + words + "ET", paper), "a.pdf"));
    CHECK_FALSE(page.recognised);
    CHECK(wordsOf(page).contains(QStringLiteral("9999-99")));
}

TEST_CASE("pictures without words, blank, tiny or damaged, each say so")
{
    using Kind = ReadingIssue::Kind;
    const auto kindOf = [](const QByteArray &bytes) {
        const Document document = recognised(bytes, "a.png");
        REQUIRE(document.parts[0].issues.size() == 1);
        CHECK_FALSE(document.parts[0].issues[0].partly);
        return document.parts[0].issues[0].kind;
    };
    QImage blank(800, 1000, QImage::Format_Grayscale8);
    blank.fill(Qt::white);
    CHECK(kindOf(saved(blank, "png")) == Kind::Empty);
    CHECK(kindOf(saved(blank.copy(0, 0, 20, 20), "png")) == Kind::Empty);
    CHECK(kindOf(saved(drawnPage(), "png").left(60)) == Kind::Damaged);
    CHECK(kindOf(QByteArray("\x89PNG\r\n\x1a\n and nothing else")) == Kind::Damaged);
    // Half a picture is read as far as it goes.
    const Document half = recognised(saved(drawnPage(), "jpeg", 90).chopped(9000), "a.jpg");
    CHECK_FALSE(firstPage(half).words.empty());
}

TEST_CASE("a picture over the megapixel limit is not decoded")
{
    ReadingLimits limits;
    limits.megapixels = 1;
    const auto document = ReaderProcess(Worker, limits).readDocument(saved(drawnPage(), "png"), QStringLiteral("a.png"), {});
    REQUIRE(document);
    CHECK(document->parts[0].issues.at(0).kind == ReadingIssue::Kind::LimitReached);
}

TEST_CASE("recognition tells of its progress by page and stops at once when cancelled")
{
    const QByteArray bytes = saved(drawnPage(), "png");
    int told = 0;
    recognised(bytes, "a.png", JobControl([&told](int done, int total, const QString &) { told += done == total; }));
    CHECK(told == 1);

    JobControl job;
    std::thread later([job] {
        std::this_thread::sleep_for(std::chrono::milliseconds(150));
        job.cancel();
    });
    const auto cancelled = ReaderProcess(Worker).readDocument(bytes, QStringLiteral("a.png"), job);
    later.join();
    CHECK_FALSE(cancelled);
}
