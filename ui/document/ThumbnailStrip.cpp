// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/ThumbnailStrip.h"

#include "ui/shared/Theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace intray {

namespace {

constexpr int Width = 44;
constexpr int NumberHeight = 16;

class ThumbnailDelegate : public QStyledItemDelegate
{
public:
    ThumbnailDelegate(PagePictures &pictures, const PageId &first, QObject *parent)
        : QStyledItemDelegate(parent), m_pictures(pictures), m_first(first)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = Colours::of(option.palette);
        const QRect paper = option.rect.adjusted(Space::Near, Space::Tight, -Space::Near, -NumberHeight);
        PageId id = m_first;
        id.page = index.row() + 1;
        const int width = int(paper.width() * painter->device()->devicePixelRatioF());
        painter->save();
        painter->setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
        painter->fillRect(paper, Qt::white);
        const QImage picture = m_pictures.picture(id, width);
        if (!picture.isNull())
            painter->drawImage(paper, picture);
        const bool current = option.state & QStyle::State_Selected;
        painter->setPen(QPen(current ? colours.accent : colours.borderStrong, current ? 2 : 1));
        painter->drawRect(paper);
        painter->setPen(current ? colours.text : colours.subtle);
        painter->setFont(textFont(TextSize::Small));
        painter->drawText(QRect(option.rect.left(), paper.bottom() + 1, option.rect.width(), NumberHeight - 1),
                          Qt::AlignCenter, QString::number(id.page));
        painter->restore();
    }

private:
    PagePictures &m_pictures;
    const PageId &m_first;
};

} // namespace

ThumbnailStrip::ThumbnailStrip(PagePictures &pictures, QWidget *parent)
    : QListView(parent), m_pictures(pictures), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("thumbnails"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(Width + 2 * Space::Near);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setFocusPolicy(Qt::TabFocus);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new ThumbnailDelegate(pictures, m_first, this));
    setModel(m_model);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT pageChosen(current.row() + 1);
            });
    connect(&pictures, &PagePictures::ready, this, [this](const PageId &page) {
        if (page.sha256 == m_first.sha256 && page.part == m_first.part)
            viewport()->update();
    });
}

void ThumbnailStrip::show(const PageId &first, const std::vector<double> &heights)
{
    const QSignalBlocker quiet(selectionModel());
    m_first = first;
    m_model->clear();
    for (size_t i = 0; i < heights.size(); ++i) {
        auto *item = new QStandardItem;
        item->setData(tr("Page %1").arg(i + 1), Qt::AccessibleTextRole);
        const int height = std::clamp(int(Width * heights[i]), 16, 3 * Width);
        item->setSizeHint(QSize(Width + 2 * Space::Near, height + Space::Tight + NumberHeight));
        m_model->appendRow(item);
    }
    setVisible(heights.size() > 1);
}

void ThumbnailStrip::setCurrentPage(int page)
{
    const QSignalBlocker quiet(selectionModel());
    const QModelIndex index = m_model->index(page - 1, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
    viewport()->update();
}

} // namespace intray
