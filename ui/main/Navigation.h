// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/Icons.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace intray {

// The pages of the window, from left to right in their numbers.
enum class PageName { Queue, Approve, Delivered, MasterData, Memory, Rules, Settings };

// The list of pages at the left, with how much waits in each.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);
    void setCurrent(PageName page);
    void setCount(PageName page, int count);

Q_SIGNALS:
    void chosen(intray::PageName page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(PageName page, Glyph glyph, const QString &title);

    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
};

// One entry: drawing, title, count.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(Glyph glyph, const QString &title, QWidget *parent);
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Glyph m_glyph;
    int m_count = 0;
};

} // namespace intray
