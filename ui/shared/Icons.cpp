// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Icons.h"

#include "ui/shared/Theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace intray {
namespace {

QString fileOf(Glyph glyph)
{
    static const char *const names[] = {
        "inbox", "approve", "delivered", "settings", "search", "add", "folder", "next", "back", "hold", "ask",
        "reject", "release", "undo", "redo", "zoom-in", "zoom-out", "zoom-fit", "rotate", "freeze", "find",
        "warning", "block", "note", "clock", "user", "users", "document", "mail", "sheet", "picture", "sun",
        "moon", "lock", "export", "import", "cancel", "database", "example", "memory", "rules"};
    static_assert(std::size(names) == size_t(Glyph::Rules) + 1);
    return QStringLiteral(":/icons/") + QLatin1String(names[size_t(glyph)]) + QStringLiteral(".svg");
}

QColor colourOf(Ink ink, const Colours &colours)
{
    switch (ink) {
    case Ink::Text: return colours.text;
    case Ink::Subtle: return colours.subtle;
    case Ink::Accent: return colours.accent;
    case Ink::OnAccent: return colours.onAccent;
    case Ink::Flagged: return colours.flagged;
    case Ink::Blocked: return colours.blocked;
    case Ink::Ok: return colours.ok;
    }
    Q_UNREACHABLE();
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, Ink ink) : m_glyph(glyph), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap pixels = drawn((QSizeF(rect.size()) * ratio).toSize(), mode);
        pixels.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixels);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return drawn(size, mode);
    }
    QIconEngine *clone() const override { return new GlyphEngine(m_glyph, m_ink); }

private:
    QPixmap drawn(const QSize &size, QIcon::Mode mode) const
    {
        const Colours colours = Colours::of(QApplication::palette());
        QColor colour = colourOf(m_ink, colours);
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.4F);
        const QString key = QStringLiteral("glyph/%1/%2/%3x%4").arg(
            QString::number(int(m_glyph)), colour.name(QColor::HexArgb), QString::number(size.width()),
            QString::number(size.height()));
        QPixmap pixels;
        if (QPixmapCache::find(key, &pixels))
            return pixels;
        pixels = QPixmap(size);
        pixels.fill(Qt::transparent);
        QByteArray svg = contentOf(fileOf(m_glyph));
        svg.replace("currentColor", colour.name().toLatin1());
        QPainter painter(&pixels);
        painter.setOpacity(colour.alphaF());
        QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        QPixmapCache::insert(key, pixels);
        return pixels;
    }

    Glyph m_glyph;
    Ink m_ink;
};

} // namespace

QIcon glyphIcon(Glyph glyph, Ink ink)
{
    return QIcon(new GlyphEngine(glyph, ink));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/intray.svg"));
}

} // namespace intray
