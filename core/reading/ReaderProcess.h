// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/JobControl.h"
#include "core/base/Result.h"
#include "core/documents/Document.h"
#include "core/reading/ReadingLimits.h"

#include <QByteArray>
#include <QImage>
#include <QSemaphore>
#include <QSize>
#include <QString>

#include <memory>
#include <vector>

namespace intray {

// Reads files in a worker process of their own (the program `intray-reader`), so that a crash, a hang
// or greed costs one issue and nothing else. Links no document library itself. Each call starts its own
// worker; calls from several threads run beside each other.
class ReaderProcess
{
public:
    // `program`: path of intray-reader; the default stands beside the running program.
    explicit ReaderProcess(QString program = defaultProgram(), ReadingLimits limits = {});

    // Pages that are pictures are recognised, each in a worker of its own, at most as many at once as the
    // machine has cores, over all calls of one ReaderProcess; `job` is told of each.
    // Always gives a document whose parts[0] is the file itself; what could not be read, in whole or
    // part, stands in the parts' issues. A worker that died or was killed keeps what it had streamed.
    // Fails only when the job was cancelled or the worker program cannot be started at all.
    Result<Document> readDocument(const QByteArray &bytes, const QString &fileName,
                                  const JobControl &job) const;

    // The picture of one page (counted from 1) of a part that has pages, `width` device pixels wide. `pose`
    // is that of the page, so that its boxes fit.
    // `parts` and `part` are those of the document that readDocument gave for the same bytes.
    Result<QImage> renderPage(const QByteArray &bytes, const QString &fileName, int part, int page,
                              int width, const JobControl &job, const PagePose &pose = {}) const;

    static QString defaultProgram();

private:
    QString m_program;
    ReadingLimits m_limits;
    std::shared_ptr<QSemaphore> m_recognisers; // free places
};

} // namespace intray
