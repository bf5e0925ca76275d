// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ImapStream.h"

#include "core/intake/ImapSentences.h"

#include <curl/curl.h>

#include <csignal>
#include <mutex>
#include <poll.h>

namespace intray {

namespace {

constexpr qsizetype LineLimit = qsizetype(16) << 20; // a SEARCH answer names every mail of a folder
constexpr int Slice = 100;                           // milliseconds; how soon a cancel is seen

// OpenSSL writes without MSG_NOSIGNAL: a server that went away would end the program.
class NoBrokenPipe
{
public:
    NoBrokenPipe()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~NoBrokenPipe()
    {
        const timespec now{0, 0};
        while (!sigismember(&m_before, SIGPIPE) && sigtimedwait(&m_pipe, nullptr, &now) > 0) {
        }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    NoBrokenPipe(const NoBrokenPipe &) = delete;
    NoBrokenPipe &operator=(const NoBrokenPipe &) = delete;

private:
    sigset_t m_pipe{}, m_before{};
};

size_t keepLine(char *bytes, size_t size, size_t count, void *to)
{
    auto *lines = static_cast<QByteArray *>(to);
    if (lines->size() < 64 * 1024)
        lines->append(bytes, qsizetype(size * count));
    return size * count;
}

QByteArray urlOf(const MailboxInlet &mailbox)
{
    const QByteArray host = mailbox.host.toUtf8();
    return QByteArray(mailbox.security == MailboxInlet::Security::Tls ? "imaps://" : "imap://") +
           (host.contains(':') ? '[' + host + ']' : host) + ':' +
           QByteArray::number(mailbox.portOrUsual()) + '/';
}

} // namespace

struct ImapStream::Curl
{
    CURLM *multi = nullptr;
    CURL *easy = nullptr;
    QByteArray heard; // what the server said until the login
    std::array<char, CURL_ERROR_SIZE> why{};

    Curl()
    {
        static std::once_flag once;
        std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    }
    ~Curl() { close(); }
    Curl(const Curl &) = delete;
    Curl &operator=(const Curl &) = delete;

    void close()
    {
        const NoBrokenPipe guard;
        if (multi && easy)
            curl_multi_remove_handle(multi, easy);
        if (easy)
            curl_easy_cleanup(easy);
        if (multi)
            curl_multi_cleanup(multi);
        easy = nullptr;
        multi = nullptr;
    }

    void setUp(const MailboxInlet &mailbox, const QByteArray &secret, const char *mechanisms,
               long timeout)
    {
        close();
        easy = curl_easy_init();
        multi = curl_multi_init();
        heard.clear();
        why.fill(0);
        curl_easy_setopt(easy, CURLOPT_URL, urlOf(mailbox).constData());
        curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "imap,imaps");
        curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 1L);
        curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(easy, CURLOPT_QUICK_EXIT,
                         1L); // a cancel does not wait for a slow name server
        curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
        curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, timeout);
        curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, std::max(1L, timeout / 1000));
        curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, why.data());
        curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, keepLine);
        curl_easy_setopt(easy, CURLOPT_HEADERDATA, &heard);
        curl_easy_setopt(easy, CURLOPT_USE_SSL,
                         mailbox.security == MailboxInlet::Security::None ? long(CURLUSESSL_NONE)
                                                                          : long(CURLUSESSL_ALL));
        curl_easy_setopt(easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
        if (!mailbox.caFile.isEmpty())
            curl_easy_setopt(easy, CURLOPT_CAINFO, QFile::encodeName(mailbox.caFile).constData());
        curl_easy_setopt(easy, CURLOPT_USERNAME, mailbox.user.toUtf8().constData());
        curl_easy_setopt(easy,
                         mailbox.secret == MailboxInlet::Secret::TokenCommand
                             ? CURLOPT_XOAUTH2_BEARER
                             : CURLOPT_PASSWORD,
                         secret.constData());
        curl_easy_setopt(easy, CURLOPT_LOGIN_OPTIONS, mechanisms);
    }
};

ImapStream::ImapStream(QString host, JobControl job, Patience patience)
    : m_curl(std::make_unique<Curl>()),
      m_host(std::move(host)),
      m_job(std::move(job)),
      m_patience(patience)
{
}

ImapStream::~ImapStream() = default;

Result<std::unique_ptr<ImapStream>> ImapStream::open(const MailboxInlet &mailbox,
                                                     const QByteArray &secret,
                                                     const JobControl &job, Patience patience)
{
    std::unique_ptr<ImapStream> stream(new ImapStream(mailbox.host, job, patience));
    if (mailbox.secret == MailboxInlet::Secret::TokenCommand) {
        if (const Result<> in = stream->logIn(mailbox, secret, "AUTH=OAUTHBEARER;AUTH=XOAUTH2");
            !in)
            return tl::unexpected(in.error());
        return stream;
    }
    // Named, because libcurl would else try Kerberos first wherever a server offers it, and give up
    // then.
    Result<> in = stream->logIn(mailbox, secret, "AUTH=PLAIN;AUTH=LOGIN");
    const QByteArray offers = stream->m_curl->heard.toUpper();
    if (!in && offers.contains("CAPABILITY") && !offers.contains("AUTH=PLAIN") &&
        !offers.contains("AUTH=LOGIN") && !offers.contains("LOGINDISABLED"))
        in = stream->logIn(mailbox, secret,
                           nullptr); // then libcurl takes the command that every server has
    if (!in)
        return tl::unexpected(in.error());
    return stream;
}

Result<> ImapStream::logIn(const MailboxInlet &mailbox, const QByteArray &secret,
                           const char *mechanisms)
{
    const NoBrokenPipe guard;
    m_curl->setUp(mailbox, secret, mechanisms, long(m_patience.connect.count()));
    curl_multi_add_handle(m_curl->multi, m_curl->easy);
    int running = 1;
    while (running > 0) {
        if (m_job.shouldStop())
            return tl::unexpected(cancelled());
        curl_multi_perform(m_curl->multi, &running);
        if (running > 0)
            curl_multi_poll(m_curl->multi, nullptr, 0, Slice, nullptr);
    }
    int left = 0;
    const CURLMsg *message = curl_multi_info_read(m_curl->multi, &left);
    const CURLcode code = message ? message->data.result : CURLE_FAILED_INIT;
    if (code == CURLE_OK)
        return {};
    return tl::unexpected(
        connectError(mailbox, code, QByteArray(m_curl->why.data()), m_curl->heard));
}

Error ImapStream::lost(const QString &detail) const
{
    return connectionLost(m_host, detail);
}

Result<> ImapStream::waitFor(short events)
{
    curl_socket_t socket = CURL_SOCKET_BAD;
    curl_easy_getinfo(m_curl->easy, CURLINFO_ACTIVESOCKET, &socket);
    if (socket == CURL_SOCKET_BAD)
        return tl::unexpected(lost(QStringLiteral("no socket")));
    const auto end = JobControl::Steady::now() + m_patience.stall;
    while (JobControl::Steady::now() < end) {
        if (m_job.shouldStop())
            return tl::unexpected(cancelled());
        pollfd one{socket, events, 0};
        if (::poll(&one, 1, Slice) > 0)
            return {};
    }
    return tl::unexpected(
        lost(QStringLiteral("nothing came for %1 s").arg(m_patience.stall.count() / 1000)));
}

Result<> ImapStream::send(const QByteArray &bytes)
{
    const NoBrokenPipe guard;
    for (qsizetype at = 0; at < bytes.size();) {
        size_t sent = 0;
        const CURLcode code =
            curl_easy_send(m_curl->easy, bytes.constData() + at, size_t(bytes.size() - at), &sent);
        at += qsizetype(sent);
        if (code == CURLE_AGAIN) {
            if (const Result<> ready = waitFor(POLLOUT); !ready)
                return ready;
        } else if (code != CURLE_OK) {
            return tl::unexpected(lost(QLatin1String(curl_easy_strerror(code))));
        }
    }
    return {};
}

Result<> ImapStream::receive()
{
    const NoBrokenPipe guard;
    m_received.remove(0, m_at);
    m_at = 0;
    std::array<char, 64 * 1024> buffer;
    for (;;) {
        if (m_job.shouldStop())
            return tl::unexpected(cancelled());
        size_t count = 0;
        const CURLcode code = curl_easy_recv(m_curl->easy, buffer.data(), buffer.size(), &count);
        if (code == CURLE_OK && count > 0) {
            m_received.append(buffer.data(), qsizetype(count));
            return {};
        }
        if (code == CURLE_OK)
            return tl::unexpected(lost(QStringLiteral("the server closed the connection")));
        if (code != CURLE_AGAIN)
            return tl::unexpected(lost(QLatin1String(curl_easy_strerror(code))));
        if (const Result<> ready = waitFor(POLLIN); !ready)
            return ready;
    }
}

Result<QByteArray> ImapStream::line()
{
    qsizetype looked = 0; // past m_at
    for (;;) {
        const qsizetype end = m_received.indexOf('\n', m_at + looked);
        if (end >= 0) {
            QByteArray line = m_received.mid(m_at, end - m_at);
            m_at = end + 1;
            if (line.endsWith('\r'))
                line.chop(1);
            return line;
        }
        looked = m_received.size() - m_at;
        if (looked > LineLimit)
            return tl::unexpected(lost(QStringLiteral("a line without an end")));
        if (const Result<> more = receive(); !more)
            return tl::unexpected(more.error());
    }
}

Result<QByteArray> ImapStream::bytes(qint64 count, qint64 limit)
{
    QByteArray bytes;
    // Grows with what really comes, whatever the server announced.
    for (qint64 done = 0; done < count;) {
        if (m_at == m_received.size()) {
            if (const Result<> more = receive(); !more)
                return tl::unexpected(more.error());
        }
        const auto here = std::min<qint64>(m_received.size() - m_at, count - done);
        bytes.append(m_received.constData() + m_at,
                     qsizetype(std::clamp<qint64>(limit - bytes.size(), 0, here)));
        m_at += qsizetype(here);
        done += here;
    }
    return bytes;
}

} // namespace intray
