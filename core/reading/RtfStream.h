// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/RtfTokens.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace intray {

// Where the text of a group goes.
enum class RtfDestination { Text, Skipped, FontTable, HtmlTag, Footer };

// What holds inside one group and ends with it.
struct RtfState
{
    RtfDestination destination = RtfDestination::Text;
    int font = -1;
    int fallbackLength = 1;    // characters that stand for a \u where Unicode is not known (\uc)
    bool bold = false;
    bool hidden = false;
    bool forRtfOnly = false;   // \htmlrtf: not part of the text that the RTF was made from
    bool inTable = false;      // \intbl
    int tableDepth = 1;        // \itap
    bool starred = false;      // "\*" stood before: an unknown destination is skipped
    bool begins = true;        // nothing but "\*" has come yet
};

// Decodes the characters of RTF and keeps its groups, fonts and code pages; what the text means is for
// the derived classes. Hostile nesting is flattened, never followed.
class RtfStream
{
public:
    explicit RtfStream(const QByteArray &rtf) : m_rtf(rtf) {}
    virtual ~RtfStream() = default;

protected:
    // Reads a range of the RTF; again and again with the fonts that are known by then.
    void run(qsizetype from, qsizetype to);

    // Characters of the current group, decoded; \tab and its like come as characters too.
    virtual void onText(const QString &text) = 0;
    // A control word that is no character and not handled here; \par, \line, \cell and so on.
    virtual void onControl(const RtfToken &token) = 0;
    // A group that is neither text nor known begins: where does its text go?
    virtual RtfDestination destinationOf(const RtfToken &token, bool starred) const = 0;
    virtual void onGroupEnd(RtfDestination, qsizetype /*from*/, qsizetype /*to*/) {}
    virtual bool isFull() const = 0;

    RtfState &state() { return m_state; }
    const RtfState &state() const { return m_state; }

private:
    struct Open
    {
        RtfState outer;
        qsizetype from = 0;
    };
    void beginGroup(qsizetype from);
    void endGroup(qsizetype to);
    void byte(char c);
    void control(const RtfToken &token);
    bool knows(const RtfToken &token);
    bool fontWord(const RtfToken &token);
    void character(char16_t c);
    void flush();
    QString charset() const;

    const QByteArray m_rtf;
    RtfState m_state;
    std::vector<Open> m_open;
    int m_tooDeep = 0;
    QByteArray m_pending; // bytes whose character may go on
    int m_toSkip = 0;     // of the fallback of a \u
    int m_codePage = 1252;
    QHash<int, int> m_fontPages; // font -> code page; 0 is the default
    QHash<int, bool> m_pictureFonts;
};

} // namespace intray
