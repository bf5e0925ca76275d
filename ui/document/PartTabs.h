// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QTabBar>

namespace intray {

// What of a submission is worth a tab, and what a clerk calls it.
struct PartTab
{
    int part = 0;
    std::optional<int> mail; // whose header is shown with it

    bool operator==(const PartTab &) const = default;
};

// A mail's header is shown above its body. The same body in another form and pictures of the body come last;
// pictures without a word to read (a logo) have none, nor have containers.
std::vector<PartTab> partTabs(const Document &document);
QString partTitle(const Document &document, const PartTab &tab);
// Whole name, what it stands in, and for a mail who sent it.
QString partStory(const Document &document, const PartTab &tab);

// Tabs of which each keeps room to be told from the others; the bar scrolls rather than squeeze them.
class PartTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit PartTabs(QWidget *parent);

    void show(const Document &document, const std::vector<PartTab> &tabs);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
};

} // namespace intray
