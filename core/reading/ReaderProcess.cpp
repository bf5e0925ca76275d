// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/ReaderProcess.h"

#include "core/documents/DocumentStream.h"
#include "core/documents/FrameBytes.h"
#include "core/reading/PageRecognisers.h"
#include "core/reading/ReaderRequest.h"
#include "core/reading/WorkerChild.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <thread>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::ReaderProcess)
};

using Kind = ReadingIssue::Kind;

// Exit codes of a worker (reader_main.cpp).
constexpr int OutOfMemoryExit = 3;
constexpr int NotConfinedExit = 6;

QString plainName(const QString &fileName)
{
    return QFileInfo(fileName).fileName();
}

Part unreadRoot(const QByteArray &bytes, const QString &fileName)
{
    Part root;
    root.name = plainName(fileName);
    root.byteCount = bytes.size();
    root.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return root;
}

// Why the worker's answer is not whole; nullopt when it is.
std::optional<ReadingIssue> issueOf(const WorkerChild::Outcome &outcome, bool complete)
{
    const QString detail = QStringLiteral("exit %1, signal %2").arg(outcome.exitCode).arg(outcome.signal);
    if (complete)
        return std::nullopt;
    if (outcome.isOutOfTime())
        return ReadingIssue{Kind::TooSlow,
                            Words::tr("Reading this file took too long and was stopped. "
                                      "Please open the file and check what is missing."),
                            detail, false};
    if (outcome.end == WorkerChild::End::TooMuch)
        return ReadingIssue{Kind::LimitReached,
                            Words::tr("There is more in this file than is read of one file, so the rest was left out. "
                                      "Please open the file and check what is missing."),
                            detail, false};
    if (outcome.exitCode == OutOfMemoryExit)
        return ReadingIssue{Kind::LimitReached,
                            Words::tr("Reading this file needs more memory than one file may take. "
                                      "Please open the file and check what is missing."),
                            detail, false};
    if (outcome.exitCode == NotConfinedExit)
        return ReadingIssue{Kind::Unsupported,
                            Words::tr("Nothing was read: this machine cannot shut the reader of strange files off from "
                                      "the rest of it (seccomp is missing). Please ask the administrator."),
                            detail, false};
    return ReadingIssue{Kind::Crashed,
                        Words::tr("This file is damaged in a way that broke off its reading. "
                                  "Please open the file and check what is missing."),
                        detail, false};
}

// The part that was being read when the worker ended is the last one it had begun.
void addToLastPart(Document &document, ReadingIssue issue)
{
    Part &last = document.parts.back();
    const auto *pages = last.pages();
    const auto *workbook = last.workbook();
    issue.partly = (pages && !pages->pages.empty()) || (workbook && !workbook->sheets.empty())
                   || (last.text() && !last.text()->text.isEmpty());
    last.issues.push_back(std::move(issue));
}

Error cancelled()
{
    return {Words::tr("Reading was cancelled."), {}};
}

} // namespace

ReaderProcess::ReaderProcess(QString program, ReadingLimits limits)
    : m_program(std::move(program)), m_limits(limits),
      m_recognisers(std::make_shared<QSemaphore>(int(std::max(1U, std::thread::hardware_concurrency()))))
{
}

QString ReaderProcess::defaultProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("intray-reader"));
}

Result<Document> ReaderProcess::readDocument(const QByteArray &bytes, const QString &fileName,
                                             const JobControl &job) const
{
    Document document;
    document.fileName = fileName;
    if (bytes.size() > m_limits.fileBytes) {
        Part root = unreadRoot(bytes, fileName);
        root.issues.push_back({Kind::LimitReached,
                               Words::tr("This file is larger than %1 MB and was not read. "
                                         "Please enter its order by hand or ask for a smaller file.")
                                   .arg(m_limits.fileBytes >> 20),
                               QString::number(bytes.size()), false});
        document.parts.push_back(std::move(root));
        return document;
    }
    ReaderRequest request;
    request.fileName = plainName(fileName);
    request.limits = m_limits;

    DocumentAssembler assembler;
    bool damaged = false;
    const auto outcome = WorkerChild::run(
        m_program, request.toBytes(), bytes, {m_limits.seconds, m_limits.outputBytes}, job, [&](const QByteArray &piece) {
            damaged = !assembler.add(piece);
            return !damaged && !assembler.isComplete();
        });
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (outcome->end == WorkerChild::End::Cancelled)
        return tl::unexpected(cancelled());

    const bool complete = assembler.isComplete();
    document.parts = assembler.take().parts;
    if (document.parts.empty())
        document.parts.push_back(unreadRoot(bytes, fileName));
    if (auto issue = issueOf(*outcome, complete))
        addToLastPart(document, std::move(*issue));
    if (const auto recognised = PageRecognisers(m_program, *m_recognisers).recognise(document, request, bytes, job);
        !recognised)
        return tl::unexpected(recognised.error());
    return document;
}

Result<QImage> ReaderProcess::renderPage(const QByteArray &bytes, const QString &fileName, int part,
                                         int page, int width, const JobControl &job,
                                         const PagePose &pose) const
{
    ReaderRequest request;
    request.task = ReaderRequest::Task::Render;
    request.fileName = plainName(fileName);
    request.limits = m_limits;
    request.part = part;
    request.page = page;
    request.width = width;
    request.pose = pose;

    QByteArray answer;
    const qint64 most = qint64(m_limits.megapixels) * 4'000'000 + 64;
    const auto outcome = WorkerChild::run(m_program, request.toBytes(), bytes, {m_limits.seconds, most}, job,
                                          [&](const QByteArray &piece) {
                                              answer += piece;
                                              return true;
                                          });
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (outcome->end == WorkerChild::End::Cancelled)
        return tl::unexpected(cancelled());

    FrameReader from(answer);
    const auto imageWidth = from.number<qint32>();
    const auto imageHeight = from.number<qint32>();
    const QByteArrayView pixels = from.rest();
    if (outcome->end != WorkerChild::End::Finished || !from.isGood() || imageWidth < 1
        || imageHeight < 1 || pixels.size() != qint64(imageWidth) * imageHeight * 4)
        return failure(Words::tr("This page cannot be shown. Please open the original file."),
                       QStringLiteral("part %1, page %2, exit %3, signal %4")
                           .arg(part).arg(page).arg(outcome->exitCode).arg(outcome->signal));
    QImage image(imageWidth, imageHeight, QImage::Format_RGB32);
    for (int y = 0; y < imageHeight; ++y)
        std::memcpy(image.scanLine(y), pixels.data() + qint64(y) * imageWidth * 4,
                    size_t(imageWidth) * 4);
    return image;
}

} // namespace intray
