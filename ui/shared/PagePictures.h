// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/JobControl.h"
#include "core/reading/ReaderProcess.h"

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <list>
#include <map>
#include <memory>
#include <tuple>
#include <vector>

namespace intray {

// A page of an original file. `part` is that of the document; pages count from 1.
struct PageId
{
    QByteArray sha256; // of the submission's original
    int part = 0;
    int page = 1;
    bool operator==(const PageId &) const = default;
    bool operator<(const PageId &other) const
    {
        return std::tie(sha256, part, page) < std::tie(other.sha256, other.part, other.page);
    }
};

// Pictures of pages, asked from reader processes in the background and kept while memory allows (least
// recently used go first). Lives in the GUI thread; no call blocks. What was asked for last is drawn first;
// pages that are only prefetched wait until nothing else is to do.
class PagePictures : public QObject
{
    Q_OBJECT

public:
    explicit PagePictures(std::shared_ptr<const ReaderProcess> reader, QObject *parent = nullptr);
    ~PagePictures() override;

    // Where the bytes of an original come from, and what was read from it (how its scans lie); call before
    // asking for its pages. Repeatable.
    void addOriginal(const QByteArray &sha256, const QByteArray &bytes, const QString &fileName,
                     std::shared_ptr<const Document> document);
    // Stops work for an original and lets its bytes go; its pictures stay while there is room.
    void dropOriginal(const QByteArray &sha256);

    // The picture of the page at hand whose width (device pixels) is nearest to `width`; null when there is
    // none yet. Unless it has exactly that width, it is asked for, and ready() follows.
    QImage picture(const PageId &page, int width);
    // The same without asking.
    QImage atHand(const PageId &page, int width) const;
    void prefetch(const PageId &page, int width);
    // Forgets requests that have not begun (the view scrolled past them).
    void forgetWaiting();

    // Why a page could not be drawn; empty when it could or was not tried.
    QString failure(const PageId &page) const;
    void setRoom(qint64 bytes);

Q_SIGNALS:
    void ready(const intray::PageId &page);
    void failed(const intray::PageId &page, const QString &message);

private:
    struct Key
    {
        PageId page;
        int width = 0;
        bool operator==(const Key &) const = default;
        bool operator<(const Key &other) const
        {
            return std::tie(page, width) < std::tie(other.page, other.width);
        }
    };
    struct Original
    {
        QByteArray bytes;
        QString fileName;
        std::shared_ptr<const Document> document;
        JobControl job;

        PagePose poseOf(const PageId &page) const;
    };
    struct Kept
    {
        QImage image;
        std::list<Key>::iterator use; // in m_uses
    };

    void ask(const Key &key, bool urgent);
    void startNext();
    void take(const Key &key, const Result<QImage> &drawn);
    void keep(const Key &key, const QImage &image);
    void shrink();

    std::shared_ptr<const ReaderProcess> m_reader;
    std::map<QByteArray, Original> m_originals;
    std::map<Key, Kept> m_pictures;
    std::list<Key> m_uses;         // most recent first
    qint64 m_bytes = 0, m_room = qint64(256) << 20;
    std::list<Key> m_urgent, m_later; // waiting, next first
    std::vector<Key> m_running;
    std::map<PageId, QString> m_failures;
    QThreadPool m_pool;
};

} // namespace intray
