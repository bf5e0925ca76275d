// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/WorkerChild.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace intray {

namespace {

using Steady = std::chrono::steady_clock;

// How long a cancel may go unnoticed.
constexpr int PollMilliseconds = 15;

// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { close(); }
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    void hold(int number) { m_number = number; }
    void close()
    {
        if (m_number >= 0)
            ::close(m_number);
        m_number = -1;
    }

private:
    int m_number;
};

// What a reader may know of its surroundings: where its libraries and data lie, and what tests say. The rest
// of the environment may hold passwords and tokens, and a taken-over reader could read it.
bool isForReaders(QByteArrayView variable)
{
    for (const char *known : {"LANG=", "LANGUAGE=", "LC_", "TZ=", "LD_LIBRARY_PATH=", "QT_PLUGIN_PATH=", "GCONV_PATH=",
                              "FONTCONFIG_", "TESSDATA_PREFIX=", "INTRAY_READER_FAULT=", "ASAN_OPTIONS=",
                              "UBSAN_OPTIONS=", "TSAN_OPTIONS=", "LLVM_PROFILE_FILE="}) {
        if (variable.startsWith(known))
            return true;
    }
    return false;
}

// Recognition on several threads costs half as much again and gains nothing: pages run beside each other.
// The library reads this when it is loaded, too early for the worker itself to say it.
std::vector<char *> ownEnvironment()
{
    static char oneThread[] = "OMP_THREAD_LIMIT=1";
    std::vector<char *> variables = {oneThread};
    for (char **variable = environ; *variable; ++variable) {
        if (isForReaders(*variable))
            variables.push_back(*variable);
    }
    variables.push_back(nullptr);
    return variables;
}

// A child process that is killed and reaped at the latest when this goes out of scope.
class Child
{
public:
    ~Child()
    {
        if (m_pid > 0)
            killAndReap();
    }
    int start(const QString &program, int input, int output)
    {
        const QByteArray path = QFile::encodeName(program);
        std::array<char *, 2> arguments = {const_cast<char *>(path.constData()), nullptr};
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        // What libraries say about a hostile file is no news, and may quote it.
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        sigset_t all;
        sigfillset(&all);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
        const int error = posix_spawn(&m_pid, path.constData(), &actions, &attributes,
                                      arguments.data(), ownEnvironment().data());
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
        if (error != 0)
            m_pid = -1;
        return error;
    }
    void killAndReap()
    {
        ::kill(m_pid, SIGKILL);
        int status = 0;
        while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
        }
        m_pid = -1;
    }
    // Whether it ended by itself; `status` as waitpid gives it.
    bool hasEnded(int &status)
    {
        if (::waitpid(m_pid, &status, WNOHANG) != m_pid)
            return false;
        m_pid = -1;
        return true;
    }

private:
    pid_t m_pid = -1;
};

// The two pieces of the child's input, as far as they are not sent yet.
struct Unsent
{
    const QByteArray &head;
    const QByteArray &input;
    qsizetype sent = 0;

    bool isDone() const { return sent == head.size() + input.size(); }
    bool sendSome(int to)
    {
        const bool inHead = sent < head.size();
        const QByteArray &bytes = inHead ? head : input;
        const qsizetype at = inHead ? sent : sent - head.size();
        const ssize_t count = ::send(to, bytes.constData() + at, size_t(bytes.size() - at),
                                     MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count > 0)
            sent += count;
        return count >= 0 || errno == EAGAIN || errno == EINTR;
    }
};

WorkerChild::Outcome outcomeOf(int status)
{
    WorkerChild::Outcome outcome;
    if (WIFEXITED(status))
        outcome.exitCode = WEXITSTATUS(status);
    if (WIFSIGNALED(status))
        outcome.signal = WTERMSIG(status);
    const bool well = WIFEXITED(status) && outcome.exitCode == 0;
    outcome.end = well ? WorkerChild::End::Finished : WorkerChild::End::Failed;
    return outcome;
}

Error cannotStart(const QString &program, int error)
{
    return {QCoreApplication::translate("intray::WorkerChild",
                                        "The program that reads documents cannot be started. "
                                        "Please install Intray again."),
            program + u": " + QString::fromLocal8Bit(std::strerror(error))};
}

} // namespace

Result<WorkerChild::Outcome> WorkerChild::run(const QString &program, const QByteArray &head,
                                              const QByteArray &input, Bounds bounds,
                                              const JobControl &job, const TakeOutput &take)
{
    std::array<int, 2> in = {-1, -1};
    std::array<int, 2> out = {-1, -1};
    // A socket rather than a pipe: a child that died must not raise SIGPIPE here.
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, in.data()) != 0)
        return tl::unexpected(cannotStart(program, errno));
    Descriptor toChild(in[0]);
    Descriptor childInput(in[1]);
    if (::pipe2(out.data(), O_CLOEXEC) != 0)
        return tl::unexpected(cannotStart(program, errno));
    Descriptor fromChild(out[0]);
    Descriptor childOutput(out[1]);
    Child child;
    if (const int error = child.start(program, childInput.number(), childOutput.number()))
        return tl::unexpected(cannotStart(program, error));
    childInput.close();
    childOutput.close();

    const auto deadline = Steady::now() + std::chrono::seconds(bounds.seconds);
    qint64 printed = 0;
    Unsent unsent{head, input};
    QByteArray buffer(1 << 17, Qt::Uninitialized);
    for (;;) {
        if (job.isCancelled())
            return Outcome{End::Cancelled};
        if (Steady::now() > deadline || job.isPastDeadline())
            return Outcome{End::TimedOut};
        if (!fromChild.isOpen()) {
            int status = 0;
            if (child.hasEnded(status))
                return outcomeOf(status);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            continue;
        }
        std::array<pollfd, 2> waiting = {pollfd{fromChild.number(), POLLIN, 0},
                                         pollfd{toChild.number(), POLLOUT, 0}};
        if (::poll(waiting.data(), toChild.isOpen() ? 2 : 1, PollMilliseconds) <= 0)
            continue;
        if (toChild.isOpen() && waiting[1].revents != 0
            && (!unsent.sendSome(toChild.number()) || unsent.isDone()))
            toChild.close();
        if (waiting[0].revents == 0)
            continue;
        const ssize_t count = ::read(fromChild.number(), buffer.data(), size_t(buffer.size()));
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        printed += std::max<qint64>(count, 0);
        if (printed > bounds.outputBytes)
            return Outcome{End::TooMuch};
        if (count <= 0)
            fromChild.close();
        else if (!take(QByteArray(buffer.constData(), qsizetype(count))))
            return Outcome{End::Enough};
    }
}

} // namespace intray
