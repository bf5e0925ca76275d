// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/RecognisedText.h"
#include "tests/support/Catch.h"

using namespace intray;

namespace {

Word wordAt(double left, const QString &text, double confidence, const QStringList &alternatives = {})
{
    Word word;
    word.text = text;
    word.box = {left, 0.1, left + 0.1, 0.12};
    word.confidence = confidence;
    word.alternatives = alternatives;
    return word;
}

Document scanOf(std::vector<Word> words)
{
    Page page;
    page.recognised = true;
    page.words = std::move(words);
    Document document;
    document.parts.push_back({});
    document.parts[0].content = Pages{{page}};
    return document;
}

Source onPage(const Box &box)
{
    return {0, PagePlace{1, box}};
}

} // namespace

TEST_CASE("a value read from a picture says how sure its least certain word is and what else it could be")
{
    const Document scan = scanOf({wordAt(0.1, QStringLiteral("PO"), 0.96),
                                  wordAt(0.3, QStringLiteral("4711O"), 0.63, {QStringLiteral("47110")}),
                                  wordAt(0.6, QStringLiteral("EUR"), 0.2)});
    const auto read = recognisedAt(scan, onPage({0.05, 0.05, 0.45, 0.15}));
    REQUIRE(read);
    CHECK(read->confidence == 0.63);
    CHECK(read->doubtful);
    CHECK(read->alternatives == QStringList{QStringLiteral("PO 47110")});
}

TEST_CASE("a word that was read surely and in one way is not doubtful")
{
    const Document scan = scanOf({wordAt(0.1, QStringLiteral("PO"), 0.96)});
    const auto read = recognisedAt(scan, onPage({0, 0, 1, 1}));
    REQUIRE(read);
    CHECK_FALSE(read->doubtful);
    CHECK(read->alternatives.isEmpty());
}

TEST_CASE("digital text, empty places and places elsewhere were not recognised")
{
    Document digital = scanOf({wordAt(0.1, QStringLiteral("PO"), 1)});
    std::get<Pages>(digital.parts[0].content).pages[0].recognised = false;
    CHECK_FALSE(recognisedAt(digital, onPage({0, 0, 1, 1})));
    const Document scan = scanOf({wordAt(0.1, QStringLiteral("PO"), 0.9)});
    CHECK_FALSE(recognisedAt(scan, onPage({0.5, 0.5, 0.6, 0.6})));
    CHECK_FALSE(recognisedAt(scan, {0, PagePlace{2, {0, 0, 1, 1}}}));
    CHECK_FALSE(recognisedAt(scan, {3, PagePlace{1, {0, 0, 1, 1}}}));
    CHECK_FALSE(recognisedAt(scan, {0, TextPlace{0, 2}}));
    CHECK_FALSE(recognisedAt(scan, {}));
}
