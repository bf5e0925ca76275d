// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/Sandbox.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace intray {

namespace {

// What libraries open while they read: fonts a PDF does not bring, its character maps, converters of
// character sets and picture formats (code that is loaded when needed), time zones. Nothing of any person.
QList<QByteArray> readableFolders()
{
    return {"/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/fontconfig", "/etc/fonts",
            "/var/cache/fontconfig", "/usr/share/poppler", "/usr/share/zoneinfo", "/etc/localtime",
            "/usr/lib", "/lib", "/lib64", "/usr/lib64", "/etc/ld.so.cache", "/usr/share/locale",
            QFile::encodeName(QLibraryInfo::path(QLibraryInfo::PluginsPath))};
}

// The rights of each Landlock version; asking for more than the kernel knows is an error.
quint64 fileRights(long version)
{
    quint64 rights = (quint64(LANDLOCK_ACCESS_FS_MAKE_SYM) << 1) - 1; // version 1
    if (version >= 2)
        rights |= quint64(1) << 13; // link or rename between folders
    if (version >= 3)
        rights |= quint64(1) << 14; // truncate
    if (version >= 5)
        rights |= quint64(1) << 15; // device ioctl
    return rights;
}

bool allowReading(int ruleset, const QByteArray &path)
{
    const int folder = ::open(path.constData(), O_PATH | O_CLOEXEC);
    if (folder < 0)
        return true; // not on this machine
    const bool isFolder = ::access(QByteArray(path + "/.").constData(), F_OK) == 0;
    landlock_path_beneath_attr rule{};
    rule.parent_fd = folder;
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;
    if (isFolder)
        rule.allowed_access |= LANDLOCK_ACCESS_FS_READ_DIR;
    const bool added =
        ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    ::close(folder);
    return added;
}

bool restrictFiles()
{
    const long version =
        ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return false;
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = fileRights(version);
    const auto ruleset = int(::syscall(SYS_landlock_create_ruleset, &attributes,
                                       sizeof attributes.handled_access_fs, 0));
    if (ruleset < 0)
        return false;
    bool allowed = true;
    for (const QByteArray &folder : readableFolders())
        allowed = allowReading(ruleset, folder) && allowed;
    const bool entered = allowed && ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    ::close(ruleset);
    return entered;
}

// System calls that reading needs and that reach nothing outside this process.
constexpr int Harmless[] = {
    SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(readv), SCMP_SYS(writev), SCMP_SYS(pread64), SCMP_SYS(lseek),
    SCMP_SYS(close), SCMP_SYS(dup), SCMP_SYS(fstat), SCMP_SYS(fadvise64), SCMP_SYS(poll), SCMP_SYS(ppoll),
    SCMP_SYS(pipe2), SCMP_SYS(eventfd2), SCMP_SYS(mmap), SCMP_SYS(munmap), SCMP_SYS(mremap),
    SCMP_SYS(mprotect), SCMP_SYS(madvise), SCMP_SYS(brk), SCMP_SYS(futex), SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq), SCMP_SYS(membarrier), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity),
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(clock_nanosleep), SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday), SCMP_SYS(time), SCMP_SYS(getrandom), SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack), SCMP_SYS(pause),
    SCMP_SYS(restart_syscall), SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(getpid), SCMP_SYS(gettid),
    SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getegid), SCMP_SYS(uname),
    SCMP_SYS(sysinfo), SCMP_SYS(getrlimit), SCMP_SYS(getrusage), SCMP_SYS(times)};

// Those that look at files; what they may see Landlock decides.
constexpr int Looking[] = {SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(newfstatat), SCMP_SYS(statx),
                           SCMP_SYS(access), SCMP_SYS(faccessat), SCMP_SYS(faccessat2),
                           SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getdents64),
                           SCMP_SYS(getcwd), SCMP_SYS(statfs), SCMP_SYS(fstatfs)};

class Filter
{
public:
    // What is not named fails as if it were forbidden to the user; libraries cope with that.
    Filter() : m_context(seccomp_init(SCMP_ACT_ERRNO(EPERM))) {}
    Filter(const Filter &) = delete;
    Filter &operator=(const Filter &) = delete;
    ~Filter()
    {
        if (m_context)
            seccomp_release(m_context);
    }
    template <typename... Conditions> void allow(int call, Conditions... conditions)
    {
        add(SCMP_ACT_ALLOW, call, conditions...);
    }
    template <typename... Conditions> void answer(int error, int call, Conditions... conditions)
    {
        add(SCMP_ACT_ERRNO(uint32_t(error)), call, conditions...);
    }
    bool load() { return m_context && m_sound && seccomp_load(m_context) == 0; }

private:
    template <typename... Conditions> void add(uint32_t action, int call, Conditions... conditions)
    {
        // Calls that this processor's table lacks have a negative number.
        if (m_context && call >= 0)
            m_sound = seccomp_rule_add(m_context, action, call, sizeof...(conditions), conditions...) == 0
                && m_sound;
    }

    scmp_filter_ctx m_context;
    bool m_sound = true;
};

bool restrictCalls(bool mayOpen)
{
    Filter filter;
    for (const int call : Harmless)
        filter.allow(call);
    if (mayOpen) {
        constexpr auto Writing = scmp_datum_t(O_ACCMODE | O_CREAT | O_TRUNC);
        for (const int call : Looking)
            filter.allow(call);
        filter.allow(SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, Writing, 0));
        filter.allow(SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, Writing, 0));
    }
    // Threads, but no processes. clone3 hides its flags from the filter; the C library then takes clone.
    filter.allow(SCMP_SYS(clone), SCMP_A0(SCMP_CMP_MASKED_EQ, scmp_datum_t(CLONE_THREAD), scmp_datum_t(CLONE_THREAD)));
    filter.answer(ENOSYS, SCMP_SYS(clone3));
    // Signals to this process alone, as abort() sends them.
    filter.allow(SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, scmp_datum_t(::getpid())));
    filter.allow(SCMP_SYS(prlimit64), SCMP_A2(SCMP_CMP_EQ, 0));
    filter.allow(SCMP_SYS(prctl), SCMP_A0(SCMP_CMP_EQ, PR_SET_NAME));
    for (const int command : {F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC})
        filter.allow(SCMP_SYS(fcntl), SCMP_A1(SCMP_CMP_EQ, scmp_datum_t(command)));
    filter.answer(ENOTTY, SCMP_SYS(ioctl));
    return filter.load();
}

} // namespace

Confinement enterSandbox(bool mayLook)
{
    if (QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 1)
        return Confinement::Impossible;
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return Confinement::Impossible;
    const bool filesRestricted = mayLook && restrictFiles();
    if (!restrictCalls(filesRestricted))
        return Confinement::Impossible;
    return filesRestricted ? Confinement::Whole : Confinement::NoFiles;
}

} // namespace intray
