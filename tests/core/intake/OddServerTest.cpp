// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Mailbox.h"

#include "tests/support/StoreBuilders.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace intray;

namespace {

// A server that says whatever a test wants: `answer` gets the command without its tag and gives the
// lines before the tagged OK, or a whole answer of its own that ends with "!" where the OK is to be
// left out.
class ScriptedServer
{
public:
    using Answer = std::function<QByteArray(const QByteArray &command)>;

    explicit ScriptedServer(Answer answer)
        : m_answer(std::move(answer)), m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        REQUIRE(::bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) == 0);
        REQUIRE(::listen(m_socket, 4) == 0);
        REQUIRE(getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~ScriptedServer()
    {
        ::shutdown(m_socket, SHUT_RDWR);
        m_thread.join();
        ::close(m_socket);
    }
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;
    int port() const { return m_port; }
    QList<QByteArray> heard; // read when nothing is connected any more

private:
    void serve()
    {
        for (int client; (client = ::accept(m_socket, nullptr, nullptr)) >= 0; ::close(client)) {
            say(client, "* OK ready\r\n");
            QByteArray got;
            std::array<char, 4096> buffer;
            for (ssize_t count; (count = ::recv(client, buffer.data(), buffer.size(), 0)) > 0;) {
                got.append(buffer.data(), qsizetype(count));
                bool goesOn = true;
                for (qsizetype end; goesOn && (end = got.indexOf("\r\n")) >= 0;
                     got.remove(0, end + 2))
                    goesOn = reply(client, got.left(end));
                if (!goesOn)
                    break;
            }
        }
    }
    bool reply(int client, const QByteArray &line)
    {
        const QByteArray tag = line.left(line.indexOf(' ')), command = line.mid(tag.size() + 1);
        heard << command;
        QByteArray said = m_answer(command);
        if (said.endsWith('!')) {
            say(client, said.chopped(1).replace("TAG", tag));
            return !said.contains("BYE");
        }
        say(client, said + tag + " OK done\r\n");
        return !command.startsWith("LOGOUT");
    }
    static void say(int client, const QByteArray &bytes)
    {
        (void)!::send(client, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    }

    Answer m_answer;
    int m_socket, m_port = 0;
    std::thread m_thread;
};

struct OddDesk : TestDesk
{
    FixedClock clock{QDate(2026, 3, 2)};
    ArrivalStore store{db()};
    Inlet inlet;
    QList<QByteArray> taken;

    explicit OddDesk(const ScriptedServer &server)
    {
        MailboxInlet mailbox;
        mailbox.host = QStringLiteral("127.0.0.1");
        mailbox.port = server.port();
        mailbox.security = MailboxInlet::Security::None;
        mailbox.user = QStringLiteral("orders");
        mailbox.secret = MailboxInlet::Secret::PasswordCommand;
        mailbox.secretFrom = QStringLiteral("echo secret");
        mailbox.afterwards = MailboxInlet::Afterwards::Move;
        mailbox.moveTo = QStringLiteral("Done");
        inlet.name = QStringLiteral("Odd");
        inlet.what = mailbox;
        inlet.id = must(store.save(inlet));
    }
    Result<LookReport> look()
    {
        LookContext context{store, clock,
                            [this](const Arrival &arrival) -> Result<TakenIn> {
                                taken << arrival.bytes;
                                return TakenIn();
                            },
                            JobControl(), true};
        using namespace std::chrono_literals;
        return Mailbox(inlet, {2000ms, 300ms}).look(context);
    }
};

// What an ordinary small server says.
QByteArray usual(const QByteArray &command)
{
    if (command == "CAPABILITY")
        return "* CAPABILITY IMAP4rev1 UIDPLUS\r\n";
    if (command.startsWith("SELECT"))
        return "* 2 EXISTS\r\n* OK [UIDVALIDITY 9] fine\r\n* OK [UIDNEXT 8] next\r\n";
    if (command.startsWith("UID SEARCH"))
        return "* SEARCH 3 7\r\n";
    if (command.startsWith("UID FETCH 3 (UID RFC822.SIZE)"))
        return "* 1 FETCH (UID 3 RFC822.SIZE 6)\r\n";
    if (command.startsWith("UID FETCH 7 (UID RFC822.SIZE)"))
        return "* 2 FETCH (UID 7 RFC822.SIZE 6)\r\n";
    if (command.startsWith("UID FETCH 3"))
        return "* 1 FETCH (FLAGS (\\Seen))\r\n* 1 FETCH (UID 3 BODY[] \"sa\\\"id\")\r\n";
    if (command.startsWith("UID FETCH 7"))
        return "* 2 FETCH (BODY[] {6}\r\n)\r\n\r\nx UID 7)\r\n";
    return {};
}

} // namespace

TEST_CASE("manages with a server that has neither SASL nor MOVE, and quotes short mails")
{
    ScriptedServer server(usual);
    OddDesk desk(server);
    const LookReport report = must(desk.look());
    CHECK(report.taken == 2);
    CHECK(desk.taken == QList<QByteArray>{"sa\"id", ")\r\n\r\nx"});
    CHECK(must(desk.store.place(desk.inlet.id)).doneThrough == 7);
    for (const char *command :
         {"LOGIN orders secret", "UID COPY 3 \"Done\"", "UID STORE 3 +FLAGS.SILENT (\\Deleted)",
          "UID EXPUNGE 3", "UID EXPUNGE 7"}) {
        INFO(command);
        CHECK(server.heard.contains(command));
    }
    CHECK_FALSE(server.heard.contains("EXPUNGE"));
}

TEST_CASE("a mail that a server cannot give is left behind, and never counted as taken")
{
    const std::pair<const char *, QByteArray> troubles[] = {
        {"UID FETCH 3 (UID RFC822.SIZE)", "TAG NO [SERVERBUG] broken index\r\n!"},
        {"UID FETCH 3 (UID BODY", "TAG NO [SERVERBUG] broken index\r\n!"},
        {"UID FETCH 3 (UID BODY", "* 1 FETCH (UID 3 BODY[] NIL)\r\n"},
        {"UID FETCH 3 (UID BODY", "* 1 FETCH (UID 5 BODY[] {2}\r\nhi)\r\n"},
        {"UID FETCH 3 (UID RFC822.SIZE)", "* 1 FETCH (UID 3 RFC822.SIZE 4000000000)\r\n"},
        {"UID COPY 3", "TAG NO over quota\r\n!"}};
    for (const auto &[begin, said] : troubles) {
        bool isBroken = true;
        ScriptedServer server([&, begin = begin, said = said](const QByteArray &command) {
            return isBroken && command.startsWith(begin) ? said : usual(command);
        });
        OddDesk desk(server);
        INFO(begin << " -> " << said.toStdString());
        const LookReport report = must(desk.look());
        CHECK(report.left == 1);
        CHECK(must(desk.store.leftBehind(desk.inlet.id)).size() == 1);
        CHECK_FALSE(must(desk.store.place(desk.inlet.id)).isDone(3));
        CHECK(must(desk.store.place(desk.inlet.id)).isDone(7));
        isBroken = false;
        CHECK(must(desk.look()).left == 0);
        CHECK(must(desk.store.leftBehind(desk.inlet.id)).empty());
        CHECK(must(desk.store.place(desk.inlet.id)).doneThrough == 7);
    }
}

TEST_CASE("a server that stalls, lies about lengths, says goodbye or nonsense ends the look, and "
          "nothing else")
{
    const std::pair<const char *, QByteArray> troubles[] = {
        {"UID SEARCH", "!"},
        {"UID SEARCH", "* BYE going down\r\n!"},
        {"UID SEARCH", "TAG BAD what\r\n!"},
        {"UID FETCH 3 (UID BODY", "* 1 FETCH (UID 3 BODY[] {900000000000000}\r\nabc!"},
        {"UID FETCH 3 (UID BODY", "* 1 FETCH (UID 3 BODY[] {99999999999999999999}\r\nabc!"},
        {"SELECT", "* OK nothing is numbered\r\n"},
        {"SELECT", "TAG NO there is none\r\n!"},
        {"CAPABILITY", "\xff\xfe\r\n\r\n!"}};
    for (const auto &[begin, said] : troubles) {
        ScriptedServer server([begin = begin, said = said](const QByteArray &command) {
            return command.startsWith(begin) ? said : usual(command);
        });
        OddDesk desk(server);
        INFO(begin << " -> " << said.toStdString());
        const Result<LookReport> broken = desk.look();
        REQUIRE_FALSE(broken);
        CHECK_FALSE(broken.error().message.isEmpty());
        CHECK(desk.taken.isEmpty());
        CHECK(must(desk.store.place(desk.inlet.id)).doneThrough == 0);
    }
}
