// SPDX-License-Identifier: GPL-3.0-or-later
// intray-reader: reads one untrusted file in a process of its own. Takes the request and the file on
// standard input, writes frames to standard output. `--dump FILE` shows a person what was read.
#include "core/reading/DocumentDump.h"
#include "core/reading/OcrEngine.h"
#include "core/reading/PagePicture.h"
#include "core/reading/PicturePage.h"
#include "core/reading/ReaderRequest.h"
#include "core/reading/Reading.h"
#include "core/reading/Sandbox.h"
#include "core/documents/DocumentStream.h"
#include "core/documents/FrameBytes.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>
#include <new>
#include <vector>

#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

using namespace intray;

// Known to ReaderProcess.
constexpr int OutOfMemoryExit = 3;
constexpr int DamagedRequestExit = 4;
constexpr int NoSuchPageExit = 5;
constexpr int NotConfinedExit = 6;

void limitResource(__rlimit_resource which, rlim_t value)
{
    rlimit limit{};
    if (getrlimit(which, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? value : std::min(value, limit.rlim_max);
    limit.rlim_max = limit.rlim_cur;
    setrlimit(which, &limit);
}

void confine(const ReadingLimits &limits)
{
    limitResource(RLIMIT_CORE, 0);
    // A second before the kernel kills in silence it says that the time is up.
    limitResource(RLIMIT_CPU, rlim_t(limits.seconds) + 6);
    rlimit time{rlim_t(limits.seconds) + 5, rlim_t(limits.seconds) + 6};
    setrlimit(RLIMIT_CPU, &time);
    limitResource(RLIMIT_NOFILE, 64);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    limitResource(RLIMIT_AS, rlim_t(limits.addressSpace));
#endif
    std::set_new_handler([] { _exit(OutOfMemoryExit); });
}

// Nothing of the file may be decoded before this. What the reader itself needs from the disk is loaded
// earlier.
void closeTheDoors()
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const char *fault = std::getenv("INTRAY_READER_FAULT");
    if (enterSandbox(!fault || QByteArrayView(fault) != "no-landlock") == Confinement::Impossible)
        _exit(NotConfinedExit);
#endif
}

bool anyDescriptorIsOpen()
{
    for (int number = STDERR_FILENO + 1; number < 64; ++number) {
        if (::fcntl(number, F_GETFD) >= 0)
            return true;
    }
    return false;
}

// What code that took over a reader would try. Ends the process when something of it works.
void tryToEscape(const char *someFile)
{
    const bool escaped = ::open(someFile, O_RDONLY) >= 0 || ::open("/etc/passwd", O_RDONLY) >= 0
        || ::open("/usr/lib/escaped", O_WRONLY | O_CREAT, 0600) >= 0
        || ::socket(AF_INET, SOCK_STREAM, 0) >= 0 || ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0 || ::fork() >= 0
        || ::kill(getppid(), 0) == 0 || ::unlink(someFile) == 0 || ::chdir("/") == 0
        || ::ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr) == 0 || ::memfd_create("x", 0) >= 0
        || ::syscall(SYS_io_uring_setup, 1, nullptr) >= 0 || ::ioctl(STDIN_FILENO, TIOCSTI, "x") == 0
        || ::open("/proc/self/environ", O_RDONLY) >= 0 || anyDescriptorIsOpen() || std::getenv("INTRAY_SECRET");
    if (escaped)
        std::abort();
}

void sendAll(const char *bytes, qsizetype size)
{
    while (size > 0) {
        const ssize_t count = ::write(STDOUT_FILENO, bytes, size_t(size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            _exit(EXIT_FAILURE);
        bytes += count;
        size -= count;
    }
}

// What a test makes go wrong after the first page or part of a file.
void obeyFault(int framesSent)
{
    const char *fault = std::getenv("INTRAY_READER_FAULT");
    if (!fault || framesSent < 3)
        return;
    const QByteArray what(fault);
    if (what.startsWith("escape:"))
        tryToEscape(what.constData() + 7);
    if (what == "flood") {
        ReadingIssue issue;
        issue.detail = QString(1 << 15, u'x');
        for (const QByteArray frame = issueFrame(0, issue);;)
            sendAll(frame.constData(), frame.size());
    }
    if (what == "crash")
        std::abort();
    if (what == "spin")
        for (;;)
            static_cast<void>(std::getenv("PATH"));
    if (what == "hang")
        for (;;)
            pause();
    if (what == "greed") {
        std::vector<std::vector<char>> hoard;
        for (;;)
            hoard.emplace_back(size_t(64) << 20, 'x');
    }
}

// One write a frame, so that nothing is kept back when this process dies.
void sendFrame(const QByteArray &frame)
{
    static int sent = 0;
    obeyFault(sent);
    sendAll(frame.constData(), frame.size());
    ++sent;
}

[[noreturn]] void sendPage(const ReaderRequest &request, const QByteArray &bytes)
{
    const QImage image = renderPage(bytes, request.page, request.width, request.pose, request.limits)
                             .convertToFormat(QImage::Format_RGB32);
    if (image.isNull())
        _exit(NoSuchPageExit);
    FrameWriter head;
    head.number(qint32(image.width()));
    head.number(qint32(image.height()));
    sendAll(head.bytes().constData(), head.bytes().size());
    for (int y = 0; y < image.height(); ++y)
        sendAll(reinterpret_cast<const char *>(image.constScanLine(y)), qsizetype(image.width()) * 4);
    _exit(EXIT_SUCCESS);
}

[[noreturn]] void sendRecognised(const ReaderRequest &request, const QByteArray &bytes, const OcrModels &models)
{
    RecognisedPage recognised = recognisePart(bytes, request.page, request.limits, models);
    Part part;
    part.content = Pages{};
    part.issues = std::move(recognised.issues);
    sendFrame(partFrame(0, part));
    sendFrame(pageFrame(0, recognised.page));
    sendFrame(endFrame());
    _exit(EXIT_SUCCESS);
}

QByteArray readInput()
{
    QByteArray input;
    char buffer[1 << 16];
    ssize_t count = 0;
    while ((count = ::read(STDIN_FILENO, buffer, sizeof buffer)) > 0 || (count < 0 && errno == EINTR))
        input.append(buffer, std::max<qsizetype>(count, 0));
    return input;
}

// What the parent had open when it started this process is none of a reader's business.
void letGoOfTheParent()
{
    close_range(STDERR_FILENO + 1, ~0U, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

int serve()
{
    letGoOfTheParent();
    QByteArray input = readInput();
    const auto request = ReaderRequest::takeFrom(input);
    if (!request)
        return DamagedRequestExit;
    // What recognition takes from the system is loaded before the first byte of the file is looked at.
    OcrModels models;
    if (request->task == ReaderRequest::Task::Recognise)
        models = OcrModels::load();
    // Loading every decoder takes longer than reading a page of text.
    if (request->task != ReaderRequest::Task::Read || fileKindOf(input.left(16), {}, {}) == FileKind::Picture)
        openPictureDecoders();
    confine(request->limits);
    closeTheDoors();
    FileToRead file;
    file.bytes = std::move(input);
    file.name = request->fileName;
    if (request->task != ReaderRequest::Task::Read) {
        Reading walk(request->limits, {});
        walk.setWalk([&](int part, const QByteArray &bytes) {
            if (part != request->part)
                return;
            if (request->task == ReaderRequest::Task::Recognise)
                sendRecognised(*request, bytes, models);
            sendPage(*request, bytes);
        });
        walk.read(file);
        return NoSuchPageExit;
    }
    sendFrame(fileFrame(request->fileName));
    Reading reading(request->limits, sendFrame);
    reading.read(file);
    sendFrame(endFrame());
    return EXIT_SUCCESS;
}

// What ReaderProcess does with a worker for each page.
void recogniseHere(const FileToRead &file, Document &document)
{
    const OcrModels models = OcrModels::load();
    Reading walk({}, {});
    walk.setWalk([&](int index, const QByteArray &bytes) {
        Part &part = document.parts[size_t(index)];
        auto *pages = std::get_if<Pages>(&part.content);
        for (size_t i = 0; pages && i < pages->pages.size(); ++i) {
            if (!pages->pages[i].awaitsRecognition)
                continue;
            RecognisedPage recognised = recognisePart(bytes, int(i) + 1, {}, models);
            pages->pages[i] = std::move(recognised.page);
            part.issues.insert(part.issues.end(), recognised.issues.begin(), recognised.issues.end());
        }
    });
    walk.read(file);
}

int dump(const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(path), qUtf8Printable(source.errorString()));
        return EXIT_FAILURE;
    }
    FileToRead file;
    file.bytes = source.readAll();
    file.name = QFileInfo(path).fileName();
    DocumentAssembler assembler;
    bool sound = true;
    Reading reading({}, [&](const QByteArray &frame) { sound = sound && assembler.add(frame); });
    reading.read(file);
    Document document = assembler.take();
    if (sound)
        recogniseHere(file, document);
    const QByteArray text = dumpDocument(document).toUtf8();
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    return sound ? EXIT_SUCCESS : EXIT_FAILURE;
}

int help()
{
    std::puts("intray-reader is started by intray to read one file safely.\n"
              "  intray-reader              a request and the file on standard input, frames on\n"
              "                             standard output\n"
              "  intray-reader --dump FILE  show what is read from FILE: parts, words, cells, text\n"
              "  intray-reader --help       this text");
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray option(argc > 1 ? argv[1] : "");
    if (option == "--dump" && argc == 3)
        return dump(QFile::decodeName(argv[2]));
    if (option == "--help")
        return help();
    if (argc > 1) {
        std::fputs("intray-reader: unknown arguments; try --help\n", stderr);
        return 2;
    }
    const int exitCode = serve();
    // Libraries have nothing left to put in order.
    _exit(exitCode);
}
