// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/RtfText.h"

#include "core/reading/RtfStream.h"
#include "core/reading/RtfTable.h"

#include <algorithm>
#include <array>

namespace intray {

namespace {

bool isOneOf(const RtfToken &token, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&token](const char *word) { return token.is(word); });
}

class RtfTextReader : public RtfStream
{
public:
    RtfTextReader(const QByteArray &rtf, const ReadingLimits &limits)
        : RtfStream(rtf), m_out(limits), m_limit(limits.textCharacters), m_size(rtf.size())
    {
    }

    RtfContent read()
    {
        run(0, m_size);
        finishTable();
        m_out.endParagraph();
        const auto footers = std::exchange(m_footers, {});
        m_inFooters = true;
        for (const auto &[from, to] : footers) {
            run(from, to);
            finishTable();
            m_out.endParagraph();
        }
        RtfContent content;
        content.cut = isFull();
        content.text = m_out.take();
        return content;
    }

private:
    RtfDestination destinationOf(const RtfToken &token, bool starred) const override
    {
        if (isOneOf(token, {"footer", "footerl", "footerr", "footerf"}))
            return m_inFooters ? RtfDestination::Text : RtfDestination::Footer;
        // Text boxes and nested rows are marked as if they could be left out.
        if (isOneOf(token, {"shpinst", "do", "dptxbxtext", "nesttableprops", "ud"}))
            return RtfDestination::Text;
        const bool silent = isOneOf(token, {"colortbl", "stylesheet", "info", "pict", "nonshppict", "shprslt",
                                            "sp", "sn", "sv", "fldinst", "objdata", "objclass", "nonesttables",
                                            "annotation", "atnid", "atnauthor", "xe", "tc", "revtbl",
                                            "listtable", "listoverridetable", "filetbl", "upr", "pntxta",
                                            "pntxtb", "private", "template", "ftnsep",
                                            "ftnsepc", "aftnsep", "aftnsepc"});
        return silent || starred ? RtfDestination::Skipped : RtfDestination::Text;
    }

    void onGroupEnd(RtfDestination ended, qsizetype from, qsizetype to) override
    {
        if (ended == RtfDestination::Footer && !m_inFooters && m_footers.size() < 20)
            m_footers.emplace_back(from, to);
    }

    void onText(const QString &text) override
    {
        if (state().hidden || state().destination != RtfDestination::Text)
            return;
        m_written += text.size();
        if (inTable()) {
            m_table.write(text, state().bold);
            return;
        }
        if (!m_table.isEmpty()) {
            // Blanks between rows are no text.
            if (text.trimmed().isEmpty())
                return;
            finishTable();
        }
        m_out.write(text, state().bold);
    }

    void onControl(const RtfToken &token) override
    {
        if (m_table.define(token))
            return;
        if (isOneOf(token, {"par", "sect", "page", "column"})) {
            if (inTable())
                return m_table.endParagraph();
            finishTable();
            m_out.endParagraph();
        } else if (isOneOf(token, {"line", "lbr", "softline"})) {
            if (inTable())
                m_table.endParagraph();
            else
                m_out.write(QStringLiteral("\n"));
        } else if (token.is("cell")) {
            m_table.endCell();
        } else if (token.is("row")) {
            m_table.endRow();
        } else if (token.is("nestcell")) {
            m_table.write(QStringLiteral(" "), state().bold);
        } else if (token.is("nestrow")) {
            m_table.endParagraph();
        }
    }

    bool inTable() const { return state().inTable || m_table.hasOpenRow(); }

    void finishTable()
    {
        if (!m_table.isEmpty())
            m_table.writeTo(m_out);
    }

    bool isFull() const override { return m_out.isFull() || m_written > m_limit; }

    WordText m_out;
    RtfTable m_table;
    const qsizetype m_limit;
    const qsizetype m_size;
    qsizetype m_written = 0;
    std::vector<std::pair<qsizetype, qsizetype>> m_footers;
    bool m_inFooters = false;
};

} // namespace

RtfContent rtfContent(const QByteArray &rtf, const ReadingLimits &limits)
{
    return RtfTextReader(rtf, limits).read();
}

} // namespace intray
