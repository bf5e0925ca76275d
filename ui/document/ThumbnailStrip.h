// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/PagePictures.h"

#include <QListView>

class QStandardItemModel;

namespace intray {

// The pages of a long document, small, one below the other.
class ThumbnailStrip : public QListView
{
    Q_OBJECT
public:
    ThumbnailStrip(PagePictures &pictures, QWidget *parent);

    // `heights` over widths of the pages.
    void show(const PageId &first, const std::vector<double> &heights);
    void setCurrentPage(int page);

Q_SIGNALS:
    void pageChosen(int page);

private:
    PagePictures &m_pictures;
    PageId m_first;
    QStandardItemModel *m_model;
};

} // namespace intray
