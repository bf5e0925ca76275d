// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/RtfOrigin.h"

#include "core/reading/RtfStream.h"

namespace intray {

namespace {

// The mark stands among the first words; beyond them it would be text.
constexpr int HeadTokens = 40;

class RtfUnwrapping : public RtfStream
{
public:
    RtfUnwrapping(const QByteArray &rtf, qint64 limit) : RtfStream(rtf), m_limit(limit), m_size(rtf.size()) {}

    QString read()
    {
        run(0, m_size);
        m_out.truncate(m_limit);
        return m_out;
    }

private:
    RtfDestination destinationOf(const RtfToken &token, bool starred) const override
    {
        if (token.is("htmltag"))
            return RtfDestination::HtmlTag;
        // \pntext is a bullet, for readers of RTF only.
        for (const char *silent : {"colortbl", "stylesheet", "info", "pict", "pntext", "listtext", "fldinst"}) {
            if (token.is(silent))
                return RtfDestination::Skipped;
        }
        return starred ? RtfDestination::Skipped : RtfDestination::Text;
    }

    void onText(const QString &text) override
    {
        const RtfDestination to = state().destination;
        if (to == RtfDestination::HtmlTag || (to == RtfDestination::Text && !state().forRtfOnly))
            m_out += text;
    }

    void onControl(const RtfToken &token) override
    {
        if (token.is("par") || token.is("line"))
            onText(QStringLiteral("\n"));
    }

    bool isFull() const override { return m_out.size() > m_limit; }

    QString m_out;
    const qsizetype m_limit;
    const qsizetype m_size;
};

} // namespace

RtfOrigin originOfRtf(const QByteArray &rtf)
{
    RtfTokens tokens(rtf);
    for (int i = 0; i < HeadTokens; ++i) {
        const RtfToken token = tokens.next();
        if (token.kind == RtfToken::Kind::End || token.is("fonttbl"))
            break;
        if (token.is("fromhtml"))
            return RtfOrigin::Html;
        if (token.is("fromtext"))
            return RtfOrigin::PlainText;
    }
    return RtfOrigin::Rtf;
}

QString originalOfRtf(const QByteArray &rtf, qint64 limit)
{
    return RtfUnwrapping(rtf, limit).read();
}

} // namespace intray
