// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/JobControl.h"
#include "core/base/Result.h"
#include "core/documents/Document.h"
#include "core/reading/ReaderRequest.h"

#include <QByteArray>
#include <QSemaphore>
#include <QString>

namespace intray {

// Has every page of a document that awaits recognition read by a worker of its own, several at once, and
// puts it in its place. A page whose worker fails keeps what it had, and an issue of its part names it.
// Progress is reported on the calling thread.
class PageRecognisers
{
public:
    // `places` bounds the workers that run at once, also for other documents.
    PageRecognisers(QString program, QSemaphore &places) : m_program(std::move(program)), m_places(places) {}

    // `request` names the file and the limits. Fails only when cancelled or when no worker can be started.
    Result<> recognise(Document &document, const ReaderRequest &request, const QByteArray &bytes,
                       const JobControl &job) const;

private:
    QString m_program;
    QSemaphore &m_places;
};

} // namespace intray
