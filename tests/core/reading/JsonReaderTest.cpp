// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/JsonReader.h"
#include "tests/core/reading/ReadFixture.h"

using namespace intray;

namespace {

Document read(const QByteArray &json)
{
    return readBytes(json, "order.json");
}

// "path = value" of each element that has a value.
QStringList valuesOf(const Document &document)
{
    const Structured &structured = *document.parts.front().structured();
    QStringList lines;
    for (int i = 0; i < int(structured.elements.size()); ++i) {
        const StructuredElement &element = structured.elements[size_t(i)];
        if (!element.value.isEmpty())
            lines += pathOf(structured, i) + QStringLiteral(" = ") + element.value;
    }
    return lines;
}

QString writtenIn(const Document &document, const char *path)
{
    const Structured &structured = *document.parts.front().structured();
    const auto element = elementAt(structured, QString::fromUtf8(path));
    REQUIRE(element);
    const TextPlace range = structured.elements[size_t(*element)].range;
    return structured.text.mid(range.start, range.end - range.start);
}

const ReadingIssue &onlyIssue(const Document &document)
{
    REQUIRE(document.parts.front().issues.size() == 1);
    return document.parts.front().issues.front();
}

} // namespace

TEST_CASE("JSON numbers stay as they are written")
{
    const Document document = read(R"({"a": 12.500, "b": 100000000000000000001, "c": -0.10, "d": 1e3})");
    CHECK(valuesOf(document)
          == QStringList{QStringLiteral("$/a = 12.500"), QStringLiteral("$/b = 100000000000000000001"),
                         QStringLiteral("$/c = -0.10"), QStringLiteral("$/d = 1e3")});
    CHECK(document.parts.front().issues.empty());
}

TEST_CASE("items of a JSON list are siblings of its name")
{
    const Document document =
        read(R"({"order": {"lines": [{"sku": "A"}, {"sku": "B"}], "tags": [], "grid": [[1, 2], [3]]}})");
    CHECK(valuesOf(document)
          == QStringList{QStringLiteral("$/order/lines[1]/sku = A"), QStringLiteral("$/order/lines[2]/sku = B"),
                         QStringLiteral("$/order/grid[1]/item[1] = 1"),
                         QStringLiteral("$/order/grid[1]/item[2] = 2"),
                         QStringLiteral("$/order/grid[2]/item = 3")});
    CHECK(writtenIn(document, "$/order/lines[2]") == QStringLiteral(R"({"sku": "B"})"));
    CHECK(writtenIn(document, "$/order/lines[2]/sku") == QStringLiteral(R"("sku": "B")"));
}

TEST_CASE("a list at the top and JSON Lines hold several values")
{
    CHECK(valuesOf(read(R"([{"no": 1}, {"no": 2}])"))
          == QStringList{QStringLiteral("$/item[1]/no = 1"), QStringLiteral("$/item[2]/no = 2")});
    const Document lines = readBytes("{\"no\": 1}\n{\"no\": 2}\n", "orders.jsonl");
    CHECK(valuesOf(lines) == QStringList{QStringLiteral("$[1]/no = 1"), QStringLiteral("$[2]/no = 2")});
    CHECK(lines.parts.front().issues.empty());
}

TEST_CASE("JSON is read in any Unicode form")
{
    const QString text = QStringLiteral("{\"name\": \"Müller \\u0026 S\\u00f6hne \\ud83d\\ude00\"}");
    const QStringList expected{QStringLiteral("$/name = Müller & Söhne 😀")};
    CHECK(valuesOf(read(text.toUtf8())) == expected);
    CHECK(valuesOf(read("\xef\xbb\xbf" + text.toUtf8())) == expected);
    QByteArray wide("\xff\xfe");
    wide.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    CHECK(valuesOf(read(wide)) == expected);
}

TEST_CASE("names with signs of a path can still be found by their path")
{
    const Document document = read(R"({"a/b": 1, "x[2]": 2, "~": 3})");
    for (const char *path : {"$/a~1b", "$/x~22]", "$/~0"})
        CHECK_FALSE(writtenIn(document, path).isEmpty());
}

TEST_CASE("damaged JSON keeps what stands before the fault and says where it is")
{
    const Document document = read("{\"no\": \"A-1\",\n \"lines\": [{\"sku\": \"B\"}\n {\"sku\": \"C\"}]}");
    CHECK(valuesOf(document)
          == QStringList{QStringLiteral("$/no = A-1"), QStringLiteral("$/lines/sku = B")});
    const ReadingIssue &issue = onlyIssue(document);
    CHECK(issue.kind == ReadingIssue::Kind::Damaged);
    CHECK(issue.partly);
    CHECK(issue.detail == QStringLiteral("line 3, column 2"));
}

TEST_CASE("JSON that is cut off, follows no rule or goes on behind its end is damaged")
{
    for (const char *json : {R"({"a": 1)", R"({"a": "b)", R"({"a": 1,})", R"({"a": 01})", R"({"a": NaN})",
                             R"({"a": 1} {"b": 2})", R"({'a': 1})", R"({"a": "\q"})", R"([{"a": 1])"}) {
        INFO(json);
        CHECK(onlyIssue(read(json)).kind == ReadingIssue::Kind::Damaged);
    }
}

TEST_CASE("a name that stands twice in one object is no silent choice")
{
    const Document document = read(R"({"quantity": 1, "quantity": 100, "unit": "pc"})");
    CHECK(onlyIssue(document).message.contains(QStringLiteral("quantity")));
    CHECK(valuesOf(document).contains(QStringLiteral("$/unit = pc")));
}

TEST_CASE("JSON nested without end is cut off with an issue")
{
    CHECK(onlyIssue(read("{\"a\":" + QByteArray(100000, '['))).kind == ReadingIssue::Kind::LimitReached);
    ReadingLimits few;
    few.cells = 3;
    const Document document = readBytes(R"({"a": 1, "b": 2, "c": 3})", "order.json", few);
    CHECK(onlyIssue(document).kind == ReadingIssue::Kind::LimitReached);
    CHECK(valuesOf(document).size() == 2);
}

TEST_CASE("JSON is known by its beginning, also with a web page or mail inside")
{
    CHECK(fileKindOf("[\n  {\n \"a\": 1}]", QStringLiteral("x"), {}) == FileKind::Json);
    CHECK(fileKindOf("{\"html\": \"<html><body>\"}", QStringLiteral("export.txt"), {}) == FileKind::Json);
    CHECK(fileKindOf("{curly} words, not JSON: \"x\"", QStringLiteral("note.txt"), {}) != FileKind::Mail);
}
