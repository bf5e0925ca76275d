// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Terminal.h"

#include "core/reading/ReadingLimits.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <mutex>
#include <unistd.h>

namespace intray {

namespace {

bool errorIsTerminal()
{
    static const bool terminal = isatty(STDERR_FILENO) != 0;
    return terminal;
}

// The signal handler may only touch this flag.
volatile std::sig_atomic_t g_interrupted = 0;

void onInterrupt(int)
{
    if (g_interrupted)
        std::_Exit(130);
    g_interrupted = 1;
}

} // namespace

void printOut(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
}

void printError(const QString &message)
{
    endProgress();
    const QByteArray bytes = message.toUtf8();
    std::fprintf(stderr, "%s\n", bytes.constData());
}

int usageError(const QString &message)
{
    printError(message);
    printError(QCoreApplication::translate("intray::CommandLine", "Try: intray --help"));
    return ExitUsage;
}

JobControl terminalJob()
{
    std::signal(SIGINT, onInterrupt);
    struct Shown
    {
        std::mutex mutex;
        std::chrono::steady_clock::time_point last;
    };
    auto shown = std::make_shared<Shown>();
    const JobControl canceller;
    return canceller.withProgress([shown, canceller](int done, int total, const QString &what) {
        if (g_interrupted)
            canceller.cancel();
        const std::lock_guard lock(shown->mutex);
        const auto now = std::chrono::steady_clock::now();
        const auto interval = std::chrono::milliseconds(errorIsTerminal() ? 100 : 5000);
        if (now - shown->last < interval && done < total)
            return;
        shown->last = now;
        const QByteArray name = what.toUtf8();
        if (errorIsTerminal())
            std::fprintf(stderr, "\r\033[K%d/%d %s", done, total, name.constData());
        else
            std::fprintf(stderr, "%d/%d %s\n", done, total, name.constData());
    });
}

Result<QByteArray> standardInput()
{
    QFile input;
    const qint64 limit = ReadingLimits().fileBytes;
    QByteArray bytes;
    if (input.open(stdin, QIODevice::ReadOnly)) {
        // In pieces: a pipe gives what it has, and its end last.
        while (bytes.size() <= limit) {
            const QByteArray piece = input.read(1 << 20);
            if (piece.isEmpty())
                break;
            bytes += piece;
        }
    }
    if (bytes.size() > limit) {
        return failure(QCoreApplication::translate("intray::CommandLine",
                                                   "Standard input is larger than %1 MB and was not taken in.")
                           .arg(limit >> 20));
    }
    return bytes;
}

void endProgress()
{
    if (errorIsTerminal())
        std::fprintf(stderr, "\r\033[K");
}

} // namespace intray
