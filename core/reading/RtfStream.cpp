// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/RtfStream.h"

#include "core/reading/Charset.h"
#include "core/reading/CodePage.h"

#include <array>

namespace intray {

namespace {

constexpr size_t DeepestGroup = 500;
constexpr int SymbolCharset = 2;

char16_t characterOf(const RtfToken &token)
{
    static constexpr std::array<std::pair<const char *, char16_t>, 12> words = {{
        {"tab", u'\t'},        {"emdash", u'\u2014'},    {"endash", u'\u2013'},    {"bullet", u'\u2022'},
        {"lquote", u'\u2018'}, {"rquote", u'\u2019'},    {"ldblquote", u'\u201c'}, {"rdblquote", u'\u201d'},
        {"emspace", u' '},     {"enspace", u' '},        {"qmspace", u' '},        {"chpgn", u' '},
    }};
    for (const auto &[word, character] : words) {
        if (token.is(word))
            return character;
    }
    return 0;
}

} // namespace

void RtfStream::run(qsizetype from, qsizetype to)
{
    RtfTokens tokens(QByteArrayView(m_rtf).sliced(from, to - from));
    using Kind = RtfToken::Kind;
    while (!isFull()) {
        const qsizetype start = from + tokens.position();
        const RtfToken token = tokens.next();
        switch (token.kind) {
        case Kind::GroupBegin:
            beginGroup(start);
            break;
        case Kind::GroupEnd:
            endGroup(start);
            break;
        case Kind::Control:
            control(token);
            break;
        case Kind::Symbol:
            if (token.word == "*")
                m_state.starred = true;
            else if (token.word == "~")
                character(u' ');
            else if (token.word == "_")
                character(u'-');
            else if (token.word == "\r" || token.word == "\n")
                control({Kind::Control, QByteArrayView("par"), {}});
            else if (token.word == "\\" || token.word == "{" || token.word == "}")
                byte(token.word[0]);
            break;
        case Kind::Byte:
            byte(char(*token.number));
            break;
        case Kind::Text:
            for (const char c : token.word)
                byte(c);
            break;
        case Kind::End:
            flush();
            while (!m_open.empty())
                endGroup(to);
            return;
        }
    }
    flush();
}

void RtfStream::beginGroup(qsizetype from)
{
    flush();
    m_toSkip = 0;
    if (m_open.size() >= DeepestGroup) {
        ++m_tooDeep;
        return;
    }
    m_open.push_back({m_state, from});
    m_state.starred = false;
    m_state.begins = true;
}

void RtfStream::endGroup(qsizetype to)
{
    flush();
    m_toSkip = 0;
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return;
    }
    if (m_open.empty())
        return; // one bracket too many
    const Open open = m_open.back();
    const RtfDestination ended = m_state.destination;
    m_open.pop_back();
    if (ended != open.outer.destination)
        onGroupEnd(ended, open.from, to);
    m_state = open.outer;
}

QString RtfStream::charset() const
{
    const int own = m_fontPages.value(m_state.font, 0);
    const QString named = charsetOfCodePage(own > 0 ? own : m_codePage);
    return named.isEmpty() ? QStringLiteral("windows-1252") : named;
}

void RtfStream::byte(char c)
{
    m_state.begins = false;
    if (m_toSkip > 0) {
        --m_toSkip;
        return;
    }
    if (m_state.destination == RtfDestination::Skipped || m_state.destination == RtfDestination::Footer)
        return;
    if (m_state.destination == RtfDestination::FontTable) {
        m_pending += c;
        return;
    }
    if (m_pictureFonts.value(m_state.font)) {
        character(uchar(c) > ' ' ? u'\u2022' : u' ');
        return;
    }
    m_pending += c;
}

void RtfStream::flush()
{
    const QByteArray bytes = std::exchange(m_pending, {});
    if (bytes.isEmpty())
        return;
    if (m_state.destination == RtfDestination::FontTable) {
        if (bytes.toLower().contains("dings"))
            m_pictureFonts.insert(m_state.font, true);
        return;
    }
    const auto text = decodeCharset(bytes, charset());
    onText(text ? *text : decodeText(bytes));
}

void RtfStream::character(char16_t c)
{
    if (m_toSkip > 0) {
        --m_toSkip;
        return;
    }
    flush();
    const RtfDestination to = m_state.destination;
    if (to == RtfDestination::Text || to == RtfDestination::HtmlTag)
        onText(QString(QChar(c)));
}

bool RtfStream::fontWord(const RtfToken &token)
{
    if (m_state.destination != RtfDestination::FontTable)
        return false;
    if (token.is("f")) {
        flush();
        m_state.font = token.number.value_or(0);
    } else if (token.is("fcharset")) {
        const int charset = token.number.value_or(1);
        if (charset != SymbolCharset)
            m_fontPages.insert(m_state.font, codePageOfFontCharset(charset));
    } else if (token.is("cpg")) {
        m_fontPages.insert(m_state.font, token.number.value_or(0));
    }
    return true;
}

// Words that every reader of RTF treats alike.
bool RtfStream::knows(const RtfToken &token)
{
    const int number = token.number.value_or(0);
    const bool on = token.number.value_or(1) != 0;
    if (token.is("u")) {
        character(char16_t(number));
        m_toSkip = m_state.fallbackLength;
    } else if (token.is("uc")) {
        m_state.fallbackLength = std::clamp(number, 0, 64);
    } else if (token.is("f")) {
        m_state.font = number;
    } else if (token.is("ansicpg")) {
        m_codePage = number > 0 ? number : m_codePage;
    } else if (token.is("mac")) {
        m_codePage = 10000;
    } else if (token.is("pc")) {
        m_codePage = 437;
    } else if (token.is("pca")) {
        m_codePage = 850;
    } else if (token.is("b")) {
        m_state.bold = on;
    } else if (token.is("v") || token.is("deleted")) {
        m_state.hidden = on;
    } else if (token.is("htmlrtf")) {
        m_state.forRtfOnly = on;
    } else if (token.is("plain")) {
        m_state.bold = m_state.hidden = false;
    } else if (token.is("pard")) {
        m_state.inTable = false;
        m_state.tableDepth = 1;
    } else if (token.is("intbl")) {
        m_state.inTable = true;
    } else if (token.is("itap")) {
        m_state.tableDepth = number;
        m_state.inTable = m_state.inTable || number > 0;
    } else {
        return false;
    }
    return true;
}

void RtfStream::control(const RtfToken &token)
{
    const bool begins = std::exchange(m_state.begins, false);
    if (m_toSkip > 0) {
        --m_toSkip;
        return;
    }
    if (const char16_t c = characterOf(token)) {
        character(c);
        return;
    }
    flush();
    if (begins && !m_open.empty()) {
        const RtfDestination to = token.is("fonttbl") ? RtfDestination::FontTable
                                                      : destinationOf(token, m_state.starred);
        // What is skipped stays skipped, whatever it holds.
        if (m_state.destination == RtfDestination::Text && to != RtfDestination::Text) {
            m_state.destination = to;
            return;
        }
    }
    if (fontWord(token) || knows(token))
        return;
    if (m_state.destination == RtfDestination::Text || m_state.destination == RtfDestination::HtmlTag)
        onControl(token);
}

} // namespace intray
