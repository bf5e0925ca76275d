// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "ui/shared/PagePictures.h"

#include <QWidget>

#include <memory>

namespace intray {

// The place in the document that a question is about, cut out: a strip of the page's picture, or the line
// of text, or the cells of the row, the field marked. Hidden when the place is nowhere.
class Snippet : public QWidget
{
    Q_OBJECT
public:
    Snippet(PagePictures &pictures, QWidget *parent);

    void show(std::shared_ptr<const Document> document, const QByteArray &sha256, const Source &field,
              const Source &row);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPage(QPainter &painter);
    void paintText(QPainter &painter);
    const Page *page() const;
    void findText();

    PagePictures &m_pictures;
    std::shared_ptr<const Document> m_document;
    QByteArray m_sha256;
    PagePlace m_field, m_row;
    int m_part = 0;
    bool m_onPage = false;
    // Text around the field, and which characters of it are the field.
    QString m_text;
    int m_from = 0, m_to = 0;
    Source m_source;
};

} // namespace intray
