// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/PagePictures.h"

#include <QtConcurrent>

namespace intray {

PagePictures::PagePictures(std::shared_ptr<const ReaderProcess> reader, QObject *parent)
    : QObject(parent), m_reader(std::move(reader))
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, 4));
}

PagePictures::~PagePictures()
{
    for (auto &[sha256, original] : m_originals)
        original.job.cancel();
    m_pool.waitForDone();
}

PagePose PagePictures::Original::poseOf(const PageId &page) const
{
    if (!document || page.part < 0 || page.part >= int(document->parts.size()))
        return {};
    const Pages *pages = document->parts[size_t(page.part)].pages();
    const bool known = pages && page.page >= 1 && page.page <= int(pages->pages.size());
    return known ? pages->pages[size_t(page.page - 1)].pose : PagePose();
}

void PagePictures::addOriginal(const QByteArray &sha256, const QByteArray &bytes, const QString &fileName,
                               std::shared_ptr<const Document> document)
{
    m_originals.try_emplace(sha256, Original{bytes, fileName, std::move(document), JobControl()});
}

void PagePictures::dropOriginal(const QByteArray &sha256)
{
    const auto original = m_originals.find(sha256);
    if (original == m_originals.end())
        return;
    original->second.job.cancel();
    m_originals.erase(original);
    const auto isOfIt = [&sha256](const Key &key) { return key.page.sha256 == sha256; };
    m_urgent.remove_if(isOfIt);
    m_later.remove_if(isOfIt);
    std::erase_if(m_failures, [&sha256](const auto &entry) { return entry.first.sha256 == sha256; });
}

QImage PagePictures::atHand(const PageId &page, int width) const
{
    const QImage *nearest = nullptr;
    int distance = 0;
    for (auto i = m_pictures.lower_bound(Key{page, 0}); i != m_pictures.end() && i->first.page == page; ++i) {
        const int off = std::abs(i->first.width - width);
        if (!nearest || off < distance) {
            nearest = &i->second.image;
            distance = off;
        }
    }
    return nearest ? *nearest : QImage();
}

QImage PagePictures::picture(const PageId &page, int width)
{
    const Key key{page, width};
    const auto kept = m_pictures.find(key);
    if (kept != m_pictures.end()) {
        m_uses.splice(m_uses.begin(), m_uses, kept->second.use);
        return kept->second.image;
    }
    ask(key, true);
    return atHand(page, width);
}

void PagePictures::prefetch(const PageId &page, int width)
{
    const Key key{page, width};
    if (!m_pictures.contains(key))
        ask(key, false);
}

void PagePictures::forgetWaiting()
{
    m_urgent.clear();
    m_later.clear();
}

QString PagePictures::failure(const PageId &page) const
{
    const auto found = m_failures.find(page);
    return found == m_failures.end() ? QString() : found->second;
}

void PagePictures::setRoom(qint64 bytes)
{
    m_room = bytes;
    shrink();
}

void PagePictures::ask(const Key &key, bool urgent)
{
    if (key.width <= 0 || !m_originals.contains(key.page.sha256) || m_failures.contains(key.page)
        || std::find(m_running.begin(), m_running.end(), key) != m_running.end())
        return;
    m_later.remove(key);
    if (urgent) {
        // An older width of the same page is no longer wanted.
        m_urgent.remove_if([&key](const Key &other) { return other.page == key.page; });
        m_urgent.push_front(key);
    } else if (std::find(m_urgent.begin(), m_urgent.end(), key) == m_urgent.end()) {
        m_later.push_back(key);
    }
    startNext();
}

void PagePictures::startNext()
{
    while (int(m_running.size()) < m_pool.maxThreadCount() && !(m_urgent.empty() && m_later.empty())) {
        // One worker stays free for what a person waits for.
        if (m_urgent.empty() && m_running.size() + 1 >= size_t(m_pool.maxThreadCount()) && !m_running.empty())
            return;
        std::list<Key> &from = m_urgent.empty() ? m_later : m_urgent;
        const Key key = from.front();
        from.pop_front();
        const Original &original = m_originals.at(key.page.sha256);
        m_running.push_back(key);
        QtConcurrent::run(&m_pool,
                          [reader = m_reader, original, key] {
                              return reader->renderPage(original.bytes, original.fileName, key.page.part,
                                                        key.page.page, key.width, original.job,
                                                        original.poseOf(key.page));
                          })
            .then(this, [this, key](const Result<QImage> &drawn) { take(key, drawn); });
    }
}

void PagePictures::take(const Key &key, const Result<QImage> &drawn)
{
    std::erase(m_running, key);
    if (drawn && !drawn->isNull()) {
        keep(key, *drawn);
        Q_EMIT ready(key.page);
    } else if (m_originals.contains(key.page.sha256)) { // dropped meanwhile is no failure
        const QString why = drawn ? tr("The page could not be drawn.") : drawn.error().message;
        m_failures.insert_or_assign(key.page, why);
        Q_EMIT failed(key.page, why);
    }
    startNext();
}

void PagePictures::keep(const Key &key, const QImage &image)
{
    if (m_pictures.contains(key))
        return;
    m_uses.push_front(key);
    m_pictures.emplace(key, Kept{image, m_uses.begin()});
    m_bytes += image.sizeInBytes();
    shrink();
}

void PagePictures::shrink()
{
    while (m_bytes > m_room && m_uses.size() > 1) {
        const auto oldest = m_pictures.find(m_uses.back());
        m_bytes -= oldest->second.image.sizeInBytes();
        m_pictures.erase(oldest);
        m_uses.pop_back();
    }
}

} // namespace intray
