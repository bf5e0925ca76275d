// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/Icons.h"

#include <QKeySequence>
#include <QPushButton>

namespace intray {

// As it stands on the key: "Ctrl+Enter", not "Ctrl+Return".
QString keyTitle(const QKeySequence &key);

// A button that shows its key beside its text ("Next order  F5"). The key itself works through a QAction or
// QShortcut of the page; the button only tells.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Role { Plain, Primary, Quiet };

    KeyButton(const QString &text, const QKeySequence &key, QWidget *parent = nullptr, Role role = Role::Plain);
    void setGlyph(Glyph glyph);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString keyText() const;
    QFont keyFont() const;

    QKeySequence m_key;
    Role m_role;
};

} // namespace intray
