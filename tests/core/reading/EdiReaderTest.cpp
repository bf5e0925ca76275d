// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/EdiSyntax.h"
#include "core/reading/FileKind.h"
#include "core/reading/IdocRecords.h"
#include "tests/core/reading/ReadFixture.h"

using namespace intray;

namespace {

const Structured &edi(const Document &document)
{
    REQUIRE(document.parts[0].structured());
    return *document.parts[0].structured();
}

QString at(const Document &document, const char *path)
{
    const auto element = elementAt(edi(document), QString::fromLatin1(path));
    return element ? edi(document).elements[size_t(*element)].value : QStringLiteral("<nothing>");
}

QStringList topNames(const Document &document)
{
    QStringList names;
    for (const StructuredElement &element : edi(document).elements) {
        if (!element.parent)
            names += element.name;
    }
    return names;
}

QStringList faults(const Document &document)
{
    QStringList messages;
    for (const ReadingIssue &issue : document.parts[0].issues)
        messages += issue.message;
    return messages;
}

const QByteArray Isa = "ISA*00*          *00*          *ZZ*BUYER          *ZZ*SELLER         *260112*0905*^*00501*000000001*0*P*>~";

} // namespace

TEST_CASE("an interchange becomes its segments, and each message an element named by its type")
{
    const Document document = readBytes(fixture("../edi/orders_two_d01b.edi"), "a.edi");
    CHECK(topNames(document)
          == QStringList{QStringLiteral("UNB"), QStringLiteral("UNG"), QStringLiteral("ORDERS"),
                         QStringLiteral("ORDERS"), QStringLiteral("UNE"), QStringLiteral("UNZ")});
    CHECK(edi(document).format == QStringLiteral("edifact"));
    CHECK(at(document, "ORDERS[1]/BGM/2") == QStringLiteral("4501"));
    CHECK(at(document, "ORDERS[1]/NAD[1]/4") == QString::fromUtf8("Łódź Narzędzia Sp. z o.o."));
    CHECK(at(document, "ORDERS[1]/LIN[1]/3") == QStringLiteral("5901234123457:SRV"));
    CHECK(at(document, "ORDERS[1]/LIN[1]/3/2") == QStringLiteral("SRV"));
    CHECK(at(document, "ORDERS[2]/UNT/1") == QStringLiteral("8"));
    CHECK(faults(document).isEmpty());
}

TEST_CASE("ranges lead back into the text, and released characters are part of the value")
{
    const Document document = readBytes(fixture("../edi/orders_d96a.edi"), "a.edi");
    const auto element = elementAt(edi(document), QStringLiteral("ORDERS/NAD[1]/4"));
    REQUIRE(element);
    const StructuredElement &name = edi(document).elements[size_t(*element)];
    CHECK(name.value == QString::fromUtf8("Gießerei Völk+Söhne GmbH"));
    CHECK(edi(document).text.mid(name.range.start, name.range.end - name.range.start)
          == QString::fromUtf8("Gießerei Völk?+Söhne GmbH"));
    CHECK(faults(document).isEmpty());
}

TEST_CASE("the character set of the interchange decides, but text that is UTF-8 is UTF-8")
{
    const QByteArray tail = "'UNH+1+ORDERS:D:96A:UN'BGM+220+1'FTX+AAI+++";
    const QByteArray end = "'UNT+4+1'UNZ+1+1'";
    const auto text = [&](const QByteArray &syntax, const QByteArray &bytes) {
        return at(readBytes("UNB+" + syntax + ":3+A+B+260101:0900+1" + tail + bytes + end, "a.edi"), "ORDERS/FTX/4");
    };
    CHECK(text("UNOC", "Gr\xfc\xdf" "e") == QString::fromUtf8("Grüße"));
    CHECK(text("UNOD", "\xa3\xf3" "d\xbc") == QString::fromUtf8("Łódź"));
    CHECK(text("UNOE", "\xb1\xde\xdb\xe2") == QString::fromUtf8("Болт"));
    CHECK(text("UNOC", "Gr\xc3\xbc\xc3\x9f" "e") == QString::fromUtf8("Grüße"));
    CHECK(text("UNOC", "K\xef\xbf\xbd" "lte") == QString::fromUtf8("K\xef\xbf\xbdlte"));
}

TEST_CASE("service characters of UNA are used, and line ends inside a value are none of it")
{
    const Document document = readBytes(
        "UNA|*,!%~UNB*UNOA|4*A*B*260101|0900*1~\nUNH*1*ORDERS|D|96A|UN~\nBGM*220*P!*1~\nPIA*5*A|SA%B|IN~\nFTX*AAI***one\ntwo~\n"
        "UNT*5*1~UNZ*1*1~", "a.edi");
    CHECK(at(document, "UNA") == QStringLiteral("|*,!%~"));
    CHECK(at(document, "ORDERS/BGM/2") == QStringLiteral("P*1"));
    CHECK(at(document, "ORDERS/PIA/2[2]/1") == QStringLiteral("B"));
    CHECK(at(document, "ORDERS/FTX/4") == QStringLiteral("one two"));
    CHECK(faults(document).isEmpty());
}

TEST_CASE("lines that are cut at one width are put together without a blank")
{
    const QByteArray whole = "UNB+UNOA:3+SENDER+RECEIVER+260101:0900+7'UNH+1+ORDERS:D:96A:UN'BGM+220+4500012345+9'"
                             "FTX+AAI+++please deliver to the back entrance'UNT+4+1'UNZ+1+7'";
    QByteArray wrapped;
    for (qsizetype at = 0; at < whole.size(); at += 44)
        wrapped += whole.mid(at, 44) + "\r\n";
    const Document document = readBytes(wrapped, "a.edi");
    CHECK(at(document, "ORDERS/FTX/4") == QStringLiteral("please deliver to the back entrance"));
    CHECK(at(document, "ORDERS/BGM/2") == QStringLiteral("4500012345"));
    CHECK(faults(document).isEmpty());
}

TEST_CASE("counts and references that do not hold are told with segment and line")
{
    const Document document = readBytes("UNB+UNOA:3+A+B+260101:0900+7'\nUNH+1+ORDERS:D:96A:UN'\nBGM+220+1'\nUNT+4+2'\nUNZ+2+8'\n",
                                        "a.edi");
    const QStringList messages = faults(document);
    REQUIRE(messages.size() == 4);
    CHECK(messages[0].contains(QStringLiteral("Segment 4 (UNT) in line 4: it says 4 segments, but there are 3.")));
    CHECK(messages[1].contains(QStringLiteral("\"2\" is not \"1\"")));
    CHECK(messages[2].contains(QStringLiteral("Segment 5 (UNZ) in line 5: it says 2 messages")));
    CHECK(messages[3].contains(QStringLiteral("\"8\" is not \"7\"")));
    CHECK(document.parts[0].issues[0].partly);
}

TEST_CASE("a file that was cut off says so, wherever the cut is")
{
    const QByteArray whole = fixture("../edi/orders_d96a.edi");
    for (const qsizetype size : {whole.size() - 12, whole.size() - 30, whole.size() / 2, qsizetype(200)})
        CHECK_FALSE(faults(readBytes(whole.left(size), "a.edi")).isEmpty());
}

TEST_CASE("several interchanges follow each other, each with its own marks")
{
    const Document document = readBytes("UNA:+.? 'UNB+UNOA:3+A+B+260101:0900+1'UNH+1+ORDERS:D:96A:UN'UNT+2+1'UNZ+1+1'"
                                        "UNA|*.? ~UNB*UNOA|3*A*B*260101|0900*2~UNH*1*ORDCHG|D|96A|UN~UNT*2*1~UNZ*1*2~",
                                        "a.edi");
    CHECK(topNames(document).filter(QStringLiteral("ORD"))
          == QStringList{QStringLiteral("ORDERS"), QStringLiteral("ORDCHG")});
    CHECK(faults(document).isEmpty());
}

TEST_CASE("the separators of X12 come from the ISA segment")
{
    const Document tilde = readBytes(fixture("../edi/po850.x12"), "a.x12");
    CHECK(edi(tilde).format == QStringLiteral("x12"));
    CHECK(at(tilde, "850[1]/BEG/3") == QStringLiteral("B-7781"));
    CHECK(at(tilde, "850[2]/SDQ/6") == QStringLiteral("20"));
    CHECK(at(tilde, "ISA/11") == QStringLiteral("^"));
    CHECK(at(tilde, "ISA/16") == QStringLiteral(">"));
    CHECK(faults(tilde).isEmpty());
    const Document lines = readBytes(fixture("../edi/po860.x12"), "a.txt");
    CHECK(at(lines, "860/POC[2]/2") == QStringLiteral("DI"));
    CHECK(faults(lines).isEmpty());
}

TEST_CASE("X12 repeats elements from version 00402 on, and only then")
{
    const QByteArray body = "GS*PO*A*B*20260101*0900*1*X*005010~ST*850*0001~BEG*00*SA*7^8~SE*3*0001~GE*1*1~IEA*1*000000001~";
    CHECK(at(readBytes(Isa + body, "a"), "850/BEG/3[2]") == QStringLiteral("8"));
    QByteArray old = Isa;
    old.replace("00501", "00401");
    CHECK(at(readBytes(old + body, "a"), "850/BEG/3") == QStringLiteral("7^8"));
}

TEST_CASE("X12 trailers are compared with what is there")
{
    const Document document = readBytes(
        Isa + "GS*PO*A*B*20260101*0900*1*X*005010~ST*850*0001~BEG*00*SA*7~SE*9*0002~GE*2*1~IEA*1*000000009~", "a");
    const QStringList messages = faults(document);
    REQUIRE(messages.size() == 4);
    CHECK(messages[0].contains(QStringLiteral("Segment 5 (SE)")));
    CHECK(messages[2].contains(QStringLiteral("Segment 6 (GE)")));
    CHECK(messages[3].contains(QStringLiteral("Segment 7 (IEA)")));
}

TEST_CASE("a transaction set without an envelope is read")
{
    const Document document = readBytes("ST|850|0001~\nBEG|00|SA|PO-9||20260101~\nSE|3|0001~\n", "a.txt");
    CHECK(at(document, "850/BEG/3") == QStringLiteral("PO-9"));
}

TEST_CASE("a text that only begins like an interchange is a text")
{
    CHECK(fileKindOf(Isa + "GS*PO*", {}, {}) == FileKind::X12);
    CHECK(fileKindOf("UNA is a word in a letter to you", {}, {}) == FileKind::Text);
    CHECK(fileKindOf("ISAAC wrote a letter", {}, {}) == FileKind::Text);
    CHECK_FALSE(x12Marks(QStringLiteral("ISA*00*          *00*  "), 0));
}

TEST_CASE("a flat IDoc is cut at the widths of its segments and nested like the XML form")
{
    const Document document = readBytes(fixture("../edi/orders05.idoc"), "a.txt");
    CHECK(edi(document).format == QStringLiteral("idoc"));
    CHECK(at(document, "IDOC/EDI_DC40/MESTYP") == QStringLiteral("ORDERS"));
    CHECK(at(document, "IDOC/E1EDK01/BELNR") == QStringLiteral("4500009876"));
    CHECK(at(document, "IDOC/E1EDKA1[2]/ORT01") == QStringLiteral("Saint-Nazaire"));
    CHECK(at(document, "IDOC/E1EDKT1/E1EDKT2/TDLINE") == QStringLiteral("Livrer le matin"));
    CHECK(at(document, "IDOC/E1EDP01[1]/VPREI") == QStringLiteral("1250.00"));
    CHECK(at(document, "IDOC/E1EDP01[2]/E1EDP20[2]/EDATU") == QStringLiteral("20260301"));
    CHECK(at(document, "IDOC/E1EDP01[2]/Z2CUSTOM000") == QStringLiteral("ABC"));
    CHECK(faults(document).isEmpty());
}

TEST_CASE("an IDoc without line ends is read by the widths of its records")
{
    QByteArray joined;
    for (const QByteArray &line : fixture("../edi/orders05.idoc").split('\n')) {
        if (!line.isEmpty())
            joined += QString::fromUtf8(line).leftJustified(line.startsWith("EDI_DC40") ? 524 : 1063).toUtf8();
    }
    const Document document = readBytes(joined, "a.txt");
    CHECK(at(document, "IDOC/E1EDP01[2]/E1EDP19/IDTNR") == QStringLiteral("FG-0300"));
}

TEST_CASE("records that do not keep to the widths are told")
{
    QByteArray bytes = fixture("../edi/orders05.idoc");
    bytes.replace("E2EDK14                       800", "E2EDK14                 800");
    const QStringList messages = faults(readBytes(bytes, "a.txt"));
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].contains(QStringLiteral("Record 3 (E2EDK14)")));
}

TEST_CASE("names of segments with and without a version mean the same layout")
{
    REQUIRE(idocLayout(QStringLiteral("E2EDP01011")));
    CHECK(idocLayout(QStringLiteral("E2EDP01011")) == idocLayout(QStringLiteral("E1EDP01")));
    CHECK(idocLayout(QStringLiteral("E2EDKA1003"))->segment == QLatin1String("E1EDKA1"));
    CHECK(idocLayout(QStringLiteral("Z1ANYTHING")) == nullptr);
}

TEST_CASE("over the limit of elements an interchange is cut off and says so")
{
    ReadingLimits limits;
    limits.cells = 40;
    const Document document = readBytes(fixture("../edi/orders_d96a.edi"), "a.edi", limits);
    CHECK(document.parts[0].issues[0].kind == ReadingIssue::Kind::LimitReached);
    CHECK(edi(document).elements.size() < 120);
}
